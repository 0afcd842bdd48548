import type { ResumeContent } from '../../shared/resume/content.js';
import { checkDeeds } from './proof/check-deeds.js';
import { checkNumbers } from './proof/check-numbers.js';
import { checkWords } from './proof/check-words.js';
import {
  isFailure,
  type CheckedClaim,
  type ProofFailure,
  type Sources,
  type Verdict,
} from './proof/claim.js';
import { passagesOf } from './proof/passages.js';
import { sentencesOf } from './proof/sentences.js';
import { preparedSources, statementOf } from './proof/statement.js';

export type { CheckedClaim, Sources } from './proof/claim.js';

/** What was looked up in a text, and what was found nowhere. */
export interface Proof {
  readonly ok: boolean;
  readonly checked: readonly CheckedClaim[];
  readonly failures: readonly ProofFailure[];
}

/**
 * Checks each number, date, employer, name, degree, skill, standing and deed of a text against its sources
 * (docs/SCORING.md, 'No fabrication'). Pure.
 */
export function prove(text: string, sources: Sources): Proof {
  const prepared = preparedSources(sources);
  const verdicts = sentencesOf(text).flatMap((sentence): Verdict[] => {
    const { statement, placed } = statementOf(sentence, prepared);
    return [...placed, ...checkNumbers(statement), ...checkWords(statement), ...checkDeeds(statement)];
  });
  const failures = verdicts.filter(isFailure);
  return {
    ok: failures.length === 0,
    checked: verdicts.filter((one): one is CheckedClaim => !isFailure(one)),
    failures,
  };
}

/** The sources of a text about the whole resume: a summary, a letter. */
export function wholeResume(resume: ResumeContent, rest: Omit<Sources, 'own' | 'context'>): Sources {
  return { own: passagesOf(resume), ...rest };
}
