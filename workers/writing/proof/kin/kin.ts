import { verbOf } from '../../../words/verbs.js';
import { sensesOf } from '../../../words/wordnet.js';
import type { Said } from '../facts.js';
import { meaningOf, rootOf } from '../words.js';
import { saysCompound } from './compounds.js';
import { deedNamedBy, deedOfDoer } from './deed-nouns.js';
import { isOneFamily } from './family.js';
import type { Group } from './groups.js';
import { kinds } from './kinds.js';
import { officeThings, officeVerbs } from './office-words.js';
import { plainThings, plainVerbs } from './plain-words.js';
import { rarerVerbGroups } from './rarer-verbs.js';
import { scenes } from './scenes.js';
import { meantBy, sensesOfThing, singularsOf, widerIn } from './senses.js';
import { thingCircles } from './thing-circles.js';
import { genericThings, thingGroups } from './things.js';
import { verbCircles } from './verb-circles.js';
import { verbKinds } from './verb-kinds.js';
import { verbGroups } from './verbs.js';

type Kin = ReadonlyMap<string, ReadonlySet<string>>;

const verbs = kinIn(
  [...verbGroups, ...rarerVerbGroups, ...verbCircles.flatMap(turned)],
  [...verbKinds, ...plainVerbs, ...officeVerbs],
);
const things = kinIn(
  [...thingGroups, ...thingCircles.flatMap(turned)],
  [...kinds, ...scenes, ...plainThings, ...officeThings],
);
/** Only what leads a group is known well enough to be told an invention. */
const wellKnown = kinIn([...thingGroups, ...kinds.flat().map((word) => [word])], []);
const generic = new Set(genericThings.map(meaningOf));

/** A circle as one group for each of its words. */
function turned(circle: Group): Group[] {
  return circle.map((_, at) => [...circle.slice(at), ...circle.slice(0, at)]);
}

/** Groups link their heads with the others both ways, kinds what is of a kind with it only. */
function kinIn(groups: readonly Group[], oneWay: readonly Group[]): Kin {
  const kin = new Map<string, Set<string>>();
  const link = (one: string, other: string) => kin.set(one, (kin.get(one) ?? new Set<string>()).add(other));
  const meant = (all: readonly Group[]) => all.map((group) => group.map(meaningOf));
  for (const [head = '', ...others] of meant(groups)) {
    link(head, head);
    for (const other of others) {
      link(head, other);
      link(other, head);
    }
  }
  for (const [kind = '', ...members] of meant(oneWay)) {
    for (const member of members) link(kind, member);
  }
  return kin;
}

/**
 * Whether a source says what this verb says: in its own word, in one of its family, or in one that weighs the same. What
 * the retelling kept of the source stands for itself: 'delivered and assembled' is more than 'delivered'.
 */
export function saysVerb(base: string, source: Said, kept: ReadonlySet<string>): boolean {
  return (
    says(base, verbs, source, kept) ||
    isSynonym(base, sensesOf(base, 'verb'), verbs, { source, kept }) ||
    isWider(base, verbs, { source, kept })
  );
}

/** Whether a source names what this word names, be it as a thing or as what is done with it. */
export function saysThing(word: string, source: Said, kept: ReadonlySet<string>): boolean {
  if (says(word, things, source, kept)) return true;
  if (isSynonym(word, sensesOfThing(word), things, { source, kept })) return true;
  if (singularsOf(word).some((one) => isWider(one, things, { source, kept }))) return true;
  const deed = verbOf(word) === null ? (deedNamedBy(word) ?? deedOfDoer(word)) : word;
  return deed !== null && says(deed, verbs, source, kept);
}

interface Against {
  readonly source: Said;
  readonly kept: ReadonlySet<string>;
}

/** Whether a word of the source that is gone often means one of these. Of two words that our table knows it tells. */
function isSynonym(word: string, senses: readonly string[], kin: Kin, { source, kept }: Against): boolean {
  if (senses.length === 0) return false;
  const isKnown = kin.has(meaningOf(word));
  const meant = meantBy(source);
  return senses.some((sense) =>
    meant.get(sense)?.some((one) => !kept.has(one) && !(isKnown && kin.has(one))),
  );
}

/** 'Cardiac' where it says 'heart', 'unwell' where it says 'sick'. */
function isWider(word: string, kin: Kin, { source, kept }: Against): boolean {
  const isKnown = kin.has(meaningOf(word));
  const by = widerIn(kin === verbs ? source.verbs : source.words).get(word);
  return by?.some((one) => !kept.has(one) && !(isKnown && kin.has(one))) === true;
}

/** Whether a word for things at large. */
export function isGenericThing(word: string): boolean {
  return generic.has(meaningOf(word));
}

/** Whether we know what may stand for this thing: if nothing of it is in the source, it is a new thing. */
export function isWellKnownThing(word: string): boolean {
  const meaning = meaningOf(word);
  return wellKnown.has(meaning) && !isGenericThing(word);
}

function says(word: string, kin: Kin, said: Said, kept: ReadonlySet<string>): boolean {
  const { stems, roots, words } = said;
  const meaning = meaningOf(word);
  if (stems.has(meaning) || saysCompound(word, said)) return true;
  const root = rootOf(word);
  if ([...roots].some((one) => isOneFamily(root, one))) return true;
  const alike = [...(kin.get(meaning) ?? [])];
  return alike.some((one) => !kept.has(one) && (stems.has(one) || words.has(one)));
}
