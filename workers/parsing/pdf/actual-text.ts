import { constants, inflateSync } from 'node:zlib';
import type { Glyph, MarkedSpan } from './page-content.js';

/*
 * Some glyphs have no letter of their own in their font's map: alternates, ligatures, Indic clusters. Writers name the
 * letters beside such glyphs (ISO 32000-2, 14.9.4: `/Span <</ActualText (fi)>> BDC <05FD> Tj EMC`), which pdf.js leaves
 * out. So the content streams are looked through for these names, and each is told by the codes of its glyphs.
 */

/** Bytes of all content streams of a file that are looked through. */
const mostBytes = 16_000_000;
/** Characters of an entry's text, and of what it is shown by. */
const longestText = 4_000;
const longestShow = 8_000;
/** A glyph stands for a few letters: longer texts are no reading of it. */
const mostPerGlyph = 4;

/** Texts by the codes (hexadecimal) of the glyphs that they are the reading of, in the file's order, and how many are used. */
export type ActualTexts = ReadonlyMap<string, { names: string[]; used: number }>;

const noContent = /\/(?:Image|Length1|Length2|ObjStm|XRef|Metadata|FunctionType|ShadingType)\b/u;

function inflated(bytes: Buffer, room: number): Buffer | null {
  try {
    return inflateSync(bytes, { maxOutputLength: room, finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    // Not a stream in this form (encrypted, damaged, too large): pdf.js says what the page shows.
    return null;
  }
}

/** The streams of a file that may hold a page's content, one after the other. */
function* contentStreams(file: Buffer): Generator<string> {
  let room = mostBytes;
  for (let at = file.indexOf('stream'); at >= 0 && room > 0; at = file.indexOf('stream', at)) {
    const dictionary = file.toString('latin1', Math.max(0, at - 600), at);
    const start = at + 'stream'.length + (file[at + 6] === 13 ? 2 : 1);
    const end = file.indexOf('endstream', start);
    if (end < 0) return;
    at = end + 'endstream'.length;
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
    if (noContent.test(own)) continue;
    const bytes = file.subarray(start, end);
    const content = own.includes('/FlateDecode') ? inflated(bytes, room) : bytes.subarray(0, room);
    if (content === null) continue;
    room -= content.length;
    yield content.toString('latin1');
  }
}

const escaped: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const stringPattern = /<([\dA-Fa-f\s]*)>|\(((?:\\[\s\S]|[^\\()])*)\)/gu;

/** What stands behind a backslash: an octal code, the end of a line, or a letter for a character. */
function unescaped(code: string): string {
  if (/^[0-7]/u.test(code)) return String.fromCharCode(Number.parseInt(code, 8) % 256);
  return /^\r?\n$/u.test(code) ? '' : (escaped[code] ?? code);
}

/** The bytes of a string of a content stream, as characters. */
function bytesOf(match: RegExpMatchArray): string {
  const [, hex, literal = ''] = match;
  if (hex !== undefined) return Buffer.from(hex.replace(/\s/gu, ''), 'hex').toString('latin1');
  return literal.replace(/\\([0-7]{1,3}|\r?\n|[\s\S])/gu, (_, code: string) => unescaped(code));
}

/** Where PDFDocEncoding differs from Latin-1 (ISO 32000-2, D.3), as far as resumes use it. */
const documentCharacters: Readonly<Record<string, string>> = {
  '\x80': '•', '\x83': '…', '\x84': '—', '\x85': '–', '\x88': '‹', '\x89': '›', '\x8a': '−', '\x8d': '“', '\x8e': '”',
  '\x8f': '‘', '\x90': '’', '\x92': '™', '\x93': 'fi', '\x94': 'fl', '\xa0': '€',
}; // prettier-ignore

function textOf(bytes: string): string {
  const raw = Buffer.from(bytes, 'latin1');
  if (bytes.startsWith('\xfe\xff'))
    return raw
      .subarray(2, raw.length - (raw.length % 2))
      .swap16()
      .toString('utf16le');
  if (bytes.startsWith('\xef\xbb\xbf')) return raw.subarray(3).toString('utf8');
  return bytes.replace(/[\x80-\xa0]/gu, (char) => documentCharacters[char] ?? char);
}

/** Looks through a file's content streams for the letters that are named beside glyphs. */
export function readActualTexts(bytes: Uint8Array): ActualTexts {
  const found = new Map<string, { names: string[]; used: number }>();
  for (const content of contentStreams(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
    for (let at = content.indexOf('/ActualText'); at >= 0; at = content.indexOf('/ActualText', at + 1)) {
      const [text] = content.slice(at, at + longestText).matchAll(stringPattern);
      const begin = content.indexOf('BDC', at);
      if (text === undefined || begin < 0 || begin - at > longestText) continue;
      const show = content.slice(begin + 3, begin + longestShow);
      const end = show.search(/\bEMC\b/u);
      if (end < 0) continue;
      const codes = [...show.slice(0, end).matchAll(stringPattern)].map((match) => bytesOf(match)).join('');
      const key = Buffer.from(codes, 'latin1').toString('hex');
      const same = found.get(key) ?? { names: [], used: 0 };
      same.names.push(textOf(bytesOf(text)));
      found.set(key, same);
    }
  }
  return found;
}

const hex = (codes: readonly number[], digits: number): string =>
  codes.map((code) => code.toString(16).padStart(digits, '0')).join('');

/**
 * Gives the glyphs of marked spans the letters that the file names beside them: the first glyph gets all.
 * Where the same glyphs are named differently, the names are taken in the order in which the file has them.
 */
export function applyActualTexts(spans: readonly MarkedSpan[], texts: ActualTexts): void {
  for (const { codes, glyphs } of spans) {
    const key = [hex(codes, 4), hex(codes, 2)].find((each) => texts.has(each));
    const [first, ...others] = glyphs;
    if (key === undefined || first === undefined) continue;
    const known = texts.get(key);
    const text = known?.names[Math.min(known.used, known.names.length - 1)] ?? '';
    if (known !== undefined) known.used += 1;
    if (text.length > mostPerGlyph * glyphs.length || text.trim() === '') continue;
    // A blank that is named is one; one that is not may stand for a letter.
    const shown = /\s$/u.test(text) ? glyphs.filter((glyph) => glyph.text.trim() !== '') : glyphs;
    const end = Math.max(...shown.map(({ x, width }) => x + width));
    first.text = text.trim();
    first.x = Math.min(...glyphs.map(({ x }) => x));
    first.width = end - first.x;
    first.blankAfter = /\s$/u.test(text);
    for (const glyph of others) glyph.text = '';
  }
}

/** Glyphs that show something; those before a blank know of it. */
export function withoutBlanks(glyphs: readonly Glyph[]): Glyph[] {
  const shown: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = shown.at(-1);
    if (glyph.text.trim() !== '') shown.push(glyph);
    else if (glyph.text !== '' && last !== undefined) last.blankAfter = true;
  }
  return shown;
}
