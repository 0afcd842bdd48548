/** A name, and where in its text it stands. */
interface Mention {
  start: number;
  end: number;
}

type Joint = 'comma' | 'or' | 'comma-or' | 'none';

/** 'Any one of', 'at least one cloud (', 'either': one of the list that follows is enough. */
const anyOne =
  /\b(?:(?:any|at least|minimum|atleast)(?: one| 1)?|(?:any )?one(?: or more)?|either)(?: of)?(?: the)?(?: following)?(?:\s[\w-]+){0,3}\s*[-–:(,]?\s*(?:like |such as |e\.g\.,? |i\.e\.,? )?$/i;
const anyOfAll = /\b(?:any|one|either)\b/i;
/** What stands between two members of such a list. */
const inList = /^\s*(?:\([^)]*\))?\s*(?:,|\/|\||or|ya|या|और|and|&|,\s*(?:or|and))\s*$/i;
/** How far before its first member the words stand that open such a list. */
const longestOpening = 60;

/** Groups the mentions of which one is enough; every other mention is a group of its own. */
export function alternatives<M extends Mention>(text: string, mentions: readonly M[]): M[][] {
  const gaps = mentions.map((mention, i) => joint(text, mention, mentions[i + 1]));
  const joined = mentions.map((mention, i) =>
    inList.test(text.slice(mention.end, mentions[i + 1]?.start ?? 0)),
  );
  const closed = choicesClosed(text, mentions, joined);
  const groups: M[][] = [];
  let start = 0;
  let isOpen = false;
  mentions.forEach((_, i) => {
    if (i === start) isOpen = closed[i] === true || opensChoice(text, mentions, i);
    if ((isOpen && joined[i] === true) || isSameGroup(gaps, i, start)) return;
    groups.push(mentions.slice(start, i + 1));
    start = i + 1;
  });
  return groups;
}

/** Whether 'any one of' or the like stands right before a mention. */
function opensChoice(text: string, mentions: readonly Mention[], i: number): boolean {
  const mention = mentions[i];
  if (!mention) return false;
  const from = Math.max(mentions[i - 1]?.end ?? 0, mention.start - longestOpening);
  const before = text.slice(from, mention.start);
  // 'Any one ATS - Keka / Darwinbox': what the choice is of stands before the list.
  if (i > 0 && /^\s?[-–—:(]\s?$/.test(before)) return opensChoice(text, mentions, i - 1);
  if (!anyOfAll.test(before)) return false;
  const opening = anyOne.exec(before)?.[0];
  // 'Any cloud: AWS, Azure' opens a choice; 'any experience with AWS' does not.
  return (
    opening !== undefined &&
    (/\bone\b|\beither\b|\bof\b/i.test(opening) || /[-–:(]\s*(?:[a-z. ]*)$/i.test(opening))
  );
}

const ofThem = '(?: of (?:them|these|those|the above|the two))';
const anyAfter = new RegExp(
  String.raw`^\s?[-–—(,/]{0,2}\s?(?:(?:any ?one|any 1|at ?least one|either(?: one)?)${ofThem}?|one${ofThem}|(?:and/)?or (?:an? )?(?:similar|equivalents?|comparable|alike|the like|something (?:similar|like it|comparable))|(?:any )?one (?:is|will be|would be) (?:enough|fine|sufficient|ok(?:ay)?))\b(?! (?:of|year|month|day|or more)\b)`,
  'i',
);

/** For each mention, whether 'any one' or the like stands right after the list it is in: 'Tally, Busy or Marg (any one)'. */
function choicesClosed(text: string, mentions: readonly Mention[], joined: readonly boolean[]): boolean[] {
  const closed = mentions.map(({ end }) => anyAfter.test(text.slice(end, end + longestOpening)));
  for (let at = mentions.length - 2; at >= 0; at -= 1)
    if (joined[at] === true) closed[at] = closed[at + 1] === true;
  return closed;
}

function joint(text: string, mention: Mention, next: Mention | undefined): Joint {
  if (!next) return 'none';
  const between = text.slice(mention.end, next.start).toLowerCase();
  if (/\band\/or\b/.test(between)) return 'none';
  if (/^\s*(?:\([^)]*\))?\s*,\s*(?:or|oder|ya|या)\s+(?:[\w-]+\s){0,1}$/.test(between)) return 'comma-or';
  if (/^\s*(?:\([^)]*\)|[\w-]+)?\s*(?:\b(?:or|oder|ya)|या)\s+(?:[\w-]+\s){0,1}$/.test(between)) return 'or';
  return /^\s*,\s*$/.test(between) ? 'comma' : 'none';
}

/**
 * Whether mention `i` and the next belong to one alternative. 'A, B, or C' is one of three; 'A, B or C, D' holds
 * only B or C, as its list goes on.
 */
function isSameGroup(gaps: readonly Joint[], i: number, start: number): boolean {
  const gap = gaps[i];
  if (gap === 'or' || gap === 'comma-or') return true;
  if (gap !== 'comma') return false;
  const rest = gaps.slice(i);
  const end = rest.findIndex((each) => each !== 'comma');
  const closing = rest[end];
  if (closing === 'comma-or') return true;
  const before = gaps.slice(start, i).includes('or');
  return closing === 'or' && rest[end + 1] === 'none' && !before && listStart(gaps, i) === start;
}

function listStart(gaps: readonly Joint[], i: number): number {
  let at = i;
  while (at > 0 && gaps[at - 1] === 'comma') at -= 1;
  return at;
}
