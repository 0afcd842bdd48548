import type { Line } from '../../lines.js';
import { findName, type Named } from './name.js';
import { roleScore } from '../heads/roles.js';

/* A person's own addresses have the person's name in them, whatever else stands over a resume. */

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Letters as addresses have them: without accents, blanks and marks. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[ßłøđæœı]/gu, (letter) => letters[letter] ?? letter)
    .replace(/[^a-z]/gu, '');

/** Shorter words stand in many addresses by chance. */
const leastLetters = 3;
const most = 2;

/** How many words of a name one of the addresses has within it, at most two: 'Asha Rao' and 'asha.rao@…'. */
export function agreement(name: string, addresses: readonly string[]): number {
  if (roleScore(name) > 0) return 0;
  const words = name
    .split(/[\s.]+/u)
    .map(plain)
    .filter((word) => word.length >= leastLetters);
  const counts = addresses.map((address) => {
    const own = plain(address);
    return words.filter((word) => own.includes(word)).length;
  });
  return Math.min(most, Math.max(0, ...counts));
}

/** The lines at the start of a file that are looked through for a name. */
const mostLines = 60;

/** The name that was found, unless no address agrees with it and two words of another line's are in one. */
export function nameInAgreement(
  found: Named | null,
  all: readonly Line[],
  addresses: readonly string[],
): Named | null {
  if (found !== null && agreement(found.name, addresses) > 0) return found;
  const agreeing = all.slice(0, mostLines).filter((line) => {
    const own = findName([line]);
    return own !== null && agreement(own.name, addresses) === most;
  });
  return findName(agreeing) ?? found;
}
