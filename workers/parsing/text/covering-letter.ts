import { kindOfHeading } from '../sections/headings.js';
import { isGreeting } from './mail.js';

/* A letter above a resume in one text, as people write to an office: it ends where they take their leave. */

const leave =
  /^\s*(?:thanking you|thank you|thanks|yours (?:sincerely|faithfully|truly|obediently)|(?:best|kind|warm|with)?\s?regards|sincerely|mit freundlichen grüßen|cordialement|atentamente|भवदीय|आपका)(?![\p{L}\p{M}]).{0,60}$/iu;
/** Lines that a letter takes at most, and those before its greeting: the office, the date, the subject. */
const longestLetter = 60;
const mostBefore = 15;
/** Lines of who signs, and headings of a resume. */
const mostSigning = 5;
const leastHeadings = 2;

const isHeading = (line: string): boolean => line.length < 60 && kindOfHeading(line.trim()) !== null;

/** How many lines a letter takes above a resume; 0 where there is none. */
export function endOfLetter(lines: readonly string[]): number {
  const greeting = lines.slice(0, mostBefore).findIndex(isGreeting);
  if (greeting < 0) return 0;
  const letter = lines.slice(greeting, greeting + longestLetter);
  const end = letter.findIndex(isHeading);
  const left = (end < 0 ? letter : letter.slice(0, end)).findLastIndex((line) => leave.test(line));
  if (left < 0) return 0;
  const below = greeting + left + 1;
  const signed = lines.slice(below, below + mostSigning).findIndex((line) => !/[\p{L}\p{N}]/u.test(line));
  const from = below + Math.max(0, signed);
  return lines.slice(from).filter(isHeading).length >= leastHeadings ? from : 0;
}
