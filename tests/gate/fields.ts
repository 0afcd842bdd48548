/**
 * What a round trip has to bring back. A field is a leaf of JSON Resume content that the document prints: every text,
 * date and number but the schema's name, the picture and the metadata. Texts are the same when they are so in Unicode's
 * composed form without invisible characters, white space of any kind being one space; addresses without `https://`;
 * dates when they are the same month, as documents print months. An empty text is no field, nor is an address that no
 * reader may follow (a script, a file): documents print it as words, and a profile that has no other is none.
 */
export interface Outcome {
  kept: number;
  of: number;
  /** `work.0.name: Acme` for each field that did not come back at its place. */
  lost: string[];
}

type Field = string | Field[] | { [key: string]: Field };

const unprinted = new Set(['$schema', 'image', 'meta']);
const months = new Set(['startDate', 'endDate', 'date', 'releaseDate']);

/** A scheme that is not the web's. */
const unsafe = /^(?!https?:)[a-z][a-z\d+.-]*:(?!\d)/iu;

function leafOf(text: string, key: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\ufe0f]/gu, '')
    .replace(/ +/g, ' ')
    .trim();
  if (key === 'url' && unsafe.test(plain)) return '';
  if (key === 'url') return plain.replace(/^https?:\/\//iu, '').replace(/\/$/u, '');
  return months.has(key) ? plain.replace(/^(\d{4}-\d{2})-\d{2}.*$/u, '$1') : plain;
}

/** The fields of a content in the form in which they are compared; null where there are none. */
function fieldsOf(value: unknown, key = ''): Field | null {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return leafOf(value, key) || null;
  if (Array.isArray(value)) {
    const items = value.map((each) => fieldsOf(each, key)).filter((each) => each !== null);
    return items.length === 0 ? null : items;
  }
  if (typeof value !== 'object' || value === null) return null;
  if (key === 'profiles' && 'url' in value && unsafe.test(String(value.url))) return null;
  const parts = Object.entries(value)
    .filter(([name]) => !unprinted.has(name))
    .map(([name, each]): [string, Field | null] => [name, fieldsOf(each, name)])
    .filter((part): part is [string, Field] => part[1] !== null);
  return parts.length === 0 ? null : Object.fromEntries(parts);
}

const nothing: Outcome = { kept: 0, of: 0, lost: [] };

function sum(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce(
    (all, each) => ({ kept: all.kept + each.kept, of: all.of + each.of, lost: [...all.lost, ...each.lost] }),
    nothing,
  );
}

function compareFields(given: Field, found: Field | undefined, path: string): Outcome {
  if (typeof given === 'string')
    return given === found ? { kept: 1, of: 1, lost: [] } : { kept: 0, of: 1, lost: [`${path}: ${given}`] };
  if (Array.isArray(given)) return compareLists(given, Array.isArray(found) ? found : [], path);
  const parts = typeof found === 'object' && !Array.isArray(found) ? found : {};
  return sum(Object.entries(given).map(([key, each]) => compareFields(each, parts[key], `${path}.${key}`)));
}

/** Entries are compared in order, each with at most one, paired so that most comes back: what is lost shifts nothing. */
function compareLists(given: readonly Field[], found: readonly Field[], path: string): Outcome {
  const pairs = given.map((one, row) => found.map((other) => compareFields(one, other, `${path}.${row}`)));
  const best: number[][] = [...given, null].map(() => [...found, null].map(() => 0));
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  const kept = (row: number, column: number): number => pairs[row]?.[column]?.kept ?? 0;
  for (let row = given.length - 1; row >= 0; row -= 1) {
    for (let column = found.length - 1; column >= 0; column -= 1) {
      const both = kept(row, column) + at(row + 1, column + 1);
      (best[row] ?? [])[column] = Math.max(at(row + 1, column), at(row, column + 1), both);
    }
  }
  const outcomes: Outcome[] = [];
  let column = 0;
  given.forEach((one, row) => {
    while (column < found.length && at(row, column) === at(row, column + 1)) column += 1;
    const isPaired = kept(row, column) > 0 && at(row, column) === kept(row, column) + at(row + 1, column + 1);
    const pair = isPaired ? pairs[row]?.[column] : undefined;
    outcomes.push(pair ?? compareFields(one, undefined, `${path}.${row}`));
    if (pair) column += 1;
  });
  return sum(outcomes);
}

/** How many fields of `given` stand at their place in `found`. The other way round it tells what was made up. */
export function compare(given: unknown, found: unknown): Outcome {
  const fields = fieldsOf(given);
  return fields === null ? nothing : compareFields(fields, fieldsOf(found) ?? {}, 'resume');
}
