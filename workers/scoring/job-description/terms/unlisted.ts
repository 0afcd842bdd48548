import type { SkillMention } from '../../../skills/find-skills.js';
import { slugOf } from '../../../skills/taxonomy.js';
import { afterCues, withoutCue } from './cued-terms.js';
import { degreeSpans } from '../education.js';
import { deniesInHindi, searchable } from '../searchable.js';
import type { NamedSkill } from './named-skill.js';
import { papersIn } from './papers.js';
import { spelledOut } from './spelled-out.js';
import { termsInProse } from './prose-terms.js';
import type { Statement } from '../statements.js';
import { hindiTerms } from './hindi-terms.js';
import { isTerm, wholeItem } from './term.js';
import { leadsWithDoing, namesInList } from './term-lists.js';

/**
 * Terms that no list knows, of a requirements section: what follows a requirement's cue, a short list item, or a
 * proper name in a list of known skills.
 */
export function unlistedTerms(statement: Statement, mentions: readonly SkillMention[]): NamedSkill[][] {
  const { section, strength, label } = statement;
  const text = searchable(statement);
  if (/\b(?:no|without|not|nahin?|mat|excuse)\b|n['’]t\b/i.test(text)) return [];
  if (isFromWhere.test(text) || deniesInHindi(statement.text)) return [];
  const degrees = degreeSpans(text);
  const isListed = section === 'requirements' || section === 'preferred';
  if (strength === 'none' && (degrees.length > 0 || !isListed)) return [];
  const alone = (names: readonly string[]): string[][] => names.map((name) => [name]);
  const inHindi = hindiTerms(statement.text, isListed, mentions);
  const isNamed = label !== null && namesSkills.test(label);
  const groups =
    (degrees.length > 0 && papersBeside(text, degrees)) ||
    (inHindi && alone(inHindi)) ||
    (isListed ? listedTerms(text, mentions, isNamed) : alone(termsInProse(text, mentions)));
  return groups
    .slice(0, most)
    .map((names) => names.filter(isTerm).map((name) => ({ slug: slugOf(name), name, isListed: false })))
    .map((group) => group.filter(({ slug }) => slug !== ''))
    .filter((group) => group.length > 0);
}

/** 'Candidates from Trident or Welspun preferred': names of firms. */
const isFromWhere =
  /^(?:only )?(?:candidates?|applicants?|people|those|persons?|profiles?|someone)\s(?:\w+\s)?from\b/i;

/** A bound on hostile texts; no sentence that people read names so many. */
const most = 100;

/** 'Skills required: travelling grate, feed water treatment': a list of things, though it may start like a doing. */
const namesSkills =
  /\b(?:skills?|tools?|software|knowledge|competenc(?:y|ies)|technologies|must[- ]haves?)\b/i;

const anyIsEnough =
  /,\s+(?:any )?one (?:of them |of these )?(?:is|will be|would be) (?:enough|fine|sufficient)[.!]?$/i;

/** 'SLET/KSET qualified': who has passed any of them. */
const anyExam = /^(\p{Lu}{2,6}(?:\/\p{Lu}{2,6})+) (?:qualified|cleared|passed|holders?)$/u;

/** Each term by itself; 'Dentrix or Eaglesoft' is one of two. */
function listedTerms(text: string, mentions: readonly SkillMention[], isNamed: boolean): string[][] {
  if (mentions.length > 0) {
    const items = namesInList(text, mentions, isNamed);
    const cued = afterCues(text, mentions).filter((term) => !items.some((item) => item.includes(term)));
    return [...items, ...cued].map((name) => [name]);
  }
  const [, exams] = anyExam.exec(wholeItem(text)) ?? [];
  if (exams !== undefined) return [exams.split('/')];
  const within = namesInBrackets(text);
  if (within.length > 0) return within.map((name) => [name]);
  const either = wholeItem(withoutCue(text.replace(anyIsEnough, ''))).split(/,?\s+or\s+|,\s+/);
  const isChoice =
    / or /.test(text) && either.length > 1 && either.every((part) => part.split(' ').length <= 3);
  return isChoice ? [either] : plainTerms(text).map((name) => [name]);
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
  const papers = papersIn(text);
  if (papers.length > 0) return papers.map(({ name }) => name);
  const spelled = spelledOut(text);
  if (spelled.length > 0) return spelled;
  const parts = wholeItem(text).split(/,\s+|\s\/\s|\s+(?:and|&)\s+/);
  // 'Moving and handling' is one thing, 'Costing and consumption' are two.
  const isPair =
    parts.length === 2 &&
    parts.every((part) => /^\p{L}+ing$/u.test(part.replace(/ (?:training|skills?|certificate)$/i, '')));
  const isShortList =
    parts.length > 1 &&
    !isPair &&
    !leadsWithDoing.test(text) &&
    parts.every((part) => part.split(' ').length <= 3);
  return (isShortList ? parts : [text]).map(wholeItem);
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

/** 'A B.Ed. and a valid RCI registration': beside degrees only registers that go by their letters are told apart. */
function papersBeside(text: string, degrees: readonly { start: number; end: number }[]): string[][] {
  return papersIn(text)
    .filter(({ whole }) => /^\p{Lu}{2,6} (?:registration|licen[cs]e)$/u.test(whole))
    .filter(({ start }) => !degrees.some((degree) => start >= degree.start && start < degree.end))
    .map(({ whole }) => [whole]);
}
