import type { Look } from './look.js';

/** Book type, education before posts, publications beside their years, then grants. */
export const academic: Look = {
  family: 'garamond',
  margin: 64,
  size: { name: 24, label: 12, heading: 13, body: 11, contacts: 10 },
  lineHeight: 1.28,
  accent: '#6B1F2E',
  align: 'left',
  ruled: false,
  accented: { name: false, label: false },
  gap: { section: 14, afterHeading: 4, entry: 8.5, brief: 3, bullet: 1.2, indent: 12 },
  order: ['summary', 'education', 'work', 'publications', 'projects', 'awards'],
  yearColumn: 36,
};
