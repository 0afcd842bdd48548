import type { Cell } from '../lines.js';
import { labelOf } from './labels.js';

/** A text in one type. */
export interface StyledText {
  text: string;
  bold: boolean;
  italic: boolean;
}

const endsApart = /(?:[,|:(·•\u2013\u2014-]|\s(?:at|@))\s*$/iu;
const startsApart = /^\s*(?:[,|:(·•@\u2013\u2014-]|at\s)/iu;

/** 'COMMIS CHEF Grand Hotel': where the capitals end with the type, so does what they name. Letters, at least. */
const leastCapitals = 5;
function endsInCapitals(before: string, after: string): boolean {
  const letters = before.replace(/[^\p{L}]/gu, '');
  const isWord = /\s$/u.test(before) || /^\s/u.test(after);
  const named = /^\s*\p{Lu}\p{M}*\p{Ll}/u.test(after);
  return isWord && named && letters.length >= leastCapitals && /^\p{Lu}+$/u.test(letters);
}

const isParted = (before: string, after: string): boolean =>
  endsApart.test(before) || startsApart.test(after) || endsInCapitals(before, after);

/** A cell in two types with a mark between them says two things: '**Site Engineer**, Malabar Builders'. */
function byType(cell: Cell): StyledText[] {
  const parts: StyledText[] = [];
  for (const { text, bold, italic } of cell.spans) {
    const last = parts.at(-1);
    const blank = !/[\p{L}\p{N}]/u.test(text);
    if (last === undefined && text.trim() === '') continue;
    // What stands in brackets behind a name goes with it.
    const inBrackets = parts.length === 2 && /^\s*\(/u.test(text);
    const same =
      last !== undefined && (blank || inBrackets || (last.bold === bold && last.italic === italic));
    if (same) last.text += text;
    else if (last !== undefined && !isParted(last.text, text)) last.text += text;
    else parts.push({ text: text.replace(/^[\s,]*(?:at|@)\s+/iu, ''), bold, italic });
  }
  return parts.map((part) => ({ ...part, text: part.text.replace(/\s(?:at|@)\s*$/iu, '') }));
}

/** The texts of a cell, each in one type. */
export function textsOf(cell: Cell): StyledText[] {
  const parts = cell.spans.length > 1 ? byType(cell) : [];
  return parts.length === 2 ? parts : [{ text: cell.text, ...styleOf(cell) }];
}

/**
 * Cells with the label that stands in a cell of its own put before its text.
 * @param ofStudies labels of degrees, too
 */
export function withLabels(cells: readonly Cell[], ofStudies = false): Cell[] {
  const joined: Cell[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    if (last !== undefined && labelOf(last.text, ofStudies) !== null) {
      const text = `${last.text.replace(/\s*:?\s*$/u, '')}: ${cell.text.replace(/^\s*:\s*/u, '')}`;
      joined[joined.length - 1] = { ...cell, text, spans: [{ text, bold: false, italic: false }] };
    } else joined.push(cell);
  }
  return joined;
}

/** The type in which a cell is set: bold as it begins, italic where all of it is. */
export function styleOf(cell: Cell): Omit<StyledText, 'text'> {
  const worded = cell.spans.filter((span) => /[\p{L}\p{N}]/u.test(span.text));
  return {
    bold: worded[0]?.bold ?? false,
    italic: worded.length > 0 && worded.every((span) => span.italic),
  };
}
