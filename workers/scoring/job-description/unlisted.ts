import type { SkillMention } from '../../skills/find-skills.js';
import { slugOf } from '../../skills/taxonomy.js';
import { degreeSpans } from './education.js';
import type { NamedSkill } from './named-skill.js';
import type { Statement } from './statements.js';
import { isTerm, termAt, wholeItem } from './term.js';

/** Words after which a requirement names what is to be known. */
const cue =
  /\b(?:(?:experience|proficiency|knowledge|expertise|understanding|exposure|background|command|mastery|fluency|competen(?:ce|cy)|familiarity|skills|training)(?: (?:working|experience|knowledge))? (?:with|in|of|on|using|to)|experience (?:teaching|operating|administering|configuring|maintaining|driving)|(?:proficient|skilled|familiar|certified|competent|fluent|experienced|trained|hands[- ]on)(?: experience)? (?:with|in|on)|must know|(?:bonus|plus|brownie|extra) points? for)(?:\s+(?:a|an|the|basic|strong|good|solid|at least))*\s+/giu;

/**
 * Terms that no list knows, of a requirements section: what follows a requirement's cue, a short list item, or a
 * proper name in a list of known skills.
 */
export function unlistedTerms(statement: Statement, mentions: readonly SkillMention[]): NamedSkill[][] {
  const { text, section, strength } = statement;
  if (degreeSpans(text).length > 0 || /\b(?:no|without|not|nahin?|mat)\b|n['’]t\b/i.test(text)) return [];
  const isListed = section === 'requirements' || section === 'preferred';
  if (!isListed && strength === 'none') return [];
  const groups = isListed ? listedTerms(text, mentions) : subjects(text, mentions);
  return groups
    .map((names) => names.filter(isTerm).map((name) => ({ slug: slugOf(name), name, isListed: false })))
    .map((group) => group.filter(({ slug }) => slug !== ''))
    .filter((group) => group.length > 0);
}

/** Each term by itself; 'Dentrix or Eaglesoft' is one of two. */
function listedTerms(text: string, mentions: readonly SkillMention[]): string[][] {
  if (mentions.length > 0)
    return [...properNames(text, mentions), ...afterCues(text, mentions)].map((name) => [name]);
  const within = namesInBrackets(text);
  if (within.length > 0) return within.map((name) => [name]);
  const either = wholeItem(text).split(/,?\s+or\s+|,\s+/);
  const isChoice =
    / or /.test(text) && either.length > 1 && either.every((part) => part.split(' ').length <= 3);
  return isChoice ? [either] : plainTerms(text).map((name) => [name]);
}

const asked =
  /^(.{3,100}?)\s+(?:(?:is|are|would be)\s+)?(?:\w+ly\s+)?(?:essential|required|mandatory|a must|must[- ]haves?|needed|compulsory|necessary|desirable|preferred|welcome|useful|helpful|handy|(?:an? )?(?:added |big |definite )?(?:plus|advantage|asset|bonus))\b/i;

/** 'Skin fades and beard trims are essential': what a sentence outside of a list says is needed. */
function subjects(text: string, mentions: readonly SkillMention[]): string[][] {
  const subject = asked.exec(text)?.[1];
  if (subject === undefined) {
    const named = listStart(text) > 0 && mentions.length > 0 ? properNames(text, mentions) : [];
    return [...named, ...needed(text, mentions)].map((name) => [name]);
  }
  const cued = afterCues(subject, mentions);
  if (cued.length > 0) return cued.map((name) => [name]);
  const parts = subject.split(/,\s+(?:and\s+)?|\s+and\s+/).filter((part) => part.split(' ').length <= 4);
  const isKnown = (part: string): boolean => mentions.some(({ quote }) => part.includes(quote));
  return parts.filter((part) => !isKnown(part)).map((part) => [wholeItem(part)]);
}

/** 'You will need qualified teacher status, …'; 'must hold'. */
const need =
  /\b(?:you(?:['’]ll| will)? need|you must (?:hold|know)|(?:must|should) (?:hold|possess|know))\s+(?!to\b)([^.;:()]{3,160})/giu;
const ofSubject = /\s(?:knowledge|understanding|skills?|experience)$/i;

/** The short things that a sentence says are needed, besides known skills. */
function needed(text: string, mentions: readonly SkillMention[]): string[] {
  return [...text.matchAll(need)].flatMap(({ 1: things = '' }) =>
    things
      .split(/,\s+(?:and\s+)?|\s+and\s+/)
      .filter((thing) => thing.split(' ').length <= 4 && !ofSubject.test(thing))
      .map(wholeItem)
      .filter((thing) => !mentions.some(({ quote }) => thing.includes(quote))),
  );
}

/** What follows a requirement's cue and holds no known skill, with the names that the list goes on with. */
function afterCues(text: string, mentions: readonly SkillMention[]): string[] {
  return [...text.matchAll(cue)].flatMap((match) => {
    const start = match.index + match[0].length;
    return listAt(text, start)
      .filter(({ from, to }) => !mentions.some((each) => each.start < to && each.end > from))
      .map(({ term }) => term);
  });
}

/** 'BAPIs, IDocs and Smart Forms': the first term, and those after it that are written like names. */
function listAt(text: string, start: number): { term: string; from: number; to: number }[] {
  const terms: { term: string; from: number; to: number }[] = [];
  for (let from = start; from < text.length;) {
    const term = termAt(text.slice(from));
    const isName = term.split(' ').every((word) => /^[\p{Lu}\d]/u.test(word));
    if (terms.length > 0 && !isName) break;
    terms.push({ term, from, to: from + term.length });
    const joint = /^(?:,\s+(?:(?:and|or)\s+)?|\s+(?:and|or|&)\s+|\s?\/\s?)/.exec(
      text.slice(from + term.length),
    );
    if (!joint || term === '' || !isName) break;
    from += term.length + joint[0].length;
  }
  return terms;
}

/** '1 year of acute care experience': what the years were spent on. */
const spentOn = /\d\+?\s*(?:years?|yrs?)['’]?\s+(?:of\s+)?((?:[\p{L}&/-]+\s+){1,3})(?:experience|exp)\b/giu;

const kindOfYears =
  /\b(?:progressive|relevant|total|overall|professional|proven|prior|previous|recent|similar|post|industry|field|one|two|full|hands|direct|practical|verifiable|commercial)\b/i;

function plainTerms(text: string): string[] {
  const spent = [...text.matchAll(spentOn)]
    .map(([, what = '']) => what.trim())
    .filter((what) => !kindOfYears.test(what));
  if (spent.length > 0) return spent;
  const afterCue = afterCues(text, []);
  if (afterCue.length > 0) return afterCue;
  const named = [...text.matchAll(certificate)].map(([, name = '']) => name.replace(validity, '').trim());
  if (named.length > 0) return named;
  const parts = text.split(/,\s+|\s\/\s|\s+(?:and|&)\s+/);
  // 'Moving and handling' is one thing, 'Costing and consumption' are two.
  const isPair =
    parts.length === 2 &&
    parts.every((part) => /^\p{L}+ing$/u.test(part.replace(/ (?:training|skills?|certificate)$/i, '')));
  const isShortList = parts.length > 1 && !isPair && parts.every((part) => part.split(' ').length <= 3);
  return (isShortList ? parts : [text]).map(wholeItem);
}

const validity = /^(?:current|valid|full|active|unrestricted|clean|relevant)\b/i;
/** `CPHR designation`, `NSW electrical licence`: what stands before the word for a paper. */
const certificate =
  /\b(\p{Lu}[\p{L}\d-]*(?: [\p{L}\d.-]+){0,3}?) (?:designation|certification|certified|certificate|accreditation|licen[cs]ed?|registration|ticket)s?\b/gu;

/** 'Good in BOQ, rate analysis': where a list begins behind words that only say that one can do what follows. */
function listStart(text: string): number {
  const lead =
    /^(?:[\w+ ]{0,30}\b)?(?:(?:should|must) know\s|(?:good|strong|sound|knowledge|experience|exp|expertise|proficient|proficiency|skilled|well versed|hands[- ]on|understanding|exposure)\b(?: (?:knowledge|experience|working|hands[- ]on|understanding))*\s(?:in|of|with|on|at)\s+)(?:[\w /&-]{2,40}:\s+)?/i.exec(
      text,
    );
  return lead?.[0].length ?? 0;
}

/** 'Order follow-up: T&A calendar, lab dips, trims': where a list begins behind a name that is no known skill. */
function labelEnd(text: string, mentions: readonly SkillMention[]): number {
  const end = /^[^,:()]{3,40}:\s+(?=[^:]+$)/.exec(text)?.[0].length ?? 0;
  return mentions.some((mention) => mention.start < end) ? 0 : end;
}

/** Items of a comma list that are written like names and lie beside no known skill. */
function properNames(text: string, mentions: readonly SkillMention[]): string[] {
  const names: string[] = [];
  let start = listStart(text) || labelEnd(text, mentions);
  const isPlainList = isListOfTerms(text.slice(start));
  for (const match of [...text.matchAll(/,\s+(?:and\s+|or\s+|&\s+)?|\s?[/&]\s|\s(?:and|or)\s|[():]|$/g)]) {
    const [from, to] = [start, match.index];
    start = match.index + match[0].length;
    const item = text
      .slice(from, to)
      .trim()
      .replace(/[.;:]$/, '');
    const isKnown = mentions.some((mention) => mention.start < to && mention.end > from);
    if (isKnown || item === '') continue;
    const isInList = from > 0 && text.slice(0, from).trimEnd().endsWith(',');
    const isName = item.split(' ').every((word) => /^[\p{Lu}\d]/u.test(word));
    if (isPlainList || (isInList && isName)) names.push(item);
  }
  return names;
}

/** 'The relevant standards (EN 81-20, ISO 8100)': what stands in brackets where the rest is general. */
function namesInBrackets(text: string): string[] {
  const [, lead = '', list = ''] =
    /(?<![\p{L}-])([\p{L}-]{3,30})\s?\(([^()]{3,80})\)[\s.;]{0,3}$/u.exec(text) ?? [];
  if (
    !/^(?:standards?|norms?|codes?|tools?|software|systems?|packages?|platforms?|regulations?|acts?|laws?)$/i.test(
      lead,
    )
  )
    return [];
  return list
    .replace(/^(?:e\.g\.|such as|like|including|i\.e\.),?\s+/i, '')
    .split(/\s*[,;/]\s*|\s+(?:and|or|&)\s+/)
    .filter((item) => item.split(' ').every((word) => /^[\p{Lu}\d]/u.test(word)));
}

/** `Auto Level, RCC, Quantity Surveying`: nothing but short terms. */
function isListOfTerms(text: string): boolean {
  const items = text.split(/,\s+(?:and\s+)?|\s?\/\s|\s+(?:and|&)\s+/);
  const isPraise = /^(?:excellent|strong|good|great|outstanding|exceptional)\b/i.test(text);
  return (
    items.length > 1 &&
    items.every((item) => item.split(' ').length <= 4) &&
    !isPraise &&
    !/[:;!?()]|^\p{L}+ing\b/u.test(text)
  );
}
