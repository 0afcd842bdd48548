import { askedItems, type AskedItem } from './check-asked.js';
import type { ProofFailure, Sources, Statement, Verdict } from './claim.js';
import { datesIn } from './dates.js';
import { degreesIn } from './degrees.js';
import { factsOf } from './facts.js';
import type { Passage } from './passages.js';
import { skillsIn } from './skills.js';
import { assertsSomething, deniesSomething, speaksOfEmployer } from './speech.js';
import { toldBy } from './told.js';
import { contentStems, fold, shareIn } from './words.js';

/** Sources with what all their sentences share worked out once. */
export interface PreparedSources {
  readonly sources: Sources;
  readonly own: readonly Passage[];
  readonly jobDescription: Passage | null;
  readonly asked: readonly AskedItem[];
  readonly employers: readonly Employer[];
  /** Skills by the names under which the resume lists them. */
  readonly listed: readonly string[];
}

interface Employer {
  readonly path: string;
  readonly entry: string;
  readonly name: string;
}

const prepared = new WeakMap<Sources, PreparedSources>();

/** Worked out once for each sources object: a letter is proven sentence by sentence. */
export function preparedSources(sources: Sources): PreparedSources {
  const before = prepared.get(sources);
  if (before) return before;
  const made = prepare(sources);
  prepared.set(sources, made);
  return made;
}

function prepare(sources: Sources): PreparedSources {
  const answers = (sources.answers ?? []).map((text, index) => ({
    path: `answers/${index}`,
    entry: 'answers',
    text,
  }));
  const { jobDescription } = sources;
  return {
    sources,
    own: [...sources.own, ...answers],
    jobDescription: jobDescription
      ? { path: 'job-description', entry: 'job-description', text: jobDescription }
      : null,
    asked: askedItems(sources.posting ?? jobDescription ?? ''),
    listed: sources.own
      .filter(({ path, text }) => path.startsWith('/skills/') && /\S\s\S|^\d/u.test(text))
      .map(({ text }) => text),
    employers: sources.own
      .filter(({ path }) =>
        /^\/(?:work\/\d+\/name|volunteer\/\d+\/organization|education\/\d+\/institution)$/.test(path),
      )
      .map(({ path, entry, text }) => ({ path, entry, name: text.trim() }))
      .filter(({ name }) => name.length > 2),
  };
}

/** The statement a sentence makes, the employers it names rightly, and what it places at the wrong one. */
export function statementOf(
  sentence: string,
  { sources, own, jobDescription, asked, employers, listed }: PreparedSources,
): { statement: Statement; placed: Verdict[] } {
  const addressee = sources.addressee ?? [];
  const here = employers.filter(({ name }) => fold(sentence).includes(fold(name)));
  // Employers that stand in the resume are proven as a whole: 'Aire Valley Insurance' claims no insurance.
  const text = masked(sentence, [
    ...addressee,
    ...here.map(({ name }) => name),
    ...quotedFrom(sentence, own),
    // What the skills section lists is proven as it stands: 'Call calibration' calibrates nothing.
    ...(here.length === 0 ? listed.filter((name) => sentence.includes(name)) : []),
  ]);
  // A resume speaks of nobody else.
  const ofEmployer = jobDescription !== null && speaksOfEmployer(sentence, addressee);
  const named = here.map(({ entry }) => entry);
  const anchored = sources.whole !== true && sources.own.length === 1;
  const entries = anchored || named.length > 0 ? named : datedEntries(own, text);
  const proving = anchored ? own : bySimilarity(text, focused(own, entries));
  const statement = {
    sentence,
    text,
    own: proving,
    everything: own,
    told: anchored ? proving : toldBy(text, proving),
    entries,
    context: sources.context ?? [],
    jobDescription,
    asked,
    anchored,
    ofEmployer,
    asserts: anchored || assertsSomething(sentence),
    denies: deniesSomething(sentence),
    experienceYears: sources.experienceYears ?? null,
  };
  const places = here.map(({ name, path }): Verdict => ({ kind: 'name', text: name, source: path }));
  const misplaced = [...misplacedSkills(text, own, named), ...workAtAddressee(sentence, addressee, own)];
  return { statement, placed: [...places, ...misplaced] };
}

