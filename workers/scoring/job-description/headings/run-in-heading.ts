import { sectionOf } from './headings.js';

/** Bounded, so that bold text without an end costs little. */
const runIn = /^(?:\*\*|__)([^*_]{2,40})(?:\*\*|__)\s?[.:–—-]?\s+(\S.*)$/u;

/** '**You.** Five years in a kitchen' as 'You: Five years in a kitchen', where the bold words are a heading. */
export function withRunInHeading(text: string): string {
  const [, bold = '', rest = ''] = runIn.exec(text) ?? [];
  const heading = bold.replace(/\s?[.:–—-]?\s?$/, '');
  return heading === '' || sectionOf(heading) === null ? text : `${heading}: ${rest}`;
}
