import type { Look } from './look.js';

/** Sans serif, all at the left, coloured headings without rules. */
export const modern: Look = {
  family: 'sans',
  margin: 50,
  size: { name: 24, label: 11, heading: 11.5, body: 9.3, contacts: 8.6 },
  lineHeight: 1.4,
  accent: '#0B6E6E',
  align: 'left',
  ruled: false,
  accented: { name: false, label: true },
  gap: { section: 15, afterHeading: 4, entry: 10, brief: 3.5, bullet: 1.5, indent: 11 },
};
