import type { Requirements } from '../../../../shared/analysis/analysis.js';
import type { Cell } from './cells.js';

type Salary = NonNullable<Requirements['salary']>;

const symbol = String.raw`(?:₹|Rs\.?|INR|US\$|CA?\$|AU?\$|S\$|USD|CAD|AUD|SGD|\$|€|EUR|£|GBP|AED|SAR|QAR|CHF)`;
const scale = String.raw`(?:k|lpa|lakhs?|lacs?|crores?|cr|l|million|mn|m)`;
const amount = String.raw`(${symbol})?\s?(\d[\d.,]{0,14})\s?(${scale})?(?![\p{L}\d%])`;
const period = String.raw`(?:\s*(?:gross|net|base|in[- ]hand|ctc|take[- ]home))?\s*(?:(?:per|an?|/)\s*(?:hour|hr|h|day|week|month|mo|year|annum|yr)\b|p\.?\s?[am]\b\.?|(?:hour|dai|week|month|annual|year)ly\b|annual\b|(?:per |har )?(?:mahin[ae]|saal)\b)`;
const money = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:up ?to\s+|from\s+)?${amount}\+?(?:\s?(?:-|–|—|to|and|se)\s?${amount})?(?:\s?(?:€|EUR|euros?|rupees|inr))?(${period})?`,
  'giu',
);
const payWord =
  /\b(?:salary|ctc|pay|budget|compensation|remuneration|package|stipend|wages?|rate|ote|earnings?|earn|base|lpa|in[- ]hand|take[- ]home|tankhwah?)\b\W*(?:range\b)?[^.\d]{0,30}$/i;
/** 'LPA + bonus' is pay still, a '₹ 20,000 joining bonus' is none. */
const otherMoneyAfter =
  /^[^\w+&]*(?:budget|bonus|referral|allowance|quota|acv|arr|deals?|in (?:funding|revenue|sales)|revenue|funds?|turnover|match|towards|users|customers|employees|people|sq|hours?\b|hrs\b|years?|yrs?|months?|days?|rounds?)/i;
const otherMoneyBefore =
  /\b(?:raised|revenue of|turnover of|budget of|quota of|worth|manag(?:e|ing)|deals of|allowance of|bonus of|annual|fee of)\s*$/i;

interface Found {
  salary: Salary;
  weight: number;
}

/** The pay that a job description names: the amount that is called pay or looks most like it; null where none does. */
export function readSalary(cells: readonly Cell[]): Salary | null {
  const found = cells.flatMap((cell) => amountsIn(cell));
  const best = Math.max(...found.map(({ weight }) => weight));
  return found.find(({ weight }) => weight === best)?.salary ?? null;
}

function amountsIn({ quote }: Cell): Found[] {
  return [...quote.matchAll(money)].flatMap((match) => {
    const before = quote.slice(0, match.index);
    const after = quote.slice(match.index + match[0].length);
    if (otherMoneyAfter.test(after) || otherMoneyBefore.test(before)) return [];
    const salary = { ...toSalary(match), quote };
    const isCalledPay = payWord.test(before) || payWord.test(match[0]);
    const isRange = match[5] !== undefined;
    const isSure = salary.currency !== null && (salary.period !== null || isRange);
    const most = salary.max ?? salary.min ?? 0;
    if (!isSure && !(isCalledPay && (salary.currency !== null || most >= 1000))) return [];
    const marks = [isCalledPay, isCalledPay, salary.currency !== null, salary.period !== null, isRange];
    return [{ salary, weight: marks.filter(Boolean).length }];
  });
}

function toSalary(match: RegExpMatchArray): Omit<Salary, 'quote'> {
  const [text, sign = '', low = '', lowScale = '', highSign = '', high = '', highScale = '', per = ''] =
    match;
  const shared = highScale !== '' && lowScale === '' && numberOf(low) < 1000 ? highScale : lowScale;
  const first = numberOf(low) * factorOf(shared);
  const second = high === '' ? null : numberOf(high) * factorOf(highScale === '' ? lowScale : highScale);
  const bounds = {
    min: /^up/i.test(text) ? null : first,
    max: second ?? (/^from|\+/i.test(text) ? null : first),
  };
  const scales = `${lowScale} ${highScale}`;
  return {
    text: text.trim(),
    currency: currencyOf(`${sign} ${highSign} ${text}`, scales),
    ...bounds,
    period: /lpa/i.test(scales) ? 'year' : periodOf(per),
  };
}

/** `3,60,000`, `55.000`, `19.50`: a sign before one or two last digits is a decimal point. */
function numberOf(digits: string): number {
  const plain = digits.replace(/[.,]+$/, '');
  const [, whole = plain, part = ''] = /^(.*)[.,](\d{1,2})$/.exec(plain) ?? [];
  return Number(`${whole.replace(/[.,]/g, '')}.${part}`);
}

function factorOf(word: string): number {
  const unit = word.toLowerCase();
  if (unit === 'k') return 1e3;
  if (/^(?:l|lpa|la)/.test(unit)) return 1e5;
  if (/^cr/.test(unit)) return 1e7;
  return unit.startsWith('m') ? 1e6 : 1;
}

const currencies: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/₹|\brs\b|\binr\b|rupee/i, 'INR'],
  [/ca?\$|\bcad\b/i, 'CAD'],
  [/au?\$|\baud\b/i, 'AUD'],
  [/s\$|\bsgd\b/i, 'SGD'],
  [/€|\beur/i, 'EUR'],
  [/£|\bgbp\b/i, 'GBP'],
  [/\baed\b/i, 'AED'],
  [/\bsar\b/i, 'SAR'],
  [/\bqar\b/i, 'QAR'],
  [/\bchf\b/i, 'CHF'],
  [/\$|\busd\b/i, 'USD'],
];

function currencyOf(text: string, scales: string): string | null {
  const named = /us\$/i.test(text) ? 'USD' : currencies.find(([pattern]) => pattern.test(text))?.[1];
  return named ?? (/l|cr/i.test(scales) ? 'INR' : null);
}

function periodOf(text: string): Salary['period'] {
  if (/\bh|hour|hr/i.test(text)) return 'hour';
  if (/da[yi]/i.test(text)) return 'day';
  if (/week/i.test(text)) return 'week';
  if (/mo|p\.?\s?m|mahin/i.test(text)) return 'month';
  return /ye?a?r|ann|saal|p\.?\s?a/i.test(text) ? 'year' : null;
}
