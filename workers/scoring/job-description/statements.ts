import { answerTo, verdictIn } from './answers.js';
import { clausesOf } from './clauses.js';
import { inlineLabel } from './headings/headings.js';
import { placeOf } from './placement.js';
import type { Passage, Section } from './section.js';
import { readSentences } from './sentences.js';
import { isSilent, strengthOf, type Strength } from './strength.js';

/** A sentence or clause of a job description. */
export interface Statement {
  text: string;
  section: Section;
  isBullet: boolean;
  /** What stood before it on its line, up to a colon: 'Exp'. */
  label: string | null;
  strength: Strength;
}

/** 'Skills: Java; Good to have: Kafka': where a label within a line opens a section, too. */
const asking = new Set<Section>(['requirements', 'preferred', 'education', 'certificates', 'excluded']);
/** 'Our stack: Java' tells of the firm, 'Experience: 5 years as a cook' of no skill. */
const tells = /^(?:our|we|the|your)\b|\bexp(?:erience)?\b/i;

/** The facts of a job, one label behind the other: 'Age limit: 30 years. Experience: 1 year'. */
const facts = new Set<Section>(['meta', 'terms']);

/** Whether a label in the middle of a line ends what stood before it. */
function opensSection(found: { label: string; section: Section }, within: Section): boolean {
  if (facts.has(within) && (facts.has(found.section) || asking.has(found.section))) return true;
  return asking.has(within) || (asking.has(found.section) && !tells.test(found.label));
}

/** A label in a line reaches over its list, not over what is told after it: 'Must have: Java. They also run some PHP'. */
const told = /^(?:they|we|it|there|this|our|the (?:client|company|team|firm))\b/i;

/** Sentences and clauses, each with the strength its section and wording give it. */
export function readStatements(passages: readonly Passage[]): Statement[] {
  return passages.flatMap((passage) => {
    const sentences = readSentences(passage.text);
    let here: Passage = passage;
    let isLabelled = passage.label !== null;
    return sentences.flatMap((parts, at) => {
      if (at > 0 && isLabelled && told.test(parts[0] ?? '')) here = { ...here, section: 'intro' };
      const answer = answerTo(parts, sentences[at + 1]);
      if (answer !== null) return answered(parts, answer, here);
      let led: Strength = 'none';
      return parts.flatMap((part, i) => {
        here = at + i === 0 ? here : partOf(part, here);
        isLabelled ||= here.label !== null;
        const read = statementsOf(at + i === 0 ? part : here.text, here, led);
        led = read.at(-1)?.strength ?? led;
        return read;
      });
    });
  });
}

/** A later part of a passage, in the section that its own label opens. */
function partOf(text: string, within: Passage): Passage {
  const found = inlineLabel(text);
  if (found === null || !opensSection(found, within.section)) return { ...within, text, label: null };
  const section = tells.test(found.label) ? 'meta' : found.section;
  return { ...within, text: found.text, label: found.label, section };
}

function answered(parts: readonly string[], answer: string, passage: Passage): Statement[] {
  const read = parts.flatMap((part) => statementsOf(part, passage, 'none'));
  const verdict = verdictIn(answer);
  if (verdict === 'refused') return read.map((each) => ({ ...each, section: 'excluded', strength: 'none' }));
  return verdict === null ? read : read.map((each) => ({ ...each, strength: verdict }));
}

/** 'German would be a plus; French too'. */
const likewise = /\b(?:too|as well|also|likewise)[.!]?$/i;

/** @param led the strength of what a semicolon joins this to: 'You need Java; a grasp of Linux; patience' */
function statementsOf(part: string, passage: Passage, led: Strength): Statement[] {
  const { section, isBullet } = passage;
  return clausesOf(part, section === 'requirements').map(({ text, said }, at) => {
    const label = at === 0 ? passage.label : null;
    const place = placeOf(text, section, isBullet);
    const own = strengthOf(said, text, place);
    const isLed =
      led !== 'none' && !isSilent(place) && (own === 'none' || (own === 'must' && likewise.test(text)));
    return { text, section: place, isBullet, label, strength: isLed ? led : own };
  });
}
