/** Words that say how far a denial reaches. */

/** Ends of a sentence. */
export const sentenceEnd = new Set(['.', ';', '!', '?', '•', '|']);
/** Ends of a clause, over which no denial reaches. */
export const clauseEnd = new Set([
  '.',
  ';',
  '!',
  '?',
  '•',
  '|',
  'but',
  'however',
  'although',
  'though',
  'whereas',
  'except',
  'yet',
]);
export const listWord = new Set([',', '/', 'and', 'or', 'nor', '&', '(', ')', 'any', 'other', 'even']);
/** What follows these was done all the same: 'with no loss using Docker'. */
export const resuming = new Set([
  'using',
  'via',
  'through',
  'by',
  'while',
  'when',
  'after',
  'thanks',
  'because',
  'only',
  'instead',
]);
/** 'No experience with Docker' goes on over 'with'; 'no issues with Docker' does not. */
export const experience = new Set(
  'experience knowledge familiarity exposure background expertise familiar comfortable work worked working skill hands-on proficient hand on'.split(
    ' ',
  ),
);
/** 'No errors in payroll', 'never missed a GST deadline': what did not happen was bad, so the work was done. */
export const mishaps = new Set(
  (
    'error mistake complaint notice delay accident loss lose losing lost downtime outage miss missed missing pending ' +
    'defect rejection penalty escalation discrepancy injury breach late lapse issue problem failure fail failed ' +
    'leak fault violation deviation damage damaging dispute objection backlog bug crash rework warning interruption ' +
    'help supervision assistance guidance handholding hand-holding prompting overdue shortage stockout infection breakdown leakage disruption hassle compromising affecting breaking'
  ).split(' '),
);
/** What goes by the name of learning: 'Learning Management Systems', 'Learning Support Assistant'. */
export const learningNouns = new Set(
  'management system support outcome experience design designer development platform path resource center disability need and'.split(
    ' ',
  ),
);
/** What ends a list or judges it: a denial that follows after a comma speaks of something else. */
export const closing = new Set(
  'and or & / is are must need needs required mandatory essential needed compulsory preferred desirable welcome have has know use uses want wants'.split(
    ' ',
  ),
);
/** What stands between a list and the denial of it: 'Java, C, are not required'. */
export const auxiliaries = new Set('is are be will would shall also strictly really at all'.split(' '));
/** 'Payroll is run by finance, so payroll experience is not needed'. */
export const concluding = new Set('so hence thus therefore as'.split(' '));
/** Who is sent away for one of these is sent away for lack of it: 'if Excel scares you, do not apply'. */
export const aversions = new Set(
  'scare scared frighten bore hate dislike fear afraid nahi nahin nhi bina'.split(' '),
);
