import type { SkillMention } from '../../../skills/find-skills.js';
import { termAt, wholeItem } from './term.js';

/** A term, and where in its text it stands. */
interface PlacedTerm {
  term: string;
  from: number;
  to: number;
}

/** 'BAPIs, IDocs and Smart Forms': the first term, and those after it that are written like names or close a plain list. */
export function listAt(text: string, start: number): PlacedTerm[] {
  const isPlain =
    text.length - start <= longestList &&
    !/\s(?:with|via|for|to|by|from|at)\s/.test(text.slice(start)) &&
    isListOfTerms(text.slice(start).replace(verdictAtEnd, ''));
  const terms: PlacedTerm[] = [];
  let isPaired = false;
  for (let from = start; from < text.length;) {
    const term = termAt(text.slice(from));
    const rest = text.slice(from + term.length);
    const goesOn = isPlain || isName(term);
    const isOther =
      terms.length === 1 && isPaired && /^\s?(?:[,;.]|$)/.test(rest) && term.split(' ').length <= 3;
    if (terms.length > 0 && !goesOn && !isOther) break;
    terms.push({ term, from, to: from + term.length });
    const joint = /^(?:,\s+(?:(?:and|or)\s+)?|\s+(?:and|or|&)\s+|\s?\/\s?)(?:(?:an?|the)\s+)?/.exec(rest);
    isPaired = joint !== null && /^\s+(?:and|&)\s/.test(joint[0]);
    if (!joint || term === '' || !(goesOn || isPaired) || isOther) break;
    from += term.length + joint[0].length;
  }
  return terms;
}

/** What is longer is a sentence. */
const longestList = 200;
const verdictAtEnd =
  /\s(?:(?:is|are|will be|would be)\s)?(?:required|needed|mandatory|essential|a must|must|preferred|desirable|welcome|helpful|useful|an? (?:added )?(?:plus|advantage|bonus|asset))\s?[.!]?$/i;

const isName = (item: string): boolean => item.split(' ').every((word) => /^[\p{Lu}\d]/u.test(word));

/** 'Good in BOQ, rate analysis': where a list begins behind words that only say that one can do what follows. */
export function listStart(text: string): number {
  const lead =
    /^(?:[\w+ ]{0,30}\b)?(?:(?:should|must) know\s|(?:good|strong|sound|knowledge|experience|exp|expertise|proficient|proficiency|skilled|well versed|hands[- ]on|understanding|exposure|conversant|comfortable|confident|familiar|adept|competent|at (?:ease|home))\b(?: (?:knowledge|experience|working|hands[- ]on|understanding))*\s(?:in|of|with|on|at)\s+)(?:[\w /&-]{2,40}:\s+)?/i.exec(
      text,
    );
  return lead?.[0].length ?? 0;
}

/** 'Order follow-up: T&A calendar, lab dips, trims': where a list begins behind a name that is no known skill. */
function labelEnd(text: string, mentions: readonly SkillMention[]): number {
  const end = /^[^,:()]{3,40}:\s+(?=[^:]+$)/.exec(text)?.[0].length ?? 0;
  return mentions.some((mention) => mention.start < end) ? 0 : end;
}

/**
 * Items of a list that lie beside no known skill: all of a plain list, else those that are written like names.
 * @param isNamed the line's label says that skills or tools follow
 */
export function namesInList(text: string, mentions: readonly SkillMention[], isNamed = false): string[] {
  const names: string[] = [];
  let start = listStart(text) || labelEnd(text, mentions);
  const isPlain = isListOfTerms(text.slice(start), isNamed);
  const parts = isPlain ? withoutBrackets(text) : text;
  let isInList = false;
  for (const match of parts.matchAll(/,\s+(?:and\s+|or\s+|&\s+)?|\s?[/&]\s|\s(?:and|or)\s|[():]|$/g)) {
    const [from, to] = [start, match.index];
    if (to < from) continue;
    start = match.index + match[0].length;
    const item = wholeItem(parts.slice(from, to).trim());
    const isKnown = mentions.some((mention) => mention.start < to && mention.end > from);
    const takes: boolean = !isKnown && item !== '' && (isPlain || (isInList && isName(item)));
    if (takes) names.push(item);
    isInList = match[0].startsWith(',') || ((isKnown || takes) && /^\s(?:and|or|&)\s$/.test(match[0]));
  }
  return names;
}

/** What stands in brackets, blanked. */
const withoutBrackets = (text: string): string =>
  text.replace(/\([^()]*\)/g, (inside) => ' '.repeat(inside.length));

/** 'A Nebraska or multistate licence' is one paper. */
const ofOnePaper =
  /\s(?:licen[cs]e|registration|certificate|certification|accreditation|degree|diploma)s?[.;]?$/i;

/** A word in -ing with something it is done to, or a list of which one has. */
export const leadsWithDoing =
  /^(?:\p{L}+ing(?:,\s(?:(?:and|or)\s)?|\s(?:and|or|&)\s))*(?:\p{L}+ing\s(?!and\b|or\b|&)|(?:is|are|has|have|can|will|be)\b)/u;

/** `Auto Level, RCC, Quantity Surveying`: nothing but short terms. */
function isListOfTerms(text: string, isNamed = false): boolean {
  const items = withoutBrackets(text)
    .split(/,\s+(?:(?:and|or)\s+)?|\s?\/\s|\s+(?:and|or|&)\s+/)
    .map((item) => item.trim().replace(/\s+/g, ' '));
  const isPraise = /^(?:excellent|strong|good|great|outstanding|exceptional|clear)\b/i.test(text);
  // 'Managing budgets and vendors' is a doing, unless the line says that it names skills; 'beading and flaring' are two.
  const isDoing = !isNamed && leadsWithDoing.test(text);
  return (
    items.length > 1 &&
    !(items.length === 2 && / of /.test(items[0] ?? '') && /\s(?:and|&)\s/.test(text)) &&
    items.every((item) => item.split(' ').length <= 4 && !/[:;!?()]/.test(item)) &&
    !isPraise &&
    !isDoing &&
    !ofOnePaper.test(text)
  );
}
