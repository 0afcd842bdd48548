import { fileTypeFromBuffer } from 'file-type';
import { PermanentError } from '../../shared/errors.js';
import { broken } from './limits.js';
import { isLinkedinCsv, isLinkedinZip } from './linkedin/read-linkedin.js';

export type FileKind = 'pdf' | 'docx' | 'tex' | 'txt' | 'json' | 'linkedin';

const readable =
  'Send a PDF, DOCX, TeX, plain text, Markdown or JSON Resume file, or the ZIP or a CSV of LinkedIn’s data export.';
const unsupported = (what: string, way: string = readable): PermanentError =>
  new PermanentError('unsupported-file', `${what} cannot be read. ${way}`);

const emptyFile = (detail: string): PermanentError =>
  new PermanentError('empty-file', `${detail} Check that it was saved, and send it again.`);

const asWord = 'Save it as DOCX or PDF and send that.';
const pictureNeeds = 'A picture holds no text: it needs text recognition (OCR) first. Send a PDF with text.';

/** What people take for a resume's file, and the way out. */
function unsupportedType(ext: string, mime: string, bytes: Uint8Array): PermanentError {
  if (mime.startsWith('image/')) return new PermanentError('unsupported-file', pictureNeeds);
  if (ext === 'cfb') {
    const isOldWord = holds(bytes, Buffer.from('WordDocument', 'utf16le'));
    return isOldWord
      ? unsupported('An old Word document (.doc)', asWord)
      : unsupported('An old Office file', readable);
  }
  if (ext === 'rtf' || ext === 'odt') return unsupported(`A .${ext} file`, asWord);
  return unsupported(ext === 'exe' ? 'A program' : `A .${ext} file`);
}

const holds = (bytes: Uint8Array, part: string | Buffer): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(part);

/** Text in UTF-8, UTF-16 with its mark, or, where it is neither, in Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
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
  if (/\.gdoc$/iu.test(fileName))
    throw unsupported('A link to a Google document', 'Download the document as PDF or DOCX and send that.');
  if (
    /^(?:[{[]|\/[/*])/u.test(start) &&
    (/^(?:\[\s*)?\{\s*(?:"|\})/u.test(start) || /\.json$/iu.test(fileName))
  )
    return 'json';
  if (/^%PDF/u.test(start)) throw broken('The PDF is damaged and cannot be opened.');
  if (/^\{\\rtf/u.test(start)) throw unsupported('An .rtf file', asWord);
  if (/^(?:<!doctype html|<html)/iu.test(start))
    throw unsupported('A web page', 'Print it as PDF and send that.');
  if (/^<\?xml/iu.test(start)) throw unsupported('An XML file');
  if (isLinkedinCsv(start, fileName)) return 'linkedin';
  if (/\.csv$/iu.test(fileName)) throw unsupported('A CSV file that is not one of LinkedIn’s export');
  return texCommand.test(text) || (/\.tex$/iu.test(fileName) && text.includes('\\')) ? 'tex' : 'txt';
}

/** Documents, templates, and both with macros, which nobody runs. */
const wordKinds: ReadonlySet<string> = new Set(['docx', 'dotx', 'docm', 'dotm']);

/**
 * Tells what a file is by its content; the name only decides between kinds of text.
 * @throws PermanentError empty-file, unsupported-file, broken-file
 */
export async function detectKind(
  bytes: Uint8Array,
  fileName: string,
): Promise<{ kind: FileKind; text: string | null }> {
  if (bytes.length === 0) throw emptyFile('The file is empty.');
  const head = Buffer.from(bytes.subarray(0, 1_024)).toString('latin1');
  if (head.includes('%PDF-')) return { kind: 'pdf', text: null };
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (type !== undefined && wordKinds.has(type.ext)) return { kind: 'docx', text: null };
  if (type?.ext === 'zip') {
    if (holds(bytes, 'word/document')) return { kind: 'docx', text: null };
    if (isLinkedinZip(bytes)) return { kind: 'linkedin', text: null };
    if (holds(bytes, '.iwa'))
      throw unsupported('A Pages document', 'Export it as PDF or Word and send that.');
  }
  if (type?.ext === 'cfb' && holds(bytes, Buffer.from('EncryptedPackage', 'utf16le'))) {
    throw new PermanentError(
      'encrypted',
      'The document asks for a password. Save it without one and send it again.',
    );
  }
  // '%!TEX program = xelatex' tells editors how to set a TeX file; PostScript says '%!PS'.
  const isTexComment = type?.ext === 'ps' && !head.startsWith('%!PS');
  if (type !== undefined && !isTexComment && !/^(?:text\/|application\/(?:json|x-tex))/u.test(type.mime))
    throw unsupportedType(type.ext, type.mime, bytes);
  const text = decodeText(bytes);
  if (!isText(text)) throw unsupported('This kind of file');
  if (text.replace(/^\uFEFF/u, '').trim() === '') throw emptyFile('The file holds no text.');
  return { kind: textKind(text, fileName), text };
}
