import type { Look } from './look.js';

/** The story of the work at the left; contacts, skills, languages and certificates in a tinted column. */
export const sidebar: Look = {
  family: 'sans',
  margin: 36,
  size: { name: 22, label: 11, heading: 11, body: 9, contacts: 8.6 },
  lineHeight: 1.36,
  accent: '#2C4A7C',
  align: 'left',
  ruled: false,
  accented: { name: false, label: true },
  gap: { section: 15, afterHeading: 4, entry: 10, brief: 4, bullet: 1.5, indent: 11 },
  sidebar: {
    width: 160,
    gutter: 18,
    padding: { inner: 18, outer: 26 },
    tint: '#EEF1F6',
    sections: ['skills', 'languages', 'certificates'],
  },
};
