import { fold, type FoldedText } from './folded-text.js';

/** Where a text stands among folded lines. */
export interface Spot {
  at: number;
  end: number;
  /** How it stands there: between line ends and separators, between blanks, within a word, or in pieces. */
  fit: 'whole' | 'words' | 'inside' | 'pieces';
}

/** A stretch of folded text: `from` included, `to` not. */
export interface Region {
  from: number;
  to: number;
}

/** Lines with their folded form. */
export interface Ground {
  lines: readonly { text: string }[];
  folded: FoldedText;
}

const separates = /[^\p{L}\p{N}\p{M}+#\s]/u;
const isWord = /[\p{L}\p{N}\p{M}]/u;

/** How far a spot's neighbours are looked at. */
const near = 40;

/** The characters before and after a spot on its lines; empty at a line's end. */
function neighbours({ lines, folded }: Ground, at: number, end: number): [string, string] {
  const first = lines[folded.lineAt[at] ?? 0]?.text ?? '';
  const last = lines[folded.lineAt[end - 1] ?? 0]?.text ?? '';
  const from = folded.offsetAt[at] ?? 0;
  const to = (folded.offsetAt[end - 1] ?? 0) + 1;
  return [first.slice(Math.max(0, from - near), from), last.slice(to, to + near)];
}

function fitOf(ground: Ground, at: number, end: number): Spot['fit'] {
  const [before, after] = neighbours(ground, at, end);
  if (isWord.test(before.slice(-1)) || isWord.test(after.slice(0, 1))) return 'inside';
  const apartBefore =
    before.trim() === '' || /\s{2}$/u.test(before) || separates.test(before.trimEnd().slice(-1));
  const apartAfter =
    after.trim() === '' || /^\s{2}/u.test(after) || separates.test(after.trimStart().slice(0, 1));
  return apartBefore && apartAfter ? 'whole' : 'words';
}

/** The first spots of a folded text in a region; those within other words only where there are no others. */
export function findSpots(ground: Ground, needle: string, { from, to }: Region, most: number): Spot[] {
  if (needle === '') return [];
  const found: Spot[] = [];
  let inside: Spot | undefined;
  const { text } = ground.folded;
  for (let tries = 0, at = text.indexOf(needle, from); tries < 60 && at >= 0; tries += 1) {
    const end = at + needle.length;
    if (end > to) break;
    const fit = fitOf(ground, at, end);
    if (fit === 'inside') inside ??= { at, end, fit };
    else found.push({ at, end, fit });
    if (found.length >= most) break;
    at = text.indexOf(needle, at + 1);
  }
  return found.length > 0 || inside === undefined ? found : [inside];
}

/** A text that was put together from several places, by its first piece that stands somewhere. */
export function findPieces(ground: Ground, text: string, region: Region): Spot | null {
  const pieces = text.split(/\n|\s*[,;|·]\s+|\s+[-\u2013\u2014]\s+/u).slice(0, 12);
  const words = text.split(/\s+/u);
  for (const piece of [...pieces, ...[4, 2, 1].map((count) => words.slice(0, count).join(' '))]) {
    const needle = fold(piece);
    if (needle.length < 3) continue;
    const [spot] = findSpots(ground, needle, region, 1);
    if (spot !== undefined && spot.fit !== 'inside') return { ...spot, fit: 'pieces' };
  }
  return null;
}
