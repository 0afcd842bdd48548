import type { Section } from '../section.js';
import { amountsIn, type Amount } from './amounts.js';
import { tellsOfFirm } from './firm-history.js';
import { isIdleArticle, rankOf } from './what-is-counted.js';

/** A number of years of experience that a sentence may ask for. */
interface Years {
  years: number;
  /** How much it speaks of experience as a whole, from 3 to 0. */
  rank: number;
}

/** As far as the words around an amount are looked at. */
const reach = { before: 80, after: 60 };

/**
 * The years that a sentence may ask for.
 * @param said the sentence, with the label of its line
 * @param isAsked whether the sentence asks for what it names
 */
export function yearsIn(said: string, section: Section, isAsked: boolean): Years[] {
  if (tellsOfFirm(said)) return [];
  return leastOfEach(said, amountsIn(said)).flatMap(({ years, isOpen, start, end }) => {
    const from = Math.max(0, start - reach.before);
    // A piece of a sentence is not its start.
    const before = `${from > 0 ? '…' : ''}${said.slice(from, start)}`;
    const rest = said.slice(end, end + reach.after);
    if (isIdleArticle(said.slice(start, end), before, rest)) return [];
    const rank = rankOf({ years, isOpen, before, rest, section, isAsked });
    return rank === null ? [] : [{ years, rank }];
  });
}

/** Whether a sentence names years that are the person's to bring. */
export function asksForYears(text: string): boolean {
  return yearsIn(text, 'other', true).length > 0;
}

/** 'Degree with 2 years or diploma with 4 years', 'Diploma + 4 years / Degree + 2 years'. */
const orElse = /(?:\bor|\s\/)\s(?:[^\s,;.]+\s){0,5}$/i;

/** Of amounts that one may choose from, the least. */
function leastOfEach(text: string, amounts: readonly Amount[]): Amount[] {
  const choices: Amount[][] = [];
  for (const amount of amounts) {
    const last = choices.at(-1);
    const between = last ? text.slice(last.at(-1)?.end, amount.start) : '';
    if (last && between.length <= reach.before && orElse.test(between)) last.push(amount);
    else choices.push([amount]);
  }
  return choices.map((choice) => choice.reduce((least, each) => (each.years < least.years ? each : least)));
}
