import type { FoundRange } from './date-ranges.js';
import { findDates, takeDates } from './dates.js';

/** Only a year: it may be a part of a name, as in 'Bharat Hackathon 2025'. */
const isYear = ({ form, from }: FoundRange): boolean => form === 'year' && from === null;

/**
 * A text of an entry's head without the entry's dates, and the dates.
 * @param apart the entry's dates stand in a place of their own, so that a mere year in a name belongs to the name
 */
export function takeOwnDates(text: string, apart: boolean): { rest: string; dates: FoundRange[] } {
  const dates = apart ? findDates(text) : [];
  const isName = dates.length > 0 && dates.every(isYear) && /\p{L}/u.test(text);
  return isName ? { rest: text, dates: [] } : takeDates(text);
}
