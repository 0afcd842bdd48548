import { findSkills } from '../../skills/find-skills.js';
import { readDegree } from '../education/degrees.js';
import { leadsWithVerb } from '../signals/action-verbs.js';
import { isDemand } from './cues.js';
import { readRawLines } from './raw-lines.js';
import { SectionReader } from './section-reader.js';
import type { Passage, Section } from './section.js';

/** Splits a job description into passages. */
export function readPassages(text: string): Passage[] {
  const reader = new SectionReader();
  return settleUnheaded(settleUnknown(readRawLines(text).flatMap((line) => reader.read(line))));
}

/** Neighbours that are alike, together. */
function runsOf(passages: readonly Passage[], keyOf: (passage: Passage) => string): Passage[][] {
  const runs: Passage[][] = [];
  for (const passage of passages) {
    const last = runs.at(-1);
    if (last?.[0] && keyOf(last[0]) === keyOf(passage)) last.push(passage);
    else runs.push([passage]);
  }
  return runs;
}

/** Under a heading that says nothing we know, a list of things known is what is asked for. */
function settleUnknown(passages: readonly Passage[]): Passage[] {
  return runsOf(passages, ({ section }) => section).flatMap((run) =>
    run[0]?.section === 'other' && asksForSkills(run) ? run.map((each) => placed(each, 'requirements')) : run,
  );
}

const placed = (passage: Passage, section: Section): Passage => ({ ...passage, section });

function asksForSkills(run: readonly Passage[]): boolean {
  const items = run.filter(({ isBullet }) => isBullet).map(({ text }) => text);
  const naming = items.filter(namesThings);
  const asking = items.filter((text) => namesThings(text) || isDemand(text) || readDegree(text) !== null);
  return items.length > 1 && naming.length > 0 && asking.length * 2 >= items.length;
}

function namesThings(text: string): boolean {
  return findSkills(text).length > 0 && !tellsDeed(text);
}

/** 'Hands on with Git', 'Trained in BLS', 'Working knowledge of SAP': what somebody is or knows. */
const knowing =
  /^(?:hands on|skilled|trained|experienced|certified|qualified|registered|licen[cs]ed|versed|specialised|specialized|(?:needed|required|preferred|desired)\b(?! to\b)|understanding (?:of|in)\b|working (?:knowledge|experience|exposure|understanding)\b)/i;

/** Whether a line starts like a duty. */
function tellsDeed(text: string): boolean {
  return leadsWithVerb(text) && !knowing.test(text);
}

const told = /^(?:you|the (?:person|candidate|role|job|incumbent|selected)|he|she|they|this)\b/i;
/** What stands under 'Job description', or under no heading at all. */
const unheaded = new Set<Section>(['intro', 'description']);

/** Where no heading says what is asked for, the lists of things known do; the rest of a description is duties. */
function settleUnheaded(passages: readonly Passage[]): Passage[] {
  const asked = passages.filter(({ section }) => section === 'requirements').length;
  const runs = runsOf(passages, ({ section, isBullet }) => `${section} ${isBullet}`);
  const lists = runs.filter(([first]) => first && first.isBullet && unheaded.has(first.section));
  // A label within one item of a list ('Skills: …') speaks for itself alone.
  const isTold =
    asked > 0 && lists.every((run) => run.filter(({ text }) => namesThings(text)).length <= asked);
  return runs.flatMap((run) => {
    const [first] = run;
    if (!first || !unheaded.has(first.section)) return run;
    if (!isTold && first.section === 'intro' && asksForSkills(run))
      return run.map((each) => placed(each, 'requirements'));
    return run.map((each) => settled(each, isTold));
  });
}

function settled(passage: Passage, isTold: boolean): Passage {
  const { text, section, isBullet } = passage;
  if (!isTold && (isBullet ? namesThings(text) : isListOfSkills(text)))
    return placed(passage, 'requirements');
  if (section === 'intro') return passage;
  return placed(passage, isBullet || tellsDeed(text) || told.test(text) ? 'duties' : 'intro');
}

const longestList = 25;
const sentenceWords = /[.!?]\s+\p{Lu}|\b(?:we|our|us|you|your|is|are|will|has|have)\b/iu;

/** `Tally Prime, GST, TDS, bank reco`: at least two skills on a line that is no sentence. */
function isListOfSkills(text: string): boolean {
  const words = text.split(' ').length;
  if (words > longestList || !/[,/+&|]/.test(text) || sentenceWords.test(text) || tellsDeed(text))
    return false;
  const skills = findSkills(text);
  const covered = skills.reduce((sum, { quote }) => sum + quote.split(' ').length, 0);
  return skills.length > 1 && covered * 3 >= words;
}
