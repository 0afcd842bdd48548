import { askedItems, type AskedItem } from './asked-items.js';
import type { Sources } from './claim.js';
import type { Passage } from './passages.js';

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
