import { formOf, verbOf } from '../verbs.js';

/** A wordy opening and what is left of it: the verb that follows leads. */
const openings: readonly RegExp[] = [
  /^(?:i |we )?(?:was |am |is |were |have been |had been )?(?:also )?responsible for (?:the )?/iu,
  /^(?:my |key |main )?(?:duties|responsibilities|tasks|role|work) (?:included|include|includes|involved|involves|was|were)(?: to)?:? /iu,
  /^(?:i |we )?(?:was |am |were )?(?:tasked|entrusted|charged) with /iu,
  /^(?:i|we) (?:have |had |also )?/iu,
];

/** Fillers and what says the same in fewer words. None of them carries a fact. */
const fillers: readonly (readonly [pattern: RegExp, by: string])[] = [
  [/\bin order to\b/giu, 'to'],
  [/\bso as to\b/giu, 'to'],
  [/\bwith the aim of\b/giu, 'for'],
  [/\bdue to the fact that\b/giu, 'because'],
  [/\bon an? (daily|weekly|monthly|yearly) basis\b/giu, '$1'],
  [/\butili[sz]ed\b/giu, 'used'],
  [/\butili[sz]ing\b/giu, 'using'],
  [/\butili[sz]e\b/giu, 'use'],
  [/\bmade use of\b/giu, 'used'],
  [/\bas well as\b/giu, 'and'],
  [
    /\b(?:successfully|efficiently|effectively|proactively|actively|diligently|basically|very|really) (?=\p{L})/giu,
    '',
  ],
  [/,? (?:etc\.?|and so on)(?=[.;]?$)/giu, ''],
];

/**
 * A bullet with its verb first and without filler, all facts kept; the same text where nothing is to mend.
 * @param current whether the role goes on: then its verb is in the present tense
 */
export function tightened(bullet: string, current: boolean): string {
  const trimmed = bullet.trim();
  const led = openings.reduce((text, opening) => withoutOpening(text, opening, current), trimmed);
  const short = fillers.reduce((text, [pattern, by]) => text.replace(pattern, by), led);
  const clean = short.replace(/\s{2,}/g, ' ').trim();
  return clean === trimmed ? bullet : capitalised(clean);
}

/** Takes an opening away only where a verb of ours follows, so that no bullet is left without one. */
function withoutOpening(text: string, opening: RegExp, current: boolean): string {
  const match = opening.exec(text);
  if (!match || match[0].length === text.length) return text;
  const rest = text.slice(match[0].length);
  const first = /^\p{L}[\p{L}-]*/u.exec(rest)?.[0] ?? '';
  const verb = verbOf(first);
  if (!verb) return text;
  const form = formOf(first);
  if (form !== 'gerund' && form !== 'base') return form === 'past' ? rest : text;
  return (current ? verb.base : verb.past) + joinedGerunds(rest.slice(first.length), current);
}

/** 'managing X and planning Y' → 'managed X and planned Y': the verbs that share the opening. */
function joinedGerunds(rest: string, current: boolean): string {
  return rest.replace(
    /(?<join>,? and |, )(?<word>\p{L}[\p{L}-]*ing)\b(?= (?!of\b))/giu,
    (whole: string, ...args) => {
      const { join, word } = args.at(-1) as { join: string; word: string };
      const verb = verbOf(word);
      return verb && formOf(word) === 'gerund' ? join + (current ? verb.base : verb.past) : whole;
    },
  );
}

function capitalised(text: string): string {
  const first = text.charAt(0);
  // 'iOS', 'e-mail campaigns': a small letter beside a capital is meant.
  return /^\p{Ll}\p{Lu}/u.test(text) ? text : first.toUpperCase() + text.slice(1);
}
