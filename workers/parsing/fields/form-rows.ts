import type { Line } from '../lines.js';
import { isBodyLabel, isRestOfLabel, labelOf } from './labels.js';

/** A form's row that tells of a job: 'Main activities' in the first cell, and the first of them beside it. */
export function withoutBodyLabel(line: Line): Line {
  const [label, told, ...others] = line.cells;
  if (label === undefined || told === undefined || others.length > 0 || !isBodyLabel(label.text)) return line;
  const text = told.text.replace(/^[•▪◦●○■‣*–-]\s*/u, '');
  const cells = [{ ...told, text, spans: [{ text, bold: false, italic: false }] }];
  return { ...line, bullet: true, text, cells, x0: told.x0 };
}

/** A label whose cell is narrow, with its second line: 'Name and address of' and, below it, 'employer'. */
export function withWholeLabels(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const [label, value] = above?.cells ?? [];
    const isBelow =
      label !== undefined && value !== undefined && line.cells.length === 1 && line.x0 < value.x0;
    const text = `${label?.text ?? ''} ${line.text}`;
    if (!isBelow || above === undefined) whole.push(line);
    else if (labelOf(label.text, true) === null && labelOf(text, true) !== null)
      whole[whole.length - 1] = { ...above, cells: [{ ...label, text }, ...above.cells.slice(1)] };
    else if (!isRestOfLabel(line.text) || !/\s/u.test(label.text)) whole.push(line);
  });
  return whole;
}
