import type { SkillMention } from '../../skills/find-skills.js';
import { slugOf } from '../../skills/taxonomy.js';
import { degreeSpans } from './education.js';
import type { NamedSkill } from './named-skill.js';
import type { Statement } from './statements.js';

/** Words after which a requirement names what is to be known. */
const cue =
  /\b(?:experience|proficien(?:cy|t)|knowledge|expertise|skilled|familiar(?:ity)?|understanding|exposure|certified|certification|hands[- ]on|trained|training|background|command|mastery|fluen(?:cy|t)|competen(?:ce|cy|t)|must know)\b(?: (?:working|experience|knowledge))?(?: (?:with|in|of|on|using|as)| to)?(?:\s+(?:a|an|the|basic|strong|good|solid))*\s+/giu;
/** Where a term ends. */
const termEnd =
  /[,;:.()/|]|\s(?:and|or|for|to|in|on|at|with|that|which|who|is|are|from|within|across|as|by|including|such|like|using|plus|preferred|required|will|of|under)\s|\s[-–—]\s|$/u;
const tooGeneral =
  /^(?:(?:an?|the|our|your|all|any|its|their|this|these|similar|related|relevant|other|various|multiple|different|both|at least|\d+)\b.*|.*\b(?:experience|years?|months?|team|teams|ability|skills?|attitude|degree|environment|communication|work|working|candidates?|role|company|industry|field|knowledge|level|people|person|standards?|tools?|technolog(?:y|ies)|systems|day|days|week|time|job|customers?|clients?|business|self|motivated|organi[sz]ed|detail|fast|learner|passion|busy|player|english|joiner|joining|quality|problem|shift|shifts|hours?|weekends?|salary|bike|wheeler|vehicle|age|gender|male|female|diploma|graduate|bachelor|master|travel|relocate)\b.*)$/iu;

/**
 * Terms that no list knows, of a requirements section: what follows a requirement's cue, a short list item, or a
 * proper name in a list of known skills.
 */
export function unlistedTerms(statement: Statement, mentions: readonly SkillMention[]): NamedSkill[] {
  const { text, section } = statement;
  if (section !== 'requirements' && section !== 'preferred') return [];
  if (degreeSpans(text).length > 0 || /\b(?:not|no|without|don't)\b/i.test(text)) return [];
  const terms = mentions.length > 0 ? properNames(text, mentions) : plainTerms(text);
  return terms
    .filter((term) => isTerm(term))
    .map((name) => ({ slug: slugOf(name), name, isListed: false }))
    .filter(({ slug }) => slug !== '');
}

function plainTerms(text: string): string[] {
  const afterCue = [...text.matchAll(cue)].map((match) => termAt(text.slice(match.index + match[0].length)));
  return afterCue.length > 0 ? afterCue : [wholeItem(text)];
}

/** Items of a comma list that are written like names and lie beside no known skill. */
function properNames(text: string, mentions: readonly SkillMention[]): string[] {
  const names: string[] = [];
  let start = 0;
  for (const match of [...text.matchAll(/,\s+(?:and\s+|or\s+)?|[()]|$/g)]) {
    const [from, to] = [start, match.index];
    start = match.index + match[0].length;
    const item = text
      .slice(from, to)
      .trim()
      .replace(/[.;:]$/, '');
    const isKnown = mentions.some((mention) => mention.start < to && mention.end > from);
    const isInList = from > 0 && text.slice(0, from).trimEnd().endsWith(',');
    if (!isKnown && isInList && item.split(' ').every((word) => /^[\p{Lu}\d]/u.test(word))) names.push(item);
  }
  return names;
}

function termAt(rest: string): string {
  const end = termEnd.exec(rest);
  return rest.slice(0, end?.index ?? rest.length).trim();
}

function wholeItem(text: string): string {
  return text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^(?:strong|good|solid|basic|excellent|proven|must have|valid)\s*:?\s+/i, '')
    .replace(/[.;:,]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function isTerm(term: string): boolean {
  const words = term.split(' ');
  if (term.length < 3 || words.length > 4 || !/\p{L}/u.test(term)) return false;
  if (/ly$/.test(term)) return false;
  return !tooGeneral.test(term) && !/[,;:]|\b(?:and|or|you|we|can|be|is|are|have)\b/i.test(term);
}
