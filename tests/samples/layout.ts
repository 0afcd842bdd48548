import type { DateForm } from './dates.js';
import type { Html } from './html.js';
import type { Job, Person, Study } from './person.js';

/** A resume whose dates are written as its layout writes them. */
export interface Shown extends Omit<Person, 'work' | 'education'> {
  work: (Job & { when: string })[];
  education: (Study & { when: string })[];
}
export type ShownJob = Shown['work'][number];
export type ShownStudy = Shown['education'][number];

/** How a resume is put on pages. */
export interface Layout {
  dates: DateForm;
  css: string;
  body: (person: Shown) => Html;
  /** Running lines that the browser prints on each page: a header and a footer, or the page's number alone. */
  running?: boolean | 'pages';
  /** Points of the page's margin: top and bottom, left and right. */
  margin?: readonly [number, number];
}
