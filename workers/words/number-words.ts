/** English numbers below a hundred that are one word. */
const english: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const entries = Object.entries(english);
const tens = entries.filter(([, value]) => value >= 20).map(([word]) => word);
const digits = entries.filter(([, value]) => value < 10).map(([word]) => word);

/** Source of a pattern for 'four' to 'thirty-six', the longest first; it has no groups of its own. */
export const numberWordPattern = [
  `(?:${tens.join('|')})(?:[- ](?:${digits.join('|')}))?`,
  ...entries
    .filter(([, value]) => value < 20)
    .map(([word]) => word)
    .sort((a, b) => b.length - a.length),
].join('|');

/** What a number word below a hundred says: 'twelve', 'Thirty-six'; null for other words. */
export function numberOfWords(text: string): number | null {
  const values = text
    .toLowerCase()
    .split(/[- ]/)
    .map((word) => english[word]);
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === undefined ? null : sum + value),
    0,
  );
}

/** A number up to twelve as an English word; null for others. */
export function wordOfNumber(count: number): string | null {
  const word = entries.find(([, value]) => value === count)?.[0];
  return count <= 12 && word !== undefined ? word : null;
}
