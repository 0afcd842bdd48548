import type { Look } from './look.js';

/** Black on white: wide margins, no lines, headings as large as the text. */
export const minimal: Look = {
  family: 'serif',
  margin: 72,
  size: { name: 22, label: 11, heading: 10.5, body: 10.5, contacts: 9.5 },
  lineHeight: 1.4,
  accent: '#111111',
  align: 'left',
  ruled: false,
  accented: { name: false, label: false },
  gap: { section: 17, afterHeading: 5, entry: 10, brief: 3.5, bullet: 1.5, indent: 12 },
  plainTitles: true,
};
