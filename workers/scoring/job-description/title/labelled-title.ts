import { endsInCalling } from '../../titles/callings.js';
import { readTitle } from '../../titles/job-title.js';
import { cleanTitle } from './clean-title.js';

const mark = String.raw`\s*(?:[:：–=]|-(?!\w))+[-–:]*\s*`;
/** Labels that only a title stands behind. */
const strong = new RegExp(
  String.raw`^(?:the )?(?:names? of (?:the )?)?(?:(?:job|position|post|role|vacant|open|current) )*(?:title|posts?|positions?|designation|vacanc(?:y|ies)|openings?)(?: (?:names?|title|offered|available|applied for))?(?: for)?${mark}(.+)$`,
  'iu',
);
const announcing = new RegExp(
  String.raw`^(?:(?:we(?:['’]re| are) )?(?:now |currently |urgently )?hiring(?: for)?(?: the)?(?: post| position| role)?(?: of)?|urgent(?:ly)? (?:requirements?|required|hiring|openings?)(?: for)?|(?:job )?(?:requirements?|openings?|vacanc(?:y|ies)) for|wanted)${mark}(.+)$`,
  'iu',
);
/** Labels that other things stand behind, too. */
const weak = new RegExp(
  String.raw`^(?:(?:(?:job|project) )?(?:role|profile)|subject|sub|requirements?|skills?|skill ?sets?|technology|job)${mark}(.+)$`,
  'iu',
);
const noTitle =
  /^(?:\d|full[- ]?time|part[- ]?time|permanent|contract|remote|hybrid|any\b|various|multiple|immediate(?! (?:requirement|opening|vacanc|hiring|need)))/i;
const reach = { strong: 24, weak: 12, untold: 10 };

/** The first piece of a line that names a calling: 'Opportunity at a bank || Data Engineer || Chennai'. */
export function pieceWithCalling(line: string): string | null {
  const pieces = line.split(/\s*(?:\|+|[•·])\s*|\s{3,}/);
  const titles = pieces.map(cleanTitle).filter((piece) => piece !== '' && piece.split(' ').length <= 9);
  return (
    titles.find((piece) => readTitle(piece).family !== null) ??
    titles.find((piece) => endsInCalling(piece)) ??
    titles.find((piece) => endsInCalling(piece.split(/\s+[-–—]\s+/)[0] ?? '')) ??
    null
  );
}

/** A title behind a label that says so, anywhere in the head of a posting; null where there is none. */
export function labelledTitle(lines: readonly string[]): string | null {
  const values = lines
    .slice(0, reach.strong)
    .flatMap((line) => strong.exec(line)?.[1] ?? announcing.exec(line)?.[1] ?? []);
  for (const value of values) {
    const title = pieceWithCalling(value);
    if (title !== null) return title;
  }
  const untold = lines.slice(0, reach.untold).flatMap((line) => strong.exec(line)?.[1] ?? []);
  const plain = untold.map(cleanTitle).find((value) => isPlain(value));
  return plain ?? null;
}

/** What stands behind `Role:` or `Subject:`, where it names a calling. */
export function weaklyLabelledTitle(line: string, at: number): string | null {
  const value = at < reach.weak ? weak.exec(line)?.[1] : undefined;
  return value === undefined || noTitle.test(value) ? null : pieceWithCalling(value);
}

function isPlain(value: string): boolean {
  return !noTitle.test(value) && /\p{L}{3}/u.test(value) && value.split(' ').length <= 7;
}
