import { asLine } from './clean.js';
import type { Language } from './words.js';

const isoDate = /^(\d{4})(?:-(\d{2})(?:-\d{2})?(?:T.*)?)?$/;

/** `2021-04-30` → `Apr 2021`, in the document's language; what is no date is shown as typed. */
export function monthOf(date: string | undefined, { month }: Language): string {
  const typed = asLine(date);
  const [, year, number] = isoDate.exec(typed) ?? [];
  if (year === undefined || number === undefined) return typed;
  const index = Number(number) - 1;
  if (index < 0 || index > 11) return typed;
  return `${month.format(Date.UTC(2000, index))}\u00a0${year}`;
}

/** `2021-04-30` → `2021`; empty for what is no date. */
export function yearOf(date: string | undefined): string {
  return isoDate.exec(asLine(date))?.[1] ?? '';
}

/** `Apr 2021 – Present`: an absent end is open. Empty without any date. */
export function periodOf(start: string | undefined, end: string | undefined, language: Language): string {
  const from = monthOf(start, language);
  const to = monthOf(end, language) || (from && language.words.present);
  return from === to || !from ? to : `${from} – ${to}`;
}

/** `2026-03-01` → `March 1, 2026` in American, `1 March 2026` in British English; what is no date is shown as typed. */
export function dayOf(date: string | undefined, { tag }: Language): string {
  const typed = asLine(date);
  const time = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? Date.parse(typed) : Number.NaN;
  if (Number.isNaN(time)) return typed;
  const style = { dateStyle: 'long', timeZone: 'UTC', numberingSystem: 'latn', calendar: 'gregory' } as const;
  return new Intl.DateTimeFormat(tag, style).format(time);
}
