import type { Statement, Verdict } from '../claim.js';
import { factsOf, type Facts } from '../facts.js';
import { saysThing, saysVerb } from '../kin/kin.js';
import { isGeneral } from '../vocabulary/general-words.js';
import { contentStems, meaningOf } from '../words.js';

/** What a job description asks for has to stand in the resume before a text may claim it. */
export function checkAsked(statement: Statement): Verdict[] {
  const { text, asserts, ofEmployer, denies, anchored, everything, asked } = statement;
  if (!asserts || ofEmployer || denies) return [];
  const claimed = new Set(contentStems(text));
  const facts = everything.map(factsOf);
  return asked.flatMap<Verdict>(({ text: phrase, words, stems }) => {
    if (!stems.every((one) => claimed.has(one))) return [];
    const shown = words.every((word) => facts.some((one) => (anchored ? rewords : names)(word, one)));
    if (shown) return [];
    return [
      { kind: 'skill', text: phrase, why: `Your resume does not show “${phrase}”, which the job asks for.` },
    ];
  });
}

function names(word: string, { stems }: Facts): boolean {
  return stems.has(meaningOf(word));
}

/** A bullet may tell what it tells in the words of the job: 'queries' for 'questions', 'resolve' for 'solved'. */
function rewords(word: string, facts: Facts): boolean {
  return (
    names(word, facts) || isGeneral(word) || saysThing(word, facts, none) || saysVerb(word, facts.alone, none)
  );
}

const none = new Set<string>();
