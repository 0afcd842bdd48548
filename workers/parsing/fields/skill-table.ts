import { level } from '../lexicon/levels.js';
import type { Cell, Line } from '../lines.js';
import { withBarsAsCells } from '../sections/barred-rows.js';

/*
 * A table of skills: one column names them, perhaps one before it their group, the others say how well, how long or in
 * which version one knows each.
 */

const named =
  /^(?:(?:it|key|technical|software|computer|main|core)\s)?(?:skills?|tools?|software|technolog(?:y|ies)|application)(?:\sname)?$|^(?:name|kenntnis(?:se)?|fähigkeit|compétence|habilidad|competencia|competenza|competência|vaardigheid|कौशल)$/iu;
const measured =
  /^(?:versions?|last\s(?:year\s)?used|(?:total\s|work\s)?exp(?:erience|\.)?|(?:no\.?\sof\s)?(?:years?|months?|yrs)(?:\sof\sexperience)?|(?:skill\s|competency\s)?level|proficiency(?:\slevel)?|(?:self\s)?rating|expertise|duration|since|niveau|jahre|erfahrung|années|expérience|nivel|años|experiencia|livello|anni|esperienza|nível|anos|experiência|jaren|ervaring|स्तर|अनुभव)(?:\s\([^()]*\))?$/iu;

const sameEdge = 3;

const grouped =
  /^(?:(?:skill\s|tool\s)?(?:areas?|categor(?:y|ies)|groups?|domains?|types?|fields?)|bereich|kategorie|gruppe|domaine|catégorie|área|categoría|ambito|categoria|gebied|categorie|श्रेणी)$/iu;

/** The columns of such a table that hold the skills, and perhaps their groups; null where a line names none. */
function columnsOf({ cells, bullet }: Line): { group: Cell | undefined; skill: Cell } | null {
  const [first, second, ...others] = cells;
  if (first === undefined || second === undefined || bullet) return null;
  const isGrouped = grouped.test(first.text.trim()) && named.test(second.text.trim());
  const rest = isGrouped ? others : [second, ...others];
  const isTable =
    (isGrouped || named.test(first.text.trim())) && rest.every(({ text }) => measured.test(text.trim()));
  return isTable ? { group: isGrouped ? first : undefined, skill: isGrouped ? second : first } : null;
}

/** Whether a line names the columns of a table of skills. */
export const isSkillTableHead = (line: Line): boolean => columnsOf(line) !== null;

const isUnder = (cell: Cell | undefined, column: Cell | undefined): boolean =>
  cell !== undefined && column !== undefined && Math.abs(cell.x0 - column.x0) < sameEdge;

const plain = (row: Line, from: Cell, text: string): Line => ({
  ...row,
  text,
  cells: [{ ...from, text, spans: [{ text, bold: false, italic: false }] }],
});

/** A row as a list says it: 'Excel: Advanced' where the table tells a level in words, else the name alone. */
function asItem(row: Line): Line {
  const [first, ...others] = row.cells;
  if (first === undefined) return row;
  const known = others.find(({ text }) => level.test(text.trim()));
  const text = known === undefined ? first.text : `${first.text}: ${known.text}`;
  return known === undefined ? { ...row, text, cells: [first] } : plain(row, first, text);
}

/** The lines of a section of skills, the rows of its table as items of a list or as groups; the table's head goes. */
export function withTableAsList(lines: readonly Line[]): Line[] {
  const all = lines.map(withBarsAsCells);
  const heads = all.map(columnsOf);
  const at = heads.findIndex((head) => head !== null);
  const columns = heads[at];
  if (columns == null) return [...lines];
  const rest = lines.slice(at + 1).map((line, index) => {
    const row = all[at + 1 + index] ?? line;
    const [first, second] = row.cells;
    if (first === undefined || second === undefined) return line;
    if (isUnder(first, columns.group) && isUnder(second, columns.skill))
      return plain(row, first, `${first.text}: ${second.text}`);
    return isUnder(first, columns.skill) ? asItem(row) : line;
  });
  return [...lines.slice(0, at), ...rest];
}
