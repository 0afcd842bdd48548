/** What is said of pay, in lakh rupees a year, and the words that say it. */
export interface FoundPay {
  key: 'currentCtcLpa' | 'expectedCtcLpa';
  value: number;
  quote: string;
}

const rupees = String.raw`(?:₹|rs\.?|inr|रु\.?)`;
const unit = String.raw`lpa|l\.p\.a\.?|lakhs?|lacs?|lac|l(?![\p{L}])|crores?|crs?|k(?![\p{L}])|लाख|करोड़`;
const amount = (n: number): string =>
  String.raw`(?<cur${n}>${rupees})?\s*(?<num${n}>\d{1,9}(?:,\d{2,3})*(?:\.\d+)?)(?:\s*(?:-|–|to)\s*${rupees}?\s*\d[\d.,]*)?\s*/?-?\s*(?<unit${n}>${unit})?\s*(?<month${n}>(?:per|a|/|p\.?)\s*m(?:onth|\.)?(?![\p{L}])|monthly)?`;
const pay = String.raw`(?:c\.?t\.?c\.?|salary|compensation|package|remuneration|pay)`;
const filler = String.raw`(?:\s*\([^)\n]{0,30}\))?(?:\s+(?:is|of))?[\s:=–—-]{0,6}`;
const extra = String.raw`(?:(?:annual|fixed|gross|total|monthly|drawn|take[- ]home)\s+)?`;

const labels: readonly (readonly [FoundPay['key'], string])[] = [
  [
    'currentCtcLpa',
    String.raw`(?:current|present|existing|cur\.?|last|previous)(?:\s+drawn)?\s*${extra}${pay}(?:\s+drawn)?`,
  ],
  [
    'currentCtcLpa',
    String.raw`c\.?c\.?t\.?c\.?|${pay}\s*\(\s*current\s*\)|(?:last\s+)?drawn\s+salary|salary\s+drawn|वर्तमान\s+(?:वेतन|सीटीसी)`,
  ],
  ['expectedCtcLpa', String.raw`(?:expected|expecting|exp\.?|desired|asking)\s*${extra}${pay}`],
  [
    'expectedCtcLpa',
    String.raw`e\.?c\.?t\.?c\.?|${pay}\s*\(\s*expected\s*\)|(?:salary|ctc)\s+expectations?|अपेक्षित\s+(?:वेतन|सीटीसी)`,
  ],
  [
    'currentCtcLpa',
    String.raw`(?<!(?:expected|exp\.?|expecting|desired|asking)\s{0,3}(?:annual\s{1,3}|fixed\s{1,3})?)(?:(?:annual\s+)?c\.?t\.?c\.?|annual\s+salary)(?=\s*[:=–—-])`,
  ],
];
const start = String.raw`(?<![\p{L}\p{N}\p{M}])`;
const patterns = labels.map(
  ([key, label]) =>
    [
      key,
      new RegExp(`${start}(?:${label})${filler}${amount(1)}(?!\\s*(?:usd|eur|gbp|aed|%))`, 'iu'),
    ] as const,
);
const both = new RegExp(
  String.raw`${start}current\s*(?:/|&|and|,)\s*expected\s*${extra}${pay}${filler}${amount(1)}\s*(?:/|&|,|\||and)\s*${amount(2)}`,
  'iu',
);

/** A bare number is lakhs only beside 'CTC'; a bare sum under a lakh may be a month's or a year's pay: neither is taken. */
function lakhs(match: RegExpExecArray, n: 1 | 2, unitOf: 1 | 2 = n): number | null {
  const groups = match.groups ?? {};
  const value = Number((groups[`num${n}`] ?? '').replaceAll(',', ''));
  const given = groups[`unit${unitOf}`]?.toLowerCase() ?? '';
  const factor = groups[`month${n}`] === undefined ? 1 : 12;
  const perYear = (sum: number): number => Math.round(sum * factor * 1000) / 1000;
  if (!Number.isFinite(value)) return null;
  if (/^(?:cr|करोड़)/u.test(given)) return perYear(value * 100);
  if (given === 'k') return perYear(value / 100);
  if (given !== '') return perYear(value);
  if (value >= 100_000 || (factor === 12 && value >= 1_000)) return perYear(value / 100_000);
  return value < 1_000 && /c\.?t\.?c/iu.test(match[0]) ? perYear(value) : null;
}

const fits = (value: number | null): value is number => value !== null && value >= 0 && value <= 100_000;

/** Finds current and expected pay in all common wordings; of a range, its lower end. */
export function findPay(text: string): FoundPay[] {
  const found = new Map<FoundPay['key'], FoundPay>();
  const add = (key: FoundPay['key'], value: number | null, quote: string): void => {
    if (fits(value) && !found.has(key)) found.set(key, { key, value, quote });
  };
  const two = both.exec(text);
  if (two !== null) {
    add('currentCtcLpa', lakhs(two, 1, two.groups?.['unit1'] === undefined ? 2 : 1), two[0]);
    add('expectedCtcLpa', lakhs(two, 2), two[0]);
  }
  for (const [key, pattern] of patterns) {
    const match = pattern.exec(text);
    if (match !== null) add(key, lakhs(match, 1), match[0]);
  }
  return [...found.values()];
}
