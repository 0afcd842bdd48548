/** Sequences of symbols by their first. */
export type Cues = ReadonlyMap<string, readonly (readonly string[])[]>;

function byFirstWord(cues: readonly string[]): Cues {
  const found = new Map<string, string[][]>();
  for (const cue of cues) {
    const words = cue.split(' ');
    const [first = ''] = words;
    found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
}

/** Before the skill: what follows is denied, or only intended. */
export const before = byFirstWord([
  'no',
  'not',
  'never',
  'without',
  'cannot',
  "don't",
  "doesn't",
  "didn't",
  "isn't",
  "aren't",
  "won't",
  "haven't",
  "wasn't",
  'lack',
  'lacking',
  'unfamiliar with',
  'neither',
  'nor',
  'zero experience',
  'zero knowledge',
  'planning to',
  'plan to',
  'planned to',
  'want to learn',
  'wanting to learn',
  'hope to',
  'hoping to',
  'intend to',
  'intending to',
  'wish to',
  'would like to',
  'like to learn',
  'learn in future',
  'interested in',
  'curious about',
  'interest in learning',
  'keen to learn',
  'keen on learning',
  'eager to learn',
  'willing to learn',
  'aspire to',
  'aspiring to',
  'looking forward to',
  'about to learn',
  'start learning',
  'going to learn',
  'aim to learn',
  'aiming to learn',
  'yet to learn',
  'little experience',
  'exclude',
  'excluding',
  'instead of',
  'rather than',
  'as opposed to',
  'other than',
  'unlike',
  'yet to',
  'love to learn',
  'would love to',
  'open to learning',
  'interested to learn',
  'ready to learn',
  'excited to learn',
  'will learn',
  'hardly',
  'moving away from',
  'phasing out',
  'except',
  'zero exposure',
  'rarely used',
  'barely',
]);

/** These look like denials and are none. */
export const harmless = byFirstWord([
  'not only',
  'not just',
  'not least',
  'no less than',
  'no later than',
  'no fewer than',
  'no more than',
  'not limited to',
  'no doubt',
  'no 1',
  'no . 1',
  'without any downtime',
  'without downtime',
  'without loss',
  'not merely',
  'no problem',
  'no one',
  'cannot live without',
  'never without',
  'plan to actual',
  'planning to execution',
  ...[
    'only',
    'just',
    'merely',
    'limited',
    'negotiable',
    'optional',
    'enough',
    'sufficient',
    'new',
    'the only',
  ].map((word) => `is not ${word}`),
]);

/** After the skill, within its clause: what came before is not asked for, or not known. */
export const after = byFirstWord([
  'not required',
  'not needed',
  'not necessary',
  'not essential',
  'not mandatory',
  'not expected',
  'not a must',
  'not a requirement',
  'not part of',
  'not be required',
  'not be needed',
  'not come up',
  'not relevant',
  'not used',
  'not apply',
  'not wanted',
  'not a prerequisite',
  'kindly excuse',
  'please excuse',
  'not be considered',
  'not be entertained',
  'not entertained',
  'be rejected',
  'stay away',
  'no longer used',
  'not for you',
  'is unnecessary',
  'are unnecessary',
]);

/** After the skill: only what is named right before it, alone or in a list, is not asked for or not known. */
export const afterSubject = byFirstWord([
  'is not',
  'are not',
  "isn't",
  "aren't",
  'not yet',
  'not so far',
  'never used',
  'never tried',
  'to be learned',
  'to be learnt',
  'will be taught',
  'training provided',
  'training is provided',
  'training will be provided',
  'training will be given',
]);

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
    'overdue shortage stockout infection breakdown leakage disruption hassle compromising affecting breaking'
  ).split(' '),
);
/** Who is sent away. With another denial beside it, what is denied is asked for: 'without BLS you need not apply'. */
export const refusals = byFirstWord([
  'not apply',
  'not be considered',
  'not be entertained',
  'not be shortlisted',
  'be rejected',
  'not eligible',
]);
export const sentenceEnd = new Set(['.', ';', '!', '?', '•', '|']);
