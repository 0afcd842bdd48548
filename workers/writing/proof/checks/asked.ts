import type { Statement, Verdict } from '../claim.js';
import { factsOf } from '../facts.js';
import { contentStems } from '../words.js';

/** What a job description asks for has to stand in the resume before a text may claim it. */
export function checkAsked({ text, asserts, ofEmployer, denies, everything, asked }: Statement): Verdict[] {
  if (!asserts || ofEmployer || denies) return [];
  const claimed = new Set(contentStems(text));
  return asked.flatMap<Verdict>(({ text: phrase, stems }) => {
    if (!stems.every((one) => claimed.has(one))) return [];
    const shown = stems.every((one) => everything.some((passage) => factsOf(passage).stems.has(one)));
    if (shown) return [];
    return [
      { kind: 'skill', text: phrase, why: `Your resume does not show “${phrase}”, which the job asks for.` },
    ];
  });
}
