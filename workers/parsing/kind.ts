import { fileTypeFromBuffer } from 'file-type';
import { PermanentError } from '../../shared/errors.js';

export type FileKind = 'pdf' | 'docx' | 'tex' | 'txt' | 'json';

const unsupported = (what: string): PermanentError =>
  new PermanentError(
    'unsupported-file',
    `${what} cannot be read. Send a PDF, DOCX, TeX, plain text or JSON Resume file.`,
  );

/** Text in UTF-8, UTF-16 with its mark, or, where it is neither, in Windows-1252. */
function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function isText(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const odd = sample.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  return odd <= sample.length * 0.01 && !sample.includes('\u0000');
}

const texCommand =
  /\\(?:documentclass|begin\{document\}|section\*?\{|cventry|resumeSubheading|newcommand|usepackage|makecvtitle)/u;

function textKind(text: string, fileName: string): FileKind {
  const start = text.replace(/^\uFEFF/u, '').trimStart();
  if (/^[{[]/u.test(start) && (/^\{\s*(?:"|\})/u.test(start) || /\.json$/iu.test(fileName))) return 'json';
  if (/^%PDF/u.test(start))
    throw new PermanentError('broken-file', 'The PDF is damaged and cannot be opened.');
  if (/^(?:<!doctype html|<html|\{\\rtf|<\?xml)/iu.test(start)) throw unsupported('This kind of file');
  return texCommand.test(text) || (/\.tex$/iu.test(fileName) && text.includes('\\')) ? 'tex' : 'txt';
}

/**
 * Tells what a file is by its content; the name only decides between kinds of text.
 * @throws PermanentError empty-file, unsupported-file, broken-file
 */
export async function detectKind(
  bytes: Uint8Array,
  fileName: string,
): Promise<{ kind: FileKind; text: string | null }> {
  if (bytes.length === 0) throw new PermanentError('empty-file', 'The file is empty.');
  const head = Buffer.from(bytes.subarray(0, 1_024)).toString('latin1');
  if (head.includes('%PDF-')) return { kind: 'pdf', text: null };
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (type?.ext === 'docx' || (type?.ext === 'zip' && Buffer.from(bytes).includes('word/document')))
    return { kind: 'docx', text: null };
  if (type?.ext === 'cfb' && Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
    throw new PermanentError(
      'encrypted',
      'The document asks for a password. Save it without one and send it again.',
    );
  }
  if (type !== undefined && !/^(?:text\/|application\/(?:json|x-tex))/u.test(type.mime))
    throw unsupported(`A .${type.ext} file`);
  const text = decodeText(bytes);
  if (!isText(text)) throw unsupported('This kind of file');
  if (text.replace(/^\uFEFF/u, '').trim() === '')
    throw new PermanentError('empty-file', 'The file holds no text.');
  return { kind: textKind(text, fileName), text };
}
