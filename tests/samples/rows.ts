import { el, type Html } from './html.js';

/** A row of a table. */
export const row = (...cells: readonly (string | Html)[]): Html =>
  el('tr', ...cells.map((cell) => el('td', cell)));

/** The row that names the columns. */
export const headRow = (...names: readonly string[]): Html =>
  el('tr', ...names.map((name) => el('th', name)));

/** A table with lines around its cells. */
export const ruledTable = `table { border-collapse: collapse; width: 100%; margin: 4px 0; } td, th { border: 1px solid #555; padding: 3px 7px; text-align: left; vertical-align: top; }`;
