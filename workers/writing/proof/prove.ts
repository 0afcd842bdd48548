import type { ResumeContent } from '../../../shared/resume/content.js';
import { checkAsked } from './checks/asked.js';
import { checkAttendance } from './checks/attendance.js';
import { checkCalendar } from './checks/calendar.js';
import { checkExtent, checkMeasures } from './checks/measures.js';
import { checkNovelty } from './checks/novelty.js';
import { checkNumbers } from './checks/numbers.js';
import { checkObjects } from './checks/objects.js';
import { checkOpposites } from './checks/opposites.js';
import { checkPart } from './checks/part.js';
import { checkRates } from './checks/rates.js';
import { checkReplaced } from './checks/replaced.js';
import { checkResults } from './checks/results.js';
import { checkRetelling, checkTold } from './checks/retelling.js';
import { checkRoles } from './checks/roles.js';
import { checkTails } from './checks/tails.js';
import { checkUnits } from './checks/units.js';
import { checkVerbs } from './checks/verbs.js';
import { checkWeight } from './checks/weight.js';
import { checkWords } from './checks/words.js';
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
  checkReplaced,
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
