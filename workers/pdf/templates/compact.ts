import type { Look } from './look.js';

/** Small type, narrow margins, an entry's header in one row: 600 words on a page. */
export const compact: Look = {
  family: 'plex',
  margin: 36,
  size: { name: 20, label: 10, heading: 10.5, body: 8.8, contacts: 8.5 },
  lineHeight: 1.25,
  accent: '#1F4E79',
  align: 'left',
  ruled: true,
  accented: { name: false, label: true },
  gap: { section: 8, afterHeading: 2.5, entry: 5, brief: 1, bullet: 0.5, indent: 10 },
  oneRow: true,
};
