import { isFailure, type ProofFailure, type Sources, type Statement } from './claim.js';
import { datesIn } from './dates.js';
import { factsOf } from './facts.js';
import type { Passage } from './passages.js';
import { skillsIn } from './skills.js';
import { contentStems, fold, shareIn } from './words.js';

/** Sources with what all their sentences share worked out once. */
export interface PreparedSources {
  readonly sources: Sources;
  readonly own: readonly Passage[];
  readonly jobDescription: Passage | null;
  readonly employers: readonly Employer[];
}

interface Employer {
  readonly entry: string;
  readonly name: string;
}

export function preparedSources(sources: Sources): PreparedSources {
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
    employers: sources.own
      .filter(({ path }) =>
        /^\/(?:work\/\d+\/name|volunteer\/\d+\/organization|education\/\d+\/institution)$/.test(path),
      )
      .map(({ entry, text }) => ({ entry, name: fold(text).trim() }))
      .filter(({ name }) => name.length > 2),
  };
}

/** The statement a sentence makes, and what it places at the wrong employer. */
export function statementOf(
  sentence: string,
  { sources, own, jobDescription, employers }: PreparedSources,
): { statement: Statement; misplaced: ProofFailure[] } {
  const addressee = sources.addressee ?? [];
  const text = masked(sentence, addressee);
  const ofEmployer = speaksOfEmployer(sentence, addressee);
  const named = employers.filter(({ name }) => fold(sentence).includes(name)).map(({ entry }) => entry);
  const anchored = sources.own.length === 1;
  const statement = {
    text,
    own: anchored ? own : bySimilarity(text, focused(own, text, named)),
    context: sources.context ?? [],
    jobDescription,
    anchored,
    ofEmployer,
    denies: denial.test(sentence),
    experienceYears: sources.experienceYears ?? null,
  };
  const misplaced = [...misplacedSkills(text, own, named), ...workAtAddressee(sentence, addressee, own)];
  return { statement, misplaced: misplaced.filter(isFailure) };
}

/** Sections that may prove a sentence about any employer. */
const general =
  /^\/(?:basics|skills|extensions|languages|certificates|awards|publications|projects)|^answers/;

/** Where a sentence names employers, or has dates and retells one entry, only that entry proves it. */
function focused(own: readonly Passage[], text: string, named: readonly string[]): readonly Passage[] {
  const entries = named.length > 0 ? named : retoldEntry(own, text);
  if (entries.length === 0) return own;
  return own.filter(({ entry }) => entries.includes(entry) || general.test(entry));
}

function retoldEntry(own: readonly Passage[], text: string): string[] {
  if (datesIn(text).length === 0) return [];
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

function bySimilarity(text: string, passages: readonly Passage[]): Passage[] {
  const stems = contentStems(text);
  const share = new Map(passages.map((passage) => [passage, shareIn(stems, factsOf(passage).stems)]));
  return [...passages].sort((a, b) => (share.get(b) ?? 0) - (share.get(a) ?? 0));
}

/** A skill that the resume shows at one employer is not proven at another. */
function misplacedSkills(text: string, own: readonly Passage[], named: readonly string[]): ProofFailure[] {
  if (named.length !== 1) return [];
  return skillsIn(text).flatMap(({ slug, text: quoted }) => {
    const at = own.filter((passage) => factsOf(passage).shown.has(slug)).map(({ entry }) => entry);
    const dated = at.filter((entry) => /^\/(?:work|volunteer)\//.test(entry));
    if (dated.length === 0 || at.includes(named[0] ?? '')) return [];
    return [
      { kind: 'skill', text: quoted, why: `Your resume shows ${quoted} at another employer.` } as const,
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

const employerWords =
  /\b(?:you|your|yours|the (?:role|position|post|job|company|team|advert|advertisement|description|vacancy|opening|employer))\b/iu;
/** 'I would like', 'I read', 'I am applying' say nothing about what the person has done. */
const intentions =
  /\bI(?:['’]d)? (?:(?:would|should|could|can|will|may|might)(?! (?:also )?(?:bring|offer)\b)|want|wish|hope|look|apply|read|saw|see|note|noticed|understand|like|admire|know|am (?:writing|applying|keen|interested|drawn|glad|happy|excited))\b/giu;
/** 'What draws me to …' says nothing of what the person has done either. */
const attraction =
  /\bwhat (?:drew|draws|interests?|interested|attracts?|attracted|appeals? to|excites?) me\b/giu;
/** 'I have not worked with …' */
const denial =
  /\bI (?:do not|don['’]t|have not|haven['’]t|have never|never|cannot|can['’]t|did not|didn['’]t|am not|lack)\b/iu;
const assertions = /\b(?:I|I['’](?:ve|m)|my|me|we|our)\b/iu;

/** Whether a sentence is about the employer alone: it addresses them and asserts nothing in the first person. */
export function speaksOfEmployer(sentence: string, addressee: readonly string[]): boolean {
  const names = addressee.some((name) => name.length > 1 && fold(sentence).includes(fold(name)));
  if (!names && !employerWords.test(sentence)) return false;
  return !assertions.test(sentence.replace(intentions, ' ').replace(attraction, ' '));
}
