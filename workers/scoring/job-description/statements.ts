import { readDegree } from '../education/degrees.js';
import type { Passage } from './passages.js';
import type { Section } from './headings.js';

/** A sentence or clause of a job description. */
export interface Statement {
  text: string;
  section: Section;
  isBullet: boolean;
  /** must: asked for; nice: welcome; none: said for another reason. */
  strength: 'must' | 'nice' | 'none';
}

const niceCue =
  /\b(?:an?|big|huge|strong|definite|added|real)\s+(?:\w+\s+)?(?:plus|bonus|advantage|asset)\b|\bplus\s*[.)]?$|\bplus point|\b(?:is|are|be) (?:a )?(?:plus|bonus|nice|desirable|desired|preferred|beneficial|advantageous|welcome|optional|helpful|appreciated)\b|\bnice[- ]to[- ]have\b|\bgood[- ]to[- ]have\b|\bwould be nice\b|\bdesirable\b|\bpreferred\b|\bpreferably\b|\bpreferable\b|\bpreference (?:will be |is )?(?:given )?|\bideally\b|\bwould be (?:good|great|ideal|useful|a plus|an)\b|\b(?:highly|well) regarded\b|\bgreat if you\b|\bhelps if\b|\beven better\b|\bnot essential\b|\bas would\b|\bbonus\b|\badvantageous\b|\bappreciated\b|\bwelcome\b|\bnot (?:critical|essential|mandatory) but\b|\b(?:but|though) not (?:required|essential|necessary|mandatory)\b|\bdesired\b/i;
const mustCue =
  /\bmust\b|\bmandatory\b|\bcompulsory\b|\bcalls? for\b|\bdemands\b|\bnecessary\b|\bessential\b|(?<!\b(?:as|when|where|if) )\brequired?(?:s|d)?\b(?! by\b)|\brequirements?\b|\byou(?:'ll| will)? (?:\w+ )?need\b|\bneed(?:s|ed)? (?:to (?:have|know|be)|someone|a candidate|an? \w+ (?:who|with))|\bis needed\b|\bare needed\b|\d\+?\s*(?:years?|yrs?)['’]?(?:\s+of)?\s+(?:\w+\s+){0,3}(?:experience|in|with|as)\b|\d\+?\s*(?:years?|yrs?)\s+of\b|\b(?:be|are|is) expected to\b|\bshould (?:\w+ )?(?:have|know|be|possess)\b|(?<!\bif )\byou (?:have|know|bring|are (?:fluent|skilled|experienced|proficient|comfortable|confident))\b|\bwe (?:want|expect|need)\b|\b(?:daily|main|core) tools?\b|\bproficien(?:t|cy) in\b|\bminimum\b|\bat least\b/i;
/** 'We seek a cook with experience in …' */
const soughtWith =
  /\b(?:seeks?|seeking|looking for|hiring)\b.*\bwith\b.*\b(?:experience|knowledge|background|skills)\b/i;
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

/** Legal text is legal wherever it stands; under 'Education and experience' a line without a degree is a requirement. */
function placeOf(clause: string, section: Section, isBullet: boolean): Section {
  if (legal.some((pattern) => pattern.test(clause))) return 'legal';
  return section === 'education' && isBullet && readDegree(clause) === null ? 'requirements' : section;
}

/** 'French is required, English is a plus' is two statements: a cue speaks for what comes before it. */
function clausesOf(sentence: string): string[] {
  const judged = sentence.split(
    /(?<=\((?:must|mandatory|required|preferred|desirable|optional|added advantage|advantage|plus)\)),\s+|,\s+(?=(?:preferably|ideally)\s+\p{Lu})/iu,
  );
  if (judged.length > 1) return judged;
  if (!niceCue.test(sentence) || !mustCue.test(sentence) || !sentence.includes(', ')) return [sentence];
  const clauses: string[] = [];
  let start = 0;
  for (const match of sentence.matchAll(/, /g)) {
    const clause = sentence.slice(start, match.index);
    if (!niceCue.test(clause) && !mustCue.test(clause)) continue;
    clauses.push(clause);
    start = match.index + match[0].length;
  }
  return [...clauses, sentence.slice(start)];
}

/** Whether a text speaks of what is welcome rather than needed. */
export function isWish(text: string): boolean {
  return niceCue.test(text);
}

/** 'Visual merchandising: 1 year (Preferred)': a bracket at the end that judges what stands before it. */
const verdict =
  /\((?<word>preferred|desirable|desired|optional|nice to have|(?:an? )?(?:added |big )?(?:advantage|plus|bonus)|required|mandatory|must|essential)\)\s*[.;]?$/i;

/** What stands in brackets speaks of what is beside it, not of the whole sentence. */
function strengthOf(sentence: string, section: Section): Statement['strength'] {
  if (neverAsks.has(section)) return 'none';
  const judged = verdict.exec(sentence)?.groups?.['word'];
  if (judged !== undefined) return /^(?:required|mandatory|must|essential)$/i.test(judged) ? 'must' : 'nice';
  if (niceCue.test(sentence.replace(/\([^()]*\)/g, ' '))) return 'nice';
  if (section === 'preferred') return 'nice';
  return section === 'requirements' || mustCue.test(sentence) || soughtWith.test(sentence) ? 'must' : 'none';
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
