import type { Cell } from '../lines.js';
import { styledCell, tableRow, withTagsApart } from './markdown.js';

/** '* Rye    * Wheat': points side by side have their mark each. */
function withMarksApart(raw: string): string {
  const { own = '', mark = '' } = /^(?<own>\s*(?<mark>[*•▪◦‣+-])\s+)\S/u.exec(raw)?.groups ?? {};
  if (mark === '') return raw;
  const text = raw.slice(own.length);
  return own + text.replaceAll(`   ${mark} `, '     ').replaceAll(`\t${mark} `, '\t  ');
}

/** Word sets a tab between a mark and its point when a list is saved as text. */
const markBeforeTab = /^(?<mark>\s*(?:[^\p{L}\p{N}\s:(+@#|]{1,2}|o))\t+(?=\S)/u;

/** Cells are parted by tabs, by bars of a table, or by runs of blanks. */
export function toCells(raw: string): Cell[] {
  const row = tableRow(raw);
  if (row !== null) return row;
  const cells: Cell[] = [];
  for (const match of withMarksApart(withTagsApart(raw.replace(markBeforeTab, '$<mark> '))).matchAll(
    /\S(?:(?!\t| {3,}).)*/gu,
  )) {
    cells.push(styledCell(match[0].trimEnd(), match.index));
  }
  return cells.filter((cell) => cell.text.trim() !== '');
}
