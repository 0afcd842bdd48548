import type { SkillMention } from '../../../skills/find-skills.js';
import { afterCues, hasCue } from './cued-terms.js';
import { wholeItem } from './term.js';
import { listStart, namesInList } from './term-lists.js';

const asked =
  /^(.{3,100}?)\s+(?:(?:is|are|(?:would|will|shall) be)\s+)?(?:\w+ly\s+)?(?:second nature|essential|required|mandatory|a must|must[- ]haves?(?=\s*[.!]?$)|needed|compulsory|necessary|desirable|preferred|welcome|useful|helpful|handy|(?:an? )?(?:added |big |definite )?(?:plus|advantage|asset|bonus)|(?:(?:would|will|can|could) )?(?:also )?(?:sets? you apart|helps?|be (?:nice|great|lovely|good|ideal)|come in (?:handy|useful)))\b/i;

/** What is named in a sentence outside of a list that says what is needed: 'Skin fades and beard trims are essential'. */
export function termsInProse(text: string, mentions: readonly SkillMention[]): string[] {
  const subject = asked.exec(text)?.[1];
  if (subject !== undefined) return ofSubject(subject, mentions);
  const named = listStart(text) > 0 && mentions.length > 0 ? namesInList(text, mentions) : [];
  return [...named, ...afterCues(text, mentions), ...needed(text, mentions), ...registered(text, mentions)];
}

function ofSubject(subject: string, mentions: readonly SkillMention[]): string[] {
  const cued = afterCues(subject, mentions);
  if (cued.length > 0) return cued;
  const isKnown = (part: string): boolean => mentions.some(({ quote }) => part.includes(quote));
  return subject
    .replace(/^.*,\s+so\s+/i, '')
    .replace(/\([^()]*\)/g, ' ')
    .split(/,\s+(?:(?:and|or)\s+)?|\s+(?:and|or)\s+/)
    .map((part) => part.trim().replace(/^(?:an?|the)\s+/i, ''))
    .filter((part) => part.split(/\s+/).length <= 4 && !isKnown(part))
    .map(wholeItem);
}

/** 'You will need qualified teacher status, …'; 'must hold'. */
const need =
  /\b(?:you(?:['’]ll| will)? need|you must (?:hold|know)|(?:must|should) (?:hold|possess|know))\s+(?!to\b)([^.;:()]{3,160})/giu;
const asksForGeneral = /\s(?:knowledge|understanding|skills?|experience)$/i;

/** The short things that a sentence says are needed, besides known skills. */
function needed(text: string, mentions: readonly SkillMention[]): string[] {
  return [...text.matchAll(need)].flatMap(({ 1: things = '' }) =>
    things
      .split(/,\s+(?:and\s+)?|\s+and\s+/)
      .filter((thing) => thing.split(' ').length <= 4 && !asksForGeneral.test(thing) && !hasCue(thing))
      .map(wholeItem)
      .filter((thing) => !mentions.some(({ quote }) => thing.includes(quote))),
  );
}

/** 'You need to be SRA registered': a register goes by its letters. */
const inRegister = /\b(?:be|are|is|being) (?:an? )?(\p{Lu}{2,6})[- ]registered\b/gu;

function registered(text: string, mentions: readonly SkillMention[]): string[] {
  return [...text.matchAll(inRegister)]
    .map(([, register = '']) => `${register} registration`)
    .filter(() => !mentions.some(({ quote }) => /registered$/i.test(quote)));
}
