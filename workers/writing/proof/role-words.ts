import { fold, wordsOf } from './words.js';

/** How large a part a sentence claims: a helping hand, the work itself, or the lead. */
export type Part = 'helped' | 'did' | 'led';

const helping =
  /\b(?:help(?:ed|s|ing)?|assist(?:ed|s|ing)?|support(?:ed|s|ing)?|contribut(?:ed?|es|ing)|participat(?:ed?|es|ing)|took part|take part|taking part|aid(?:ed|s|ing)?|shadow(?:ed|ing)?|observ(?:ed|ing)|(?:was |been )?involved in|(?:was |were )?part of|member of|exposure to|learn(?:ed|t|ing)? about|familiar with|collaborat(?:ed?|es|ing)|worked (?:with|alongside)|co-?ordinat(?:ed|es?|ing))\b/giu;
const leading =
  /\b(?:led|lead(?:s|ing)?(?! to)|manag(?:ed?|es|ing)|head(?:ed|s|ing)|direct(?:ed|s|ing)|own(?:ed|s|ing)|spearhead(?:ed|ing)?|oversaw|oversee(?:s|ing)?|supervis(?:ed?|es|ing)|chair(?:ed|ing)|found(?:ed|ing)|co-?founded|orchestrat(?:ed|es|ing)|pioneer(?:ed|ing)|architect(?:ed|ing)|in charge of|headed up)\b/giu;
const leadingTitles =
  /\b(?:lead|manager|head|director|chief|founder|co-?founder|supervisor|president|captain)\b/iu;
/** `own` before a noun only says whose: 'their own time'. */
const possessive = /\b(?:my|our|your|his|her|its|their)\s+own\b/giu;

/** The largest part that a text claims, and the words that claim it. */
export function partIn(text: string): { part: Part; words: string[] } {
  const plain = text.replace(possessive, ' ');
  const led = plain.match(leading) ?? [];
  if (led.length > 0) return { part: 'led', words: led };
  const helped = plain.match(helping) ?? [];
  return helped.length > 0 ? { part: 'helped', words: helped } : { part: 'did', words: [] };
}

export function claimsHelpOnly(text: string): boolean {
  const first = wordsOf(text).slice(0, 3);
  const opening = text.slice(first[0]?.start ?? 0, first.at(-1)?.end ?? 0);
  return (
    new RegExp(`^(?:i |we )?${helping.source}`, 'iu').test(opening) ||
    /^(?:was )?(?:part of|involved in)/i.test(opening)
  );
}

/** Whether a position's title itself says that its holder leads. */
export function isLeadingTitle(title: string): boolean {
  return leadingTitles.test(title);
}

/** Standing, rank and praise that need proof of their own. */
const standings =
  /\b(?:senior|junior|principal|chief|director|vice president|vp|head of|expert(?:ise)?|specialist|certified|award[- ]winning|awarded|winner|won|promoted|promotion|published|patent(?:ed|s)?|fluent|native|bilingual|top[- ]performer|best[- ]in[- ]class|world[- ]class|industry[- ]leading|renowned|acclaimed|guru|ninja|rockstar|single-?handedly|solely|sole|fortune 500|record-breaking|unprecedented|mastery|master(?:ed|ing)|first ever|largest|fastest|biggest|highest)\b/giu;

export interface StandingMention {
  readonly text: string;
  readonly start: number;
}

/** Words such as 'senior', 'award-winning' or 'fluent' that raise a person above what is proven. */
export function standingsIn(text: string): StandingMention[] {
  return [...text.matchAll(standings)].map((match) => ({ text: match[0], start: match.index }));
}

/** The bare form under which two mentions of a standing are the same. */
export function standingKey(text: string): string {
  return fold(text)
    .replace(/[\s-]+/g, ' ')
    .replace(/^won$|^winner$|^awarded$/, 'award')
    .replace(/^promotion$/, 'promoted')
    .replace(/^expertise$/, 'expert')
    .replace(/^patent(?:ed|s)$/, 'patent');
}

const rising =
  /\b(?:increas(?:ed?|es|ing)|rais(?:ed?|es|ing)|rose|rise|risen|grew|grow(?:n|ing|s)?|boost(?:ed|s|ing)?|lift(?:ed|s|ing)|gain(?:ed|s|ing)|expand(?:ed|s|ing))\b/iu;
const falling =
  /\b(?:reduc(?:ed?|es|ing)|cut(?:s|ting)?|lower(?:ed|s|ing)|decreas(?:ed?|es|ing)|fell|fall(?:en|s|ing)?|drop(?:ped|s|ping)|halv(?:ed|es|ing)|shrank|shr[iu]nk|declin(?:ed?|es|ing)|sav(?:ed|es|ing)|remov(?:ed|es|ing)|shorten(?:ed|ing)|minimi[sz](?:ed|ing))\b/iu;

/** Whether a text says that something rose or fell, where it says only one of the two. */
export function directionIn(text: string): 'up' | 'down' | null {
  const [up, down] = [rising.test(text), falling.test(text)];
  return up === down ? null : up ? 'up' : 'down';
}

const outcome =
  /\b(?:improv|increas|reduc|boost|enhanc|driv|accelerat|sav|cutt|lower|rais|generat|eliminat|streamlin|strengthen|maximi[sz]|minimi[sz])ing\b|\b(?:resulting in|leading to|which led to|thereby|thus)\b/giu;

/** Phrases that add a result to a deed: 'improving …', 'resulting in …'. */
export function outcomesIn(text: string): StandingMention[] {
  return [...text.matchAll(outcome)].map((match) => ({ text: match[0], start: match.index }));
}
