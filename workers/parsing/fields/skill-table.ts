import { level } from '../lexicon/levels.js';
import type { Cell, Line } from '../lines.js';
import { withBarsAsCells } from '../sections/barred-rows.js';

/* A table of skills: one column names them, the others say how well, how long or in which version one knows each. */

const named =
  /^(?:(?:it|key|technical|software|computer|main|core)\s)?(?:skills?|tools?|software|technolog(?:y|ies)|application)(?:\sname)?$|^(?:name|kenntnis(?:se)?|fähigkeit|compétence|habilidad|competencia|competenza|competência|vaardigheid|कौशल)$/iu;
const measured =
  /^(?:versions?|last\s(?:year\s)?used|(?:total\s|work\s)?exp(?:erience|\.)?|(?:no\.?\sof\s)?(?:years?|months?|yrs)(?:\sof\sexperience)?|(?:skill\s|competency\s)?level|proficiency(?:\slevel)?|(?:self\s)?rating|expertise|duration|since|niveau|jahre|erfahrung|années|expérience|nivel|años|experiencia|livello|anni|esperienza|nível|anos|experiência|jaren|ervaring|स्तर|अनुभव)(?:\s\([^()]*\))?$/iu;

const sameEdge = 3;

/** Whether a line names the columns of such a table. */
function isHead({ cells, bullet }: Line): boolean {
  const [first, ...others] = cells;
  if (first === undefined || others.length === 0 || bullet) return false;
  return named.test(first.text.trim()) && others.every(({ text }) => measured.test(text.trim()));
}

const isUnder = (cell: Cell | undefined, column: Cell | undefined): boolean =>
  cell !== undefined && column !== undefined && Math.abs(cell.x0 - column.x0) < sameEdge;

/** A row as a list says it: 'Excel: Advanced' where the table tells a level in words, else the name alone. */
function asItem(row: Line): Line {
  const [first, ...others] = row.cells;
  if (first === undefined) return row;
  const known = others.find(({ text }) => level.test(text.trim()));
  const text = known === undefined ? first.text : `${first.text}: ${known.text}`;
  const cell =
    known === undefined ? first : { ...first, text, spans: [{ text, bold: false, italic: false }] };
  return { ...row, text, cells: [cell] };
}

/** The lines of a section of skills, the rows of its table as items of a list; the table's head goes. */
export function withTableAsList(lines: readonly Line[]): Line[] {
  const at = lines.findIndex((line) => isHead(withBarsAsCells(line)));
  const found = lines[at];
  if (found === undefined) return [...lines];
  const [column] = withBarsAsCells(found).cells;
  const rest = lines.slice(at + 1).map((line) => {
    const row = withBarsAsCells(line);
    return row.cells.length > 1 && isUnder(row.cells[0], column) ? asItem(row) : line;
  });
  return [...lines.slice(0, at), ...rest];
}
