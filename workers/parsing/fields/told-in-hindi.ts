import { findDates } from './dates/dates.js';
import { withoutEdges } from './edges.js';
import { roleScore } from './heads/roles.js';
import { isPlace } from './places.js';

/*
 * 'Shivam Roadlines me Driver - 2017 se abhi tak': Hindi has what something is in before it, and many write it in Latin
 * letters. What stands before 'me' is the employer or the place, what follows the title.
 */

const within = /^(?<where>[\p{Lu}\p{Lo}\p{N}].{1,80}?)\s(?:me|mei|mein|में|मे)\s(?<rest>\p{L}.{1,80})$/u;
/** 'driver ka kaam kiya', 'driver tha': the title ends before it. */
const done = /\s(?:k[aie]|के|का|की|th[aie]|था|थी|hu|hun|hoon|हूँ|ke roop)(?:\s.*)?$/u;
/** Between what is said of a job and its dates. */
const edge = /[\s,;:()–—-]/u;
/** Letters of a line that says no more than this. */
const longest = 200;

/** Words of a title: English has its 'me' in sentences. */
const mostWords = 4;

/** What such a line says; null for any other. */
export function readHindi(text: string): { title: string; firm: string; place: string; when: string } | null {
  if (text.length > longest) return null;
  const [dates, ...others] = findDates(text);
  if (dates?.from == null || others.length > 0) return null;
  const rest = withoutEdges(`${text.slice(0, dates.at)} ${text.slice(dates.end)}`, edge);
  const { where = '', rest: told = '' } = within.exec(rest)?.groups ?? {};
  const [named = '', ...behind] = told.split(/,\s*/u);
  const title = named.replace(done, '');
  if (title.split(' ').length > mostWords || roleScore(title) === 0) return null;
  const [firm, place] = isPlace(where) ? [behind.join(', '), where] : [where, behind.join(', ')];
  return { title, firm, place, when: text.slice(dates.at, dates.end) };
}
