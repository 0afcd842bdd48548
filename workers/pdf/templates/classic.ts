import type { Look } from './look.js';

/** Serif, a centred header, headings over a full rule. */
export const classic: Look = {
  family: 'serif',
  margin: 54,
  size: { name: 26, label: 11.5, heading: 13, body: 10, contacts: 9.3 },
  lineHeight: 1.32,
  accent: '#1F3A5F',
  align: 'center',
  ruled: true,
  accented: { name: true, label: false },
  gap: { section: 14, afterHeading: 5, entry: 10, brief: 3, bullet: 1.5, indent: 11 },
};
