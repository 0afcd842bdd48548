import type { Statement, Verdict } from './claim.js';
import { bySimilarity, datedEntries, focused } from './entries.js';
import { masked, quotedFrom } from './masked.js';
import { isNearCopy } from './near-copy.js';
import { misplacedSkills, workAtAddressee } from './misplaced.js';
import type { PreparedSources } from './prepared-sources.js';
import { assertsSomething, deniesSomething, speaksOfEmployer } from './speech.js';
import { toldBy } from './told.js';
import { fold } from './words.js';

/** The statement a sentence makes, the employers it names rightly, and what it places at the wrong one. */
export function statementOf(
  sentence: string,
  { sources, own, jobDescription, asked, employers, listed }: PreparedSources,
): { statement: Statement; placed: Verdict[] } {
  const addressee = sources.addressee ?? [];
  const here = employers.filter(({ name }) => fold(sentence).includes(fold(name)));
  // Employers that stand in the resume are proven as a whole: 'Aire Valley Insurance' claims no insurance.
  const retelling = masked(sentence, [
    ...addressee,
    ...here.map(({ name }) => name),
    ...quotedFrom(sentence, own),
  ]);
  // What the skills section lists is proven as it stands: 'Call calibration' calibrates nothing.
  const text = masked(retelling, here.length === 0 ? listed.filter((name) => sentence.includes(name)) : []);
  // A resume speaks of nobody else.
  const ofEmployer = jobDescription !== null && speaksOfEmployer(sentence, addressee);
  const named = here.map(({ entry }) => entry);
  const anchored = sources.whole !== true && sources.own.length === 1;
  const entries = anchored || named.length > 0 ? named : datedEntries(own, text);
  const proving = anchored ? own : bySimilarity(retelling, focused(own, entries));
  const statement = {
    sentence,
    text,
    own: proving,
    everything: own,
    told: anchored ? proving : toldBy(retelling, proving),
    entries,
    context: sources.context ?? [],
    jobDescription,
    asked,
    isNearCopy: anchored && own.some((one) => isNearCopy(sentence, one.text)),
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
