import type { ResumeContent } from '../../../shared/resume/content.js';

type Extensions = NonNullable<ResumeContent['extensions']>;

const notice =
  /notice\s*period\s*[:–-]?\s*(?<text>immediate(?:ly)?|(?<number>\d{1,3})\s*(?<unit>days?|weeks?|months?))/iu;
const ctc = (which: string): RegExp =>
  new RegExp(
    String.raw`${which}\s*(?:ctc|salary|compensation|package)\s*[:–-]?\s*(?:₹|rs\.?|inr)?\s*(?<amount>\d+(?:[.,]\d+)*)\s*(?<unit>lpa|l\.p\.a\.?|lakhs?|lacs?|cr(?:ore)?s?|l\b)?`,
    'iu',
  );
const preferred = /preferred\s+locations?\s*[:–-]\s*(?<list>[^\n|]+)/iu;
const birth =
  /(?:date\s+of\s+birth|d\.?o\.?b\.?|born|जन्म\s*(?:तिथि|तारीख))\s*[:–-]?\s*(?<date>\d{1,2}(?:st|nd|rd|th)?[\s./-]+(?:\p{L}+|\d{1,2})[\s.,/-]+\d{4}|\p{L}+\s+\d{1,2},?\s+\d{4})/iu;

function days(match: RegExpExecArray): number {
  const count = Number(match.groups?.['number'] ?? 0);
  const unit = match.groups?.['unit']?.toLowerCase() ?? '';
  if (unit.startsWith('week')) return count * 7;
  return unit.startsWith('month') ? count * 30 : count;
}

/** Lakh rupees a year. */
function lakhs(match: RegExpExecArray | null): number | undefined {
  const amount = Number(match?.groups?.['amount']?.replaceAll(',', ''));
  const unit = match?.groups?.['unit']?.toLowerCase();
  if (match === null || !Number.isFinite(amount)) return undefined;
  if (unit?.startsWith('cr') === true) return amount * 100;
  return unit === undefined && amount >= 10_000 ? amount / 100_000 : amount;
}

/** Reads what Indian resumes tell beside JSON Resume: notice period, CTC, preferred places, date of birth. */
export function readExtensions(text: string): Extensions {
  const period = notice.exec(text);
  const current = lakhs(ctc('current').exec(text));
  const expected = lakhs(ctc('expected').exec(text));
  const places = preferred.exec(text)?.groups?.['list'];
  const born = birth.exec(text)?.groups?.['date'];
  return {
    ...(period === null ? {} : { noticePeriodDays: days(period) }),
    ...(current === undefined ? {} : { currentCtcLpa: current }),
    ...(expected === undefined ? {} : { expectedCtcLpa: expected }),
    ...(places === undefined
      ? {}
      : {
          preferredLocations: places
            .split(/\s*[,/]\s*/u)
            .map((each) => each.trim())
            .filter((each) => each !== ''),
        }),
    ...(born === undefined ? {} : { dateOfBirth: born.trim() }),
  };
}
