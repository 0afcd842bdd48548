import type { Layout } from '../layout/fit.js';
import { measureBlock, type Row } from '../layout/measure.js';
import type { Setting } from '../type/runs.js';

const style = { weight: 'regular', size: 8, colour: '#555555' } as const;
const mostLetters = 60;

/** `Name – 1/2` for each page; nothing for a single page. */
export function footerRows(name: string, { pages, sheet }: Layout, setting: Setting): Row[] {
  if (pages.length < 2) return [];
  const shown = name.length > mostLetters ? `${name.slice(0, mostLetters)}…` : name;
  return pages.flatMap((_, index) => {
    const number = `${index + 1}/${pages.length}`;
    const text = shown ? `${shown} – ${number}` : number;
    const within = { role: 'Sect', within: null } as const;
    const block = {
      column: 'main',
      within,
      role: 'P',
      align: 'center',
      lineHeight: 1,
      gap: 0,
      lines: [[{ text, style }]],
    } as const;
    return measureBlock({ ...block, lines: [[{ text, style }]] }, sheet, setting).slice(0, 1);
  });
}
