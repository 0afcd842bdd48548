import { parse } from 'csv-parse/sync';
import { broken, limits, tooComplex } from '../limits.js';

/** A CSV file: its columns' names, and its rows by them. */
export interface Rows {
  header: readonly string[];
  rows: readonly ReadonlyMap<string, string>[];
}

/** What parts values: LinkedIn writes commas; spreadsheet programs save the same file with their own. */
function delimiterOf(text: string): string {
  const first = text.slice(0, 2_000).split('\n', 1)[0] ?? '';
  const count = (mark: string): number => first.split(mark).length;
  return [';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
}

/** The names of a CSV file's columns, for telling what it is. */
export function headerOf(text: string): string[] {
  const first = text.replace(/^\uFEFF/u, '').split(/\r?\n/u, 1)[0] ?? '';
  return first
    .slice(0, 2_000)
    .split(delimiterOf(first))
    .map((name) => name.trim().replace(/^"(.*)"$/u, '$1'));
}

/**
 * Reads a CSV file, leniently: rows may be short, quotes may stand anywhere.
 * @throws PermanentError broken-file, file-too-complex
 */
export function readRows(text: string): Rows {
  if (text.length > limits.characters) throw tooComplex('The file holds far more text than a resume.');
  let table: string[][];
  try {
    table = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (thrown) {
    throw broken('The CSV file is damaged and cannot be read.', thrown);
  }
  if (table.length > limits.lines) throw tooComplex('The file holds far more rows than a resume.');
  const [header = [], ...rows] = table;
  return {
    header,
    rows: rows.map((row) => new Map(header.map((name, index) => [name, row[index] ?? '']))),
  };
}
