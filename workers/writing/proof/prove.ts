import type { ResumeContent } from '../../../shared/resume/content.js';
import { checkAsked } from './check-asked.js';
import { checkAttendance } from './check-attendance.js';
import { checkCalendar } from './check-calendar.js';
import { checkExtent, checkMeasures } from './check-measures.js';
import { checkNovelty } from './check-novelty.js';
import { checkNumbers } from './check-numbers.js';
import { checkObjects } from './check-objects.js';
import { checkOpposites } from './check-opposites.js';
import { checkPart } from './check-part.js';
import { checkRates } from './check-rates.js';
import { checkResults } from './check-results.js';
import { checkRetelling, checkTold } from './check-retelling.js';
import { checkRoles } from './check-roles.js';
import { checkTails } from './check-tails.js';
import { checkUnits } from './check-units.js';
import { checkVerbs } from './check-verbs.js';
import { checkWeight } from './check-weight.js';
import { checkWords } from './check-words.js';
import {
  isFailure,
  type CheckedClaim,
  type ProofFailure,
  type Sources,
  type Statement,
  type Verdict,
} from './claim.js';
import { passagesOf } from './passages.js';
import { preparedSources } from './prepared-sources.js';
import { weighed } from './reworded.js';
import { sentencesOf } from './sentences.js';
import { statementOf } from './statement.js';

export type { CheckedClaim, Sources } from './claim.js';

/** What was looked up in a text, and what was found nowhere. */
export interface Proof {
  readonly ok: boolean;
  readonly checked: readonly CheckedClaim[];
  readonly failures: readonly ProofFailure[];
}

/** Each looks at one kind of claim. */
const checks: readonly ((statement: Statement) => Verdict[])[] = [
  checkNumbers,
  checkRates,
  checkCalendar,
  checkWords,
  checkRoles,
  checkPart,
  checkWeight,
  checkResults,
  checkAttendance,
  checkTails,
  checkOpposites,
  checkVerbs,
  checkUnits,
  checkObjects,
  checkAsked,
  checkNovelty,
  checkRetelling,
  checkTold,
  checkMeasures,
  checkExtent,
];

/**
 * Checks each number, date, employer, name, degree, skill, standing and deed of a text against its sources
 * (docs/SCORING.md, 'No fabrication'). Pure.
 */
export function prove(text: string, sources: Sources): Proof {
  const prepared = preparedSources(sources);
  const verdicts = sentencesOf(text.normalize('NFC')).flatMap((sentence): Verdict[] => {
    const { statement, placed } = statementOf(sentence, prepared);
    return [
      ...placed,
      ...weighed(
        checks.flatMap((check) => check(statement)),
        statement,
      ),
    ];
  });
  const failures = verdicts.filter(isFailure);
  return {
    ok: failures.length === 0,
    checked: verdicts.filter((one): one is CheckedClaim => !isFailure(one)),
    failures,
  };
}

/** The sources of a text about the whole resume: a summary, a letter. */
export function wholeResume(
  resume: ResumeContent,
  rest: Omit<Sources, 'own' | 'whole' | 'context'>,
): Sources {
  return { own: passagesOf(resume), whole: true, ...rest };
}