/** What a sentence quotes word for word, such as the title of an article. */
function quotedFrom(sentence: string, own: readonly Passage[]): string[] {
  return [...sentence.matchAll(/[“"](?<words>[^“”"]{3,400})[”"]/gu)]
    .map(({ groups }) => groups?.words ?? '')
    .filter((words) => own.some(({ text }) => text.includes(words)));
}

/** Sections that may prove a sentence about any employer. */
const general =
  /^\/(?:basics|skills|extensions|languages|certificates|awards|publications|projects)|^answers/;

/** Where a sentence names employers, or has dates and retells one entry, only that entry proves it. */
function focused(own: readonly Passage[], entries: readonly string[]): readonly Passage[] {
  if (entries.length === 0) return own;
  return own.filter(({ entry }) => entries.includes(entry) || general.test(entry));
}

/** Where a sentence has dates and names no employer: the entry that it retells, or the studies that it names. */
function datedEntries(own: readonly Passage[], text: string): string[] {
  if (datesIn(text).length === 0) return [];
  const retold = retoldEntry(own, text);
  return retold.length > 0 ? retold : degreeEntries(own, text);
}

function retoldEntry(own: readonly Passage[], text: string): string[] {
  const stems = contentStems(text);
  const best = own
    .filter(({ path }) => path.includes('/highlights/'))
    .map((passage) => ({ passage, share: shareIn(stems, factsOf(passage).stems) }))
    .reduce<{ passage: Passage; share: number } | null>(
      (top, one) => (one.share > (top?.share ?? 0.4) ? one : top),
      null,
    );
  return best ? [best.passage.entry] : [];
}

/** The studies that gave a degree that a sentence names. */
function degreeEntries(own: readonly Passage[], text: string): string[] {
  const degrees = degreesIn(text).map(({ degree }) => degree);
  const studies = own.filter(
    (one) =>
      one.entry.startsWith('/education/') && degrees.some((degree) => factsOf(one).degrees.has(degree)),
  );
  return [...new Set(studies.map(({ entry }) => entry))];
}

function bySimilarity(text: string, passages: readonly Passage[]): Passage[] {
  const stems = contentStems(text);
  const share = new Map(passages.map((passage) => [passage, shareIn(stems, factsOf(passage).stems)]));
  return [...passages].sort((a, b) => (share.get(b) ?? 0) - (share.get(a) ?? 0));
}

/** From this share of common words on, a sentence tells a deed that a bullet tells. */
const retold = 0.4;

/**
 * A skill that the resume shows at one employer is not proven at another, nor one that is only listed in a deed
 * that is told without it.
 */
function misplacedSkills(text: string, own: readonly Passage[], named: readonly string[]): ProofFailure[] {
  const [employer] = named;
  if (employer === undefined || named.length > 1) return [];
  const stems = contentStems(text);
  const isDeed = own.some(
    (one) =>
      one.entry === employer &&
      one.path.includes('/highlights/') &&
      shareIn(stems, factsOf(one).stems) >= retold,
  );
  return skillsIn(text).flatMap(({ slug, text: quoted }) => {
    const says = fold(quoted).replace(/^as an? /, '');
    const at = own
      .filter((passage) => factsOf(passage).shown.has(slug) || fold(passage.text).includes(says))
      .map(({ entry }) => entry);
    if (at.includes(employer)) return [];
    const elsewhere = at.some((entry) => /^\/(?:work|volunteer)\//.test(entry));
    if (!elsewhere && !isDeed) return [];
    return [
      { kind: 'skill', text: quoted, why: `Your resume does not show ${quoted} at this employer.` } as const,
    ];
  });
}

/** Nobody has worked yet where they apply, unless the resume says so. */
function workAtAddressee(
  sentence: string,
  addressee: readonly string[],
  own: readonly Passage[],
): ProofFailure[] {
  return addressee
    .filter((name) => !own.some(({ text }) => fold(text).includes(fold(name))))
    .flatMap((name) => {
      const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
      const past = new RegExp(
        String.raw`(?:^|[.;]\s)At ${escaped},? I (?!would|hope|want|could|can|will|see|wish|look|should|may)|\bI (?:worked|have worked|served|interned|(?:was|have been|had been) an?)\b.{0,80}\b(?:at|for|with) ${escaped}`,
        'iu',
      );
      if (!past.test(sentence)) return [];
      return [{ kind: 'name', text: name, why: `Your resume does not show work at ${name}.` } as const];
    });
}

/** The addressee's own words are no claims; blanks of the same length keep all places. */
function masked(sentence: string, addressee: readonly string[]): string {
  return [...addressee]
    .sort((a, b) => b.length - a.length)
    .filter((name) => name.trim().length > 1)
    .reduce((text, name) => blankOut(text, name), sentence);
}

function blankOut(text: string, name: string): string {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return text;
  return blankOut(text.slice(0, at) + ' '.repeat(name.length) + text.slice(at + name.length), name);
}
