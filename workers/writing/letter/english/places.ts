import { asSentence, joined } from '../../english.js';
import { phrases, type Tone } from './phrases.js';
import { asPosition, withTheIfOf } from '../titles.js';
import { isEarlier, isFreelance, type Place, type Proof } from '../proofs.js';
import { names } from '../skill-names.js';
import { tenureOf } from '../tenure.js';
import type { Unit } from '../units.js';

/** One place of a letter: what was done there, after the place told before it. */
export interface ToldPlace {
  readonly place: Place;
  /** The most telling first. */
  readonly proofs: readonly Proof[];
  readonly at: number;
  /** Whether the letter has said before as what somebody is there. */
  readonly isIntroduced: boolean;
  readonly before: Place | undefined;
  /** What the job asks and was done here first. */
  readonly skills: readonly string[];
  /** A duty of the job description that is close to what was done here. */
  readonly duty: string | null;
  readonly tone: Tone;
  /** Chooses among wordings. */
  readonly seed: number;
}

/** Of the first sentences about the places, the present one first. */
const leadPriorities = [0, 1, 6];
const earlier = ['', 'Before that', 'Earlier still'];

/** The sentences about one place, each deed with its own. */
export function placeUnits(told: ToldPlace): Unit[] {
  const { proofs, at, tone, seed } = told;
  const [first, ...rest] = proofs;
  if (!first) return [];
  const paragraph = 10 + at;
  const lead: Unit = {
    paragraph,
    text: opened(told, first.deed),
    priority: leadPriorities[at] ?? 12,
  };
  const rows = phrases[tone].continuations;
  const row = rows[(seed + at) % rows.length];
  const more = rest.map(({ deed }, n): Unit => ({
    paragraph,
    text: asSentence(`${row?.[n % row.length] ?? 'I also'} ${deed}`),
    priority: (n === 0 ? 2 : 8 + n) + at * 2,
    needs: lead,
  }));
  return [lead, ...more, ...likeness(told, lead)];
}

/** What may stand behind the deeds: which duty of the job they are like. */
function likeness({ duty, tone, at }: ToldPlace, needs: Unit): Unit[] {
  if (duty === null) return [];
  const text = asSentence(phrases[tone].likeness(duty));
  return [{ paragraph: needs.paragraph, text, priority: 13 + at, needs }];
}

/** When it was. */
export function tenureUnits(place: Place, needs: Unit, tone: Tone, at: number): Unit[] {
  const tenure = tenureOf(place, 'en-GB');
  if (tenure === null) return [];
  const text = asSentence(phrases[tone].tenure(tenure.from, tenure.to));
  return [{ paragraph: needs.paragraph, text, priority: 17 + at, needs }];
}

/** The first sentence or two about a place: what is asked, where, as what, and what was done. */
function opened(told: ToldPlace, deed: string): string {
  const { place, before, skills, at, seed } = told;
  if (!before) return `${askedHere(told)}${asSentence(`${whereFirst(told)} I ${deed}`)}`;
  const unnamed = skills.filter((skill) => !names(deed, skill));
  if (unnamed.length > 0 && at === 1 && place.kind === 'work' && !place.current)
    return asSentence(withSkills(place, before, joined(unnamed), deed, seed));
  return asSentence(`${whereAfter(place, before, at)} I ${deed}`);
}

function askedHere({ skills, tone }: ToldPlace): string {
  return skills.length > 0 ? `${phrases[tone].asks(joined(skills))} ` : '';
}

/** Of the place told first: mostly the introduction has just said as what. */
function whereFirst({ place, isIntroduced }: ToldPlace): string {
  const isKnown = isIntroduced && place.kind === 'work' && !isFreelance(place);
  return isKnown ? `At ${withTheIfOf(place.name)},` : whereabouts(place);
}

function whereAfter(place: Place, before: Place, at: number): string {
  if (place.name === before.name) return sameEmployer(place);
  const where = whereabouts(place);
  if (!isEarlier(place, before)) return where;
  return `${earlier[at] ?? 'And before all that'}, ${where.charAt(0).toLowerCase()}${where.slice(1)}`;
}

/** Names the skills that an earlier place shows beside the deed. */
function withSkills(place: Place, before: Place, skills: string, deed: string, seed: number): string {
  const role = place.position ? `as ${asPosition(place.position)}` : '';
  if (place.name === before.name) {
    const there = role === '' ? 'there' : `there ${role}`;
    return `I worked with ${skills} in my earlier role ${there}: I ${deed}`;
  }
  const aside = role === '' ? '' : `, ${role},`;
  return seed % 2 === 0
    ? `My work with ${skills} goes back to ${place.name}, where${aside} I ${deed}`
    : `My work at ${place.name}${aside} included ${skills}: there I ${deed}`;
}

function sameEmployer({ position }: Place): string {
  const role = position ? ` as ${asPosition(position)},` : '';
  return `In an earlier role there,${role}`;
}

function whereabouts(place: Place): string {
  const { kind, name, position, current } = place;
  if (isFreelance(place)) return 'As a freelancer,';
  if (kind === 'project') return `In my project ${name},`;
  if (kind === 'volunteer') return `As ${position ? asPosition(position) : 'a volunteer'} with ${name},`;
  return current || !position
    ? `At ${withTheIfOf(name)},`
    : `As ${asPosition(position)} at ${withTheIfOf(name)},`;
}
