import { isFreelance, type Place } from './proofs.js';

/** Since when, or from when to when, somebody has been at a place. */
interface Tenure {
  readonly from: string;
  /** Null while it goes on. */
  readonly to: string | null;
}

/** When a job was held, in words of a language; null where its dates name no months. */
export function tenureOf(place: Place, locale: 'en-GB' | 'hi-IN'): Tenure | null {
  const { kind, current, startDate, endDate } = place;
  const [from, to] = [monthIn(startDate, locale), monthIn(endDate, locale)];
  if (kind !== 'work' || isFreelance(place) || from === null) return null;
  if (current) return { from, to: null };
  return to === null || startDate.slice(0, 7) >= endDate.slice(0, 7) ? null : { from, to };
}

/** 'April 2023', 'अप्रैल 2023'. */
function monthIn(date: string, locale: string): string | null {
  const found = /^(?<year>\d{4})-(?<month>0[1-9]|1[0-2])/.exec(date)?.groups;
  if (!found) return null;
  const day = new Date(Date.UTC(Number(found.year), Number(found.month) - 1));
  return day.toLocaleDateString(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
}
