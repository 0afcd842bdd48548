import { readDegree } from '../education/degrees.js';
import { clausesOf, verdictOf } from './clauses.js';
import { isDemand, isLikelyDemand, isWish } from './cues.js';
import { inlineLabel } from './headings.js';
import type { Passage, Section } from './section.js';
import { readSentences } from './sentences.js';

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
  /^(?:please|kindly) (?:send|reply|share|apply(?! only if)|submit|e-?mail|call|contact|forward|drop)\b|^(?:send|share|drop|submit|forward|mail|e-?mail|whatsapp)\b.{0,30}\b(?:cv|resume|r[ée]sum[ée]|application|profile|portfolio)\b|\binterested candidates\b|\bonly (?:shortlisted|selected|those selected)\b|^(?:best |kind |warm )?(?:regards|thanks|sincerely|cheers)\b|\bclick (?:on )?apply\b|^(?:dm|ping|call|text|message|contact|write to|reach out to) (?:me|us|[A-Z]\w+ (?:at|on)?\s?[\d(+])\b/i,
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

/** 'Skills: Java; Good to have: Kafka': where a label within a line opens a section, too. */
const asking = new Set<Section>(['requirements', 'preferred', 'education', 'certificates', 'excluded']);
/** 'Our stack: Java' tells of the firm, 'Experience: 5 years as a cook' of no skill. */
const tells = /^(?:our|we|the|your)\b|\bexp(?:erience)?\b/i;

/** Sentences and clauses, each with the strength its section and wording give it. */
export function readStatements(passages: readonly Passage[]): Statement[] {
  return passages.flatMap((passage) => {
    const sentences = readSentences(passage.text);
    let { section } = passage;
    return sentences.flatMap((parts, at) => {
      const answer = answerTo(parts, sentences[at + 1]);
      if (answer !== null) return answered(parts, answer, { ...passage, section });
      let led: Statement['strength'] = 'none';
      return parts.flatMap((part, i) => {
        const label = at + i > 0 ? inlineLabel(part) : null;
        const opens =
          label !== null && (asking.has(section) || (asking.has(label.section) && !tells.test(label.label)));
        if (opens) section = label.section;
        const read = statementsOf(opens ? label.text : part, { ...passage, section }, led);
        led = read.at(-1)?.strength ?? led;
        return read;
      });
    });
  });
}

const longestQuestion = 6;
const longestAnswer = 9;

/** 'Kubernetes? Nice!': the short sentence that says what a short question is there for. */
function answerTo(parts: readonly string[], next: readonly string[] | undefined): string | null {
  const [question = ''] = parts;
  const [answer = ''] = next ?? [];
  const isShort = question.split(' ').length <= longestQuestion && answer.split(' ').length <= longestAnswer;
  return /\?$/.test(question) && answer !== '' && parts.length === 1 && isShort ? answer : null;
}

const refuses = /^(?:no|nope|never|not)\b|\bnot (?:needed|required|necessary|for us|here)\b|n['’]t need\b/i;
const agrees = /^(?:yes|sure|of course|absolutely|you bet|definitely|a must)\b/i;

function answered(parts: readonly string[], answer: string, passage: Passage): Statement[] {
  const read = parts.flatMap((part) => statementsOf(part, passage, 'none'));
  if (refuses.test(answer) && !isWish(answer))
    return read.map((each) => ({ ...each, section: 'excluded', strength: 'none' }));
  if (isWish(answer) || /^(?:very |how )?(?:nice|great|lovely|good|cool|better|excellent)\b/i.test(answer))
    return read.map((each) => ({ ...each, strength: 'nice' }));
  return agrees.test(answer) || isDemand(answer) ? read.map((each) => ({ ...each, strength: 'must' })) : read;
}

/** 'German would be a plus; French too'. */
const likewise = /\b(?:too|as well|also|likewise)[.!]?$/i;

/** @param led the strength of what a semicolon joins this to: 'You need Java; a grasp of Linux; patience' */
function statementsOf(part: string, passage: Passage, led: Statement['strength']): Statement[] {
  const { section, isBullet } = passage;
  return clausesOf(part, section === 'requirements').map(({ text, said }) => {
    const place = placeOf(text, section, isBullet);
    const own = strengthOf(said, text, place);
    const isLed = led !== 'none' && !neverAsks.has(place) && (own === 'none' || likewise.test(text));
    return { text, section: place, isBullet, strength: isLed ? led : own };
  });
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

/** What stands in brackets speaks of what is beside it, not of the whole sentence. */
function strengthOf(said: string, text: string, section: Section): Statement['strength'] {
  if (neverAsks.has(section)) return 'none';
  const verdict = verdictOf(text);
  if (verdict !== null) return verdict;
  if (isWish(said.replace(/\([^()]*\)/g, ' '))) return 'nice';
  if (section === 'preferred') return 'nice';
  if (section === 'requirements') return 'must';
  const asks = section === 'intro' || section === 'other' ? isLikelyDemand : isDemand;
  return asks(said) ? 'must' : 'none';
}
