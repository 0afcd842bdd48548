import { readDegree } from '../education/degrees.js';
import { isDemand, isLikelyDemand, isWish } from './cues.js';
import type { Passage, Section } from './section.js';

/** A sentence or clause of a job description. */
export interface Statement {
  text: string;
  section: Section;
  isBullet: boolean;
  /** must: asked for; nice: welcome; none: said for another reason. */
  strength: 'must' | 'nice' | 'none';
}

/** What the law or the firm's lawyers have a posting say, wherever it stands. */
const legal = [
  /\bequal[- ]opportunit|\bequal employment|\b(?:do(?:es)? not|never|without|free (?:of|from)) discriminat|\b(?:without regard to|regardless of) (?:race|gender|sex|age|religion|background|nationality)|\bprotected (?:class|characteristic|veteran)/i,
  /\b(?:reasonable )?(?:accommodations?|adjustments?) (?:are|is|for|to|will|can)\b.*\b(?:available|request|disabilit|applicants?|interview|provided)|\bif you (?:need|require) (?:an? )?(?:reasonable )?(?:accommodation|adjustment)/i,
  /\b(?:drug|alcohol|background|dbs|criminal records?|police|credit|pre-employment|medical)\b[^.]{0,40}\b(?:checks?|screen(?:ing)?|tests?|testing|verification|clearance)\b[^.]{0,40}\b(?:required|appl(?:y|ies)|mandatory)\b|\b(?:subject to|undergo|pass|clear)\b[^.]{0,40}\b(?:drug|background|dbs|criminal records?|police|pre-employment)\b/i,
  /^(?:please|kindly) (?:send|reply|share|apply|submit|e-?mail|call|contact|forward|drop)\b|^(?:send|share|drop|submit|forward|mail|e-?mail|whatsapp)\b.{0,30}\b(?:cv|resume|r[ée]sum[ée]|application|profile|portfolio)\b|\binterested candidates\b|\bonly (?:shortlisted|selected|those selected)\b|^(?:best |kind |warm )?(?:regards|thanks|sincerely|cheers)\b|\bclick (?:on )?apply\b|^(?:dm|ping|call|text|message|contact|write to|reach out to) (?:me|us|[A-Z]\w+ (?:at|on)?\s?[\d(+])\b/i,
  /\bright to work\b|\b(?:work|employment) (?:authori[sz]ation|visa)\b|\b(?:visa )?sponsorship\b|\be-?verify\b|\bprivacy (?:policy|notice|statement)\b|\bby applying\b/i,
];
const neverAsks = new Set<Section>([
  'about',
  'benefits',
  'process',
  'legal',
  'meta',
  'terms',
  'excluded',
  'education',
  'certificates',
]);

const abbreviation =
  /(?:\b(?:[A-Z]|e\.g|i\.e|etc|incl|min|max|approx|Rs|Pvt|Ltd|Inc|Co|No|St|Dr|Mr|Ms|Mrs|vs|yrs?|exp|Sr|Jr|B|M|Ph|Edu|Com|Tech|Sc)|\.[A-Za-z])\.$/i;

/** Sentences and clauses, each with the strength its section and wording give it. */
export function readStatements(passages: readonly Passage[]): Statement[] {
  return passages.flatMap(({ text, section, isBullet }) =>
    splitSentences(text)
      .flatMap((sentence) => clausesOf(sentence))
      .map((clause) => {
        const place = placeOf(clause, section, isBullet);
        return { text: clause, section: place, isBullet, strength: strengthOf(clause, place) };
      }),
  );
}

const perk =
  /\b(?:meals?|food|khana|room|lodging|accommodation|transport(?: facility)?|cab|canteen|insurance|mediclaim|p\.?f|esi|esic|bonus|incentives?|service charge|tips|salary|gratuity|uniform|allowances?|overtime|hostel|tickets?|leaves?|sunday off|week ?offs?|yearly off)\b/i;

/** 'Duty meals, staff accommodation, service charge': nothing but what the job gives. */
function isListOfPerks(clause: string): boolean {
  const items = clause.split(/\s*(?:[,+/&]|\band\b)\s*/).filter((item) => item !== '');
  return items.length > 1 && items.every((item) => item.split(' ').length <= 4 && perk.test(item));
}

/** Legal text is legal wherever it stands; under 'Education and experience' a line without a degree is a requirement. */
function placeOf(clause: string, section: Section, isBullet: boolean): Section {
  if (legal.some((pattern) => pattern.test(clause))) return 'legal';
  if (isListOfPerks(clause)) return 'benefits';
  return section === 'education' && isBullet && readDegree(clause) === null ? 'requirements' : section;
}

/** A bracket goes on over the comma. */
const isOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');
/** What follows is still said of what stands before the comma. */
const goesOn = /^(?:or|and|would|will|is|are|but|though|although|if|who|which|as well)\b/i;
/** 'Fluent in English, Hindi is an advantage'. */
const judgedLast =
  /^(?<asked>[^,]*\b(?:fluent|fluency|proficient|strong|good|excellent)\b[^,]*), (?<welcome>[^,]{1,40}\s(?:is|are|would be|will be|shall be)\s[^,]*)$/iu;

/** 'French is required, English is a plus' is two statements: a cue speaks for what comes before it. */
function clausesOf(sentence: string): string[] {
  const judged = sentence.split(
    /(?<=\((?:must|mandatory|required|preferred|desirable|optional|added advantage|advantage|plus)\)),\s+|,\s+(?=(?:preferably|ideally)\s+\p{Lu})/iu,
  );
  if (judged.length > 1) return judged;
  const { asked, welcome } = judgedLast.exec(sentence)?.groups ?? {};
  if (asked !== undefined && welcome !== undefined && isWish(welcome) && !isWish(asked))
    return [asked, welcome];
  if (!isWish(sentence) || !isDemand(sentence) || !sentence.includes(', ')) return [sentence];
  const clauses: string[] = [];
  let start = 0;
  for (const match of sentence.matchAll(/, /g)) {
    const clause = sentence.slice(start, match.index);
    if (!isWish(clause) && !isDemand(clause)) continue;
    if (isOpen(clause) || goesOn.test(sentence.slice(match.index + match[0].length))) continue;
    clauses.push(clause);
    start = match.index + match[0].length;
  }
  return [...clauses, sentence.slice(start)];
}

/** 'Visual merchandising: 1 year (Preferred)': a bracket at the end that judges what stands before it. */
const verdict =
  /\((?<word>preferred|desirable|desired|optional|nice to have|(?:an? )?(?:added |big )?(?:advantage|plus|bonus)|required|mandatory|must|essential)\)\s*[.;]?$/i;

/** What stands in brackets speaks of what is beside it, not of the whole sentence. */
function strengthOf(sentence: string, section: Section): Statement['strength'] {
  if (neverAsks.has(section)) return 'none';
  const judged = verdict.exec(sentence)?.groups?.['word'];
  if (judged !== undefined) return /^(?:required|mandatory|must|essential)$/i.test(judged) ? 'must' : 'nice';
  if (isWish(sentence.replace(/\([^()]*\)/g, ' '))) return 'nice';
  if (section === 'preferred') return 'nice';
  if (section === 'requirements') return 'must';
  const asks = section === 'intro' || section === 'other' ? isLikelyDemand : isDemand;
  return asks(sentence) ? 'must' : 'none';
}

/** At full stops, question marks and semicolons; not after abbreviations and initials. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/;\s+|[.!?]["”’)]?\s+(?=[\p{Lu}\p{N}"“(•])/gu)) {
    const end = match.index + match[0].trimEnd().length;
    const piece = text.slice(start, end);
    if (match[0].startsWith('.') && abbreviation.test(piece)) continue;
    sentences.push(piece.replace(/;$/, ''));
    start = match.index + match[0].length;
  }
  sentences.push(text.slice(start));
  return sentences.filter((sentence) => sentence.trim() !== '');
}
