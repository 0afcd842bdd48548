import type { PdfFont } from './pdfjs.js';

/* Typefaces of signs: what their files call a letter is drawn as a box, an arrow, a tick. */

const signs = /^(?:[A-Z]{6}\+)?(?:ITC)?(?:Zapf ?Dingbats|Wingdings|Webdings)/iu;
/** Letters and marks of the Latin alphabets, and what Windows has between them: no sign is any of these. */
const latin = /^[!-\u017F\u02C6\u02DC\u2010-\u203A\u20AC\u2122]$/u;

/** What stands for all of them: they mark points, or are pictures before a text. */
const mark = '\u25AA';

/** The text of a glyph; a mark where it only looks like a letter in the file. */
export const textOf = (text: string, font: PdfFont | null): string =>
  latin.test(text) && signs.test(font?.name ?? '') ? mark : text;
