/** Fillers and what says the same in fewer words. None of them carries a fact. */
const fillers: readonly (readonly [pattern: RegExp, by: string])[] = [
  [/\bin order to\b/giu, 'to'],
  [/\bso as to\b/giu, 'to'],
  [/\bwith the aim of\b/giu, 'for'],
  [/\bfor the purpose of\b/giu, 'for'],
  [/\bdue to the fact that\b/giu, 'because'],
  [/\bin the event that\b/giu, 'if'],
  [/\bprior to\b/giu, 'before'],
  [/\bsubsequent to\b/giu, 'after'],
  [/\bin a timely manner\b/giu, 'on time'],
  [/\bon an? (daily|weekly|monthly|yearly) basis\b/giu, '$1'],
  [/\bon a day[- ]to[- ]day basis\b/giu, 'daily'],
  [/\bon a regular basis\b/giu, 'regularly'],
  [/\ba total of (?=\d)/giu, ''],
  [/\ball of the\b/giu, 'all the'],
  [/\butili[sz]ed\b/giu, 'used'],
  [/\butili[sz]ing\b/giu, 'using'],
  [/\butili[sz]e\b/giu, 'use'],
  [/\bmade use of\b/giu, 'used'],
  [/\bas well as\b/giu, 'and'],
  [
    /\b(?:successfully|efficiently|effectively|proactively|actively|diligently|basically|very|really) (?=\p{L})/giu,
    '',
  ],
  // 'filing, typing, etc.' has lost its last item, and so its comma.
  [/, (?=[^,]*,? (?:etc\.?|and so on)[.;]?$)/giu, ' and '],
  [/,? (?:etc\.?|and so on)(?=[.;]?$)/giu, ''],
];

/** Words that say nothing, as they stand in a text, and what says the same; empty where nothing is needed. */
export interface Filler {
  readonly said: string;
  readonly short: string;
}

/** What of a text `withoutFillers` cuts or shortens. */
export function fillersIn(text: string): Filler[] {
  return fillers.flatMap(([pattern, by]) =>
    [...text.matchAll(pattern)]
      .map(([said, kept = '']) => ({ said: bare(said), short: bare(by.replace('$1', () => kept)) }))
      .filter(({ said }) => said !== ''),
  );
}

function bare(words: string): string {
  return words.replace(/^[,\s]+|\s+$/gu, '');
}

/** A text without the words that say nothing; spaces are single. */
export function withoutFillers(text: string): string {
  return fillers
    .reduce((short, [pattern, by]) => short.replace(pattern, by), text)
    .replace(/\s{2,}/g, ' ')
    .trim();
}
