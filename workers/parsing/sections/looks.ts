import { findDates } from '../fields/dates/dates.js';
import { roleScore } from '../fields/heads/roles.js';
import type { Line } from '../lines.js';
import { lookBesideBoxes } from './box-looks.js';
import { kindOfHeading, likelyKind, withoutAsides } from './headings.js';
import { textsBesideMargins } from './margin-texts.js';
import { outstandingLook } from './outstanding.js';
import { looksInOtherColours } from './sidebar-looks.js';

/** Whether a text has capitals only. */
export const isCaps = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** How a line looks; headings of one file mostly look alike. */
export function look(line: Line): string {
  const style = `${line.bold ? 'b' : ''}${line.italic ? 'i' : ''}${isCaps(line.text) ? 'C' : ''}${line.bullet ? '*' : ''}`;
  return `${line.size} ${style} ${line.face}`;
}

/** What a file's headings look like. */
export interface Looks {
  /** Looks that headings have in this file, and little else; for each the least space above one. */
  headings: ReadonlyMap<string, number>;
  /** Looks that names of entries share with headings: only their wording tells such headings. */
  shared: ReadonlySet<string>;
  /** Share of known headings among the lines of a look. */
  share: (line: Line) => number;
  /** Whether a line may head the first section whatever its wording. */
  opens: (line: Line) => boolean;
  /** Whether a line stands in the text beside headings in the margin. */
  isBesideMargin: (line: Line) => boolean;
  /** The file itself marks its headings, so that no other line is one. */
  areMarked: boolean;
}

/** A file that marks this many headings that we know marks all of them. */
const enoughMarked = 3;
/** Of the known headings, so many may look otherwise than what is taken for headings by its look alone. */
const mostElsewhere = 1;
/** Of the least space above a known heading, an unknown one has at least so much. */
const leastGap = 0.75;

/** So many headings of known wording tell of a like line that it is one, even where it is the file's first. */
const enoughKnown = 2;

/** The last line with an address or a number before the first heading of known wording: all of that is the person's. */
const lastContact = (lines: readonly Line[]): number => {
  const head = lines.slice(0, Math.max(0, lines.findIndex(isWordedHeading)));
  return head.findLastIndex(({ text }) => /@|\d{5}|www\.|https?:/u.test(text));
};

/** Whether a line's wording is that of a heading, and nothing else stands on it. */
export const isWordedHeading = (line: Line): boolean =>
  line.cells.length === 1 && kindOfHeading(line.text) !== null;

interface Count {
  all: number;
  known: number;
  /** Of wordings that are not known, but tell what they are about. */
  telling: number;
  gap: number;
}

/** Words of a heading that tells what it is about, at most. */
const mostTelling = 5;

const isTelling = (line: Line): boolean =>
  line.cells.length === 1 &&
  withoutAsides(line.text).split(/\s+/u).length <= mostTelling &&
  likelyKind(line.text) !== null;

/** Learns from the headings that are known by their wording. */
export function learnLooks(lines: readonly Line[]): Looks {
  const counts = new Map<string, Count>();
  const shared = new Set<string>();
  let above: Line | undefined;
  for (const line of lines) {
    const key = look(line);
    const count = counts.get(key) ?? { all: 0, known: 0, telling: 0, gap: Infinity };
    const known = isWordedHeading(line);
    count.all += 1;
    if (known) {
      count.known += 1;
      count.gap = Math.min(count.gap, line.gap);
    } else if (isTelling(line)) count.telling += 1;
    counts.set(key, count);
    if (!known && above !== undefined && isWordedHeading(above) && look(above) === key) shared.add(key);
    above = line;
  }
  const usual = [...counts].filter(([, { all, known, telling }]) => {
    return known >= 1 && known + telling >= 2 && known + telling >= 0.5 * all;
  });
  const standing = usual.length === 0 ? outstandingLook(lines, look) : null;
  const elsewhere = lines.filter((line) => isWordedHeading(line) && look(line) !== standing?.look).length;
  const usualLooks = new Set(usual.map(([key]) => key));
  const trusted =
    (elsewhere <= mostElsewhere ? standing : null) ??
    lookBesideBoxes(lines, look, { isLook: (key) => usualLooks.has(key), isWorded: isWordedHeading });
  const contact = lastContact(lines);
  const endOfHead = Math.max(1, contact);
  const marked = lines.filter((line) => line.heading && kindOfHeading(line.text) !== null);
  const headings = new Map([
    ...usual.map(([key, { gap }]) => [key, gap === Infinity ? 0 : gap] as const),
    ...(trusted === null ? [] : [[trusted.look, trusted.gap] as const]),
  ]);
  return {
    headings: new Map([...headings, ...looksInOtherColours(lines, look, headings)]),
    shared,
    opens: (line) => {
      if (trusted !== null) return look(line) === trusted.look && lines.indexOf(line) > Math.max(0, contact);
      const known = counts.get(look(line))?.known ?? 0;
      return known >= enoughKnown && lines.indexOf(line) > endOfHead && roleScore(line.text) === 0;
    },
    share: (line) => {
      const { all, known } = counts.get(look(line)) ?? { all: 1, known: 0 };
      return known / all;
    },
    isBesideMargin: textsBesideMargins(lines, isWordedHeading),
    areMarked: marked.length >= enoughMarked,
  };
}

/** Whether a line of unknown wording is a heading by its look. */
export function looksLikeHeading(line: Line, looks: Looks): boolean {
  const gap = looks.headings.get(look(line));
  const text = withoutAsides(line.text);
  return (
    gap !== undefined &&
    (isTelling(line) || (!looks.shared.has(look(line)) && line.gap >= leastGap * gap)) &&
    line.cells.length === 1 &&
    !looks.isBesideMargin(line) &&
    text.length <= 50 &&
    text.split(/\s+/u).length <= 7 &&
    /\p{L}[\p{L}\p{M}]/u.test(text) &&
    !/[@]|[.,;]$/u.test(line.text) &&
    findDates(line.text).length === 0
  );
}
