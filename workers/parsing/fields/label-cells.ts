import type { Line } from '../lines.js';

/** Marks between the items of a list. */
export const listMark = /[,;|•·‧∙●▪■◦]/u;

/** A group's name in a cell of its own, before the cell with its skills: the line as that says it; null for others. */
function withLabel(line: Line, isRow: boolean): Line | null {
  const [first, marked] = line.cells;
  const second = marked && { ...marked, text: marked.text.replace(/^[•·●▪■◦‣]\s*/u, '') };
  if (first === undefined || second === undefined || line.cells.length !== 2 || listMark.test(first.text))
    return null;
  const named = isRow || /:$/u.test(first.text) || /^:/u.test(second.text);
  if (!named && !(listMark.test(second.text) && line.gap < 1.6 && first.text.length < 40)) return null;
  const text = `${first.text.replace(/\s*:$/u, '')}: ${second.text.replace(/^:\s*/u, '')}`;
  return { ...line, text, cells: [{ ...first, text, x1: second.x1 }] };
}

/** Rows of names with lists beside them: so is what stands between them or right below, though it names but one thing. */
export function withLabels(lines: readonly Line[]): Line[] {
  const read = lines.map((line) => withLabel(line, false));
  return lines.map((line, at) => {
    const isRow = [at - 1, at - 2].every((above) => read[above] != null) && line.gap < 1.6;
    return read[at] ?? (isRow ? withLabel(line, true) : null) ?? line;
  });
}
