import type { AskedSkill } from '../../asked.js';
import type { HindiPhrases } from './phrases.js';
import { joinedInHindi } from './words.js';
import { isEarlier, type Place } from '../proofs.js';

/** Bullets of one place, the most telling first. */
export interface ToldInHindi {
  readonly name: string;
  readonly place: Place;
  readonly bullets: readonly string[];
  readonly skills: readonly AskedSkill[];
}

/** Which place of the letter it is, and the one told before it. */
interface Position {
  readonly at: number;
  readonly before: Place | null;
}

const goingOn = {
  first: ['इसी भूमिका से एक और उदाहरण:', 'और यह भी:', 'इसके अलावा:', 'साथ ही:', 'एक और उदाहरण:'],
  later: ['वहीं का एक और काम:', 'साथ ही:', 'इसके अलावा:', 'और यह भी:', 'एक और बात वहीं की:'],
} as const;

/** What stands before a place that was left before the one told last. */
export function earlierInHindi(at: number): string {
  if (at === 0) return '';
  return at === 1 ? 'इससे पहले ' : 'उससे भी पहले ';
}

/** What the job asks of this work, in Hindi, and the bullets in their own words. */
export function quotedDeeds(
  told: ToldInHindi,
  position: Position,
  skills: readonly string[],
  words: HindiPhrases,
): string[] {
  const { before } = position;
  const lead = before ? laterLead(told, before, position.at, skills) : firstLead(told, skills, words);
  const openings = [lead, ...(before ? goingOn.later : goingOn.first)];
  return told.bullets.map((bullet, nth) => {
    const quote = bullet.replace(/[।.;,\s]+$/u, '');
    return `${openings[nth] ?? 'साथ ही:'} “${quote}”।`;
  });
}

function firstLead(told: ToldInHindi, skills: readonly string[], words: HindiPhrases): string {
  const where = whereIn(told);
  if (skills.length === 0) {
    const english = /\p{Script=Latin}/u.test(told.bullets[0] ?? '') ? 'अंग्रेज़ी ' : '';
    return `${where} में मेरे काम का एक उदाहरण, मेरे ${english}बायोडाटा के शब्दों में:`;
  }
  const these = skills.length > 1 ? 'इन्हीं' : 'इसी';
  const is = told.place.current ? 'है' : 'रहा';
  return `${words.asks(joinedInHindi(skills))}, और ${where} में मेरा काम ${these} से जुड़ा ${is}। ${words.quoted}`;
}

function laterLead(told: ToldInHindi, before: Place, at: number, skills: readonly string[]): string {
  const where = `${isEarlier(told.place, before) ? earlierInHindi(at) : ''}${whereIn(told)}`;
  return skills.length > 0
    ? `${where} में मेरा काम ${joinedInHindi(skills)} से जुड़ा रहा, जैसे:`
    : `${where} में किए गए काम का एक उदाहरण:`;
}

function whereIn({ name, place }: ToldInHindi): string {
  return place.kind === 'project' ? `परियोजना ${name}` : name;
}
