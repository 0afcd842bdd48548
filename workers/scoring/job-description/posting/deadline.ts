import type { Requirements } from '../../../../shared/analysis/analysis.js';
import type { Cell } from './cells.js';

type Deadline = NonNullable<Requirements['deadline']>;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?`;
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const dateText = String.raw`(?:[a-z]{3,6}day,?\s+)?(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|${day}\s+(?:of\s+)?${month}(?:,?\s+\d{4})?|${month}\s+${day}(?:,?\s+\d{4})?)`;
const cue = String.raw`(?:closing date|closes?|last date|deadline|due(?: date| by)?|apply (?:by|before|until|till|latest)|(?:appl(?:y|ications?)|send|submit|share|drop|mail|e-mail)\b[^.]{0,80}?\b(?:by|before|until|till|no later than))`;
const pattern = new RegExp(String.raw`\b${cue}\b[^\d.]{0,30}?(${dateText})`, 'iu');
const within = /\bappl\w*\b[^.]{0,80}\b(within \d{1,3} days)/i;

/** The last day to apply; `date` only where the posting names the year. */
export function readDeadline(cells: readonly Cell[]): Deadline | null {
  for (const { quote } of cells) {
    const found = pattern.exec(quote)?.[1] ?? within.exec(quote)?.[1];
    const text = found?.replace(/\.$/, '');
    if (text !== undefined) return { text, date: isoDate(text), quote };
  }
  return null;
}

/** `14 March 2026`, `March 14, 2026`, `2026-03-14`, `14.03.2026`: ISO 8601; days stand before months. */
function isoDate(text: string): string | null {
  if (/\d{4}-\d{2}-\d{2}/.test(text)) return /\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? null;
  const numbers = /(\d{1,2})[./-](\d{1,2})[./-](\d{4})/.exec(text);
  const name = months.findIndex((each) =>
    new RegExp(String.raw`\b${each}`, 'i').test(text.replace(/[a-z]+day/i, '')),
  );
  const year = /\b(\d{4})\b/.exec(text)?.[1];
  const dayOfMonth = numbers?.[1] ?? /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(text)?.[1];
  const monthOfYear = numbers ? Number(numbers[2]) : name + 1;
  if (year === undefined || dayOfMonth === undefined || monthOfYear < 1 || monthOfYear > 12) return null;
  return `${year}-${String(monthOfYear).padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
}
