import { isKnownHeading } from '../../sections/headings.js';
import type { Line } from '../../lines.js';
import { findPhone, findUrls } from '../contacts.js';
import { findDates } from '../dates/dates.js';
import { isPlace, readAddress } from '../places.js';
import { roleScore } from '../heads/roles.js';
import { joinWrapped } from '../wrapping.js';

/* What the head of a resume says of the person beside the name: what they do, and a text about them. */

/** What parts the small things of a head. */
export const pieceSeparator = /\s*[|•·⋄◦∙‧♦]\s*|\s{3,}|\s+[,–—/*]\s+|\s+⟡\s+/u;

const contactWord =
  /^(?:e-?mail|phone|mobile|mob|tel|cell|linkedin|github|portfolio|website|address|contact)\b/iu;

const labelLabel =
  /^(?:designation|current (?:title|role|designation)|job title|title|profession|beruf)\s*[:–-]\s*/iu;

/** Whether a text of the head says what the person does. */
function isLabel(text: string): boolean {
  return (
    text.length <= 100 &&
    !/@|\d{3}/u.test(text) &&
    !contactWord.test(text) &&
    roleScore(text) > 0 &&
    findDates(text).length === 0
  );
}

/** What the person does: beside the name, under it, or right above it. */
export function findLabel(
  head: readonly Line[],
  named: { name: string; line: Line } | null,
): string | undefined {
  const at = named === null ? -1 : head.indexOf(named.line);
  const beside = (named?.line.cells ?? [])
    .flatMap((cell) => cell.text.split(pieceSeparator))
    .filter((piece) => named !== null && !piece.includes(named.name));
  const under = head.slice(at + 1, at + 5).map((line) => {
    const text = line.cells[0]?.text.trim() ?? '';
    const whole = line.cells.length === 1 ? text : (text.split(pieceSeparator)[0] ?? '');
    const pieces = whole.split(pieceSeparator);
    return /@|\d{3}/u.test(whole) || pieces.some(isPlace) ? (pieces[0] ?? '') : whole;
  });
  const above = at === 1 && roleScore(head[0]?.text ?? '') >= 2 ? [head[0]?.text ?? ''] : [];
  return [...beside, ...under, ...above].map((text) => text.replace(labelLabel, '').trim()).find(isLabel);
}

/** A line of few words right under the name, in a type of its own, says what the person does. */
export function findTagline(head: readonly Line[], named: { line: Line } | null): string | undefined {
  const at = named === null ? -1 : head.indexOf(named.line);
  const [line, next] = at < 0 ? [] : head.slice(at + 1);
  if (line === undefined || line.cells.length > 1 || line.bullet) return undefined;
  const { text } = line;
  const isOwnType = next === undefined || line.size !== next.size || line.face !== next.face;
  const isPlain = /^[\p{Lu}\p{Lo}]/u.test(text) && text.length <= 80 && !/[@:]|\d{3}|\.$/u.test(text);
  const isOther =
    contactWord.test(text) || isPlace(text) || findUrls(text).length > 0 || isKnownHeading(text);
  return isOwnType && isPlain && !isOther ? text : undefined;
}

/** Lines of few letters are taglines. */
const leastHeadline = 60;

/** Text over lines right under the name, in a type of its own: what a headline says where the summary is elsewhere. */
export function findHeadline(
  head: readonly Line[],
  named: { name: string; line: Line } | null,
): string | undefined {
  const under = named === null ? [] : head.slice(head.indexOf(named.line) + 1);
  const start = under.findIndex(({ text }) => named?.name.includes(text) === false);
  const [first, ...others] = start < 0 ? [] : under.slice(start);
  if (first === undefined || first.cells.length > 1 || first.bullet) return undefined;
  const isOther = (line: Line): boolean =>
    line.size !== first.size || line.face !== first.face || line.cells.length > 1 || line.bullet;
  const end = [...others, null].findIndex((line) => line === null || isOther(line));
  const text = others.slice(0, end).reduce((sum, line) => joinWrapped(sum, line.text), first.text);
  const isContact = /@|\d{3}/u.test(text) || contactWord.test(text) || findUrls(text).length > 0;
  return text.length >= leastHeadline && !isContact ? text : undefined;
}

/** Running text at the head of a resume is its summary. */
export function findProse(head: readonly Line[]): string | undefined {
  let text = '';
  for (const line of head) {
    const wordy =
      line.cells.length === 1 &&
      (line.text.split(/\s+/u).length > 8 || (text !== '' && !/[.!?]$/u.test(text)));
    const isContact = /@/u.test(line.text) || findPhone(line.text) !== undefined;
    if (wordy && !isContact && readAddress(line.text)?.postalCode === undefined)
      text = text === '' ? line.text : joinWrapped(text, line.text);
    else if (text !== '') break;
  }
  return text.length > 60 ? text : undefined;
}
