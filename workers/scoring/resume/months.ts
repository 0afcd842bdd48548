/** Months since year 0: `2024-03` is 2024 · 12 + 2. */
export type Month = number;

export interface Period {
  from: Month;
  /** The last month that counts. */
  to: Month;
  isOpen: boolean;
}

const iso = /^(\d{4})(?:-(\d{1,2})(?:-\d{1,2})?)?$/;
const open =
  /^(?:present|current(?:ly)?|now|today|ongoing|till date|to date|heute|aujourd'hui|actualidad|वर्तमान)$/i;

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a year alone stands for the month given. Null: no date. */
export function readMonth(date: string | undefined, monthOfYear = 1): Month | null {
  const match = iso.exec(date?.trim() ?? '');
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? monthOfYear : Number(match[2]);
  return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 ? year * 12 + month - 1 : null;
}

/** Whether an end date says that the thing goes on: absent, empty or a word for today. */
export function isOpenEnd(date: string | undefined): boolean {
  const text = date?.trim() ?? '';
  return text === '' || open.test(text);
}

/** The month of an `asOf` date. @throws Error where it is no `YYYY-MM-DD`. */
export function monthOf(asOf: string): Month {
  const month = readMonth(asOf);
  if (month === null) throw new Error(`asOf must be a date such as 2026-01-31, not ${asOf}`);
  return month;
}

/**
 * The period of a role; null where it has no start or its dates contradict each other. An open end counts to
 * `asOf`, and nothing counts beyond it. A year alone stands for its middle, so that '2019 to 2021' is two years.
 */
export function readPeriod(
  dates: { startDate?: string | undefined; endDate?: string | undefined },
  asOf: Month,
): Period | null {
  const from = readMonth(dates.startDate, 7);
  const isOpen = isOpenEnd(dates.endDate);
  const end = isOpen ? asOf : readMonth(dates.endDate, 6);
  if (from === null || end === null) return null;
  const to = Math.min(end, asOf);
  if (to >= from) return { from, to, isOpen };
  const isOneYear =
    /^\d{4}$/.test(dates.startDate?.trim() ?? '') && dates.startDate?.trim() === dates.endDate?.trim();
  return isOneYear ? { from: from - 6, to: from - 1, isOpen } : null;
}
