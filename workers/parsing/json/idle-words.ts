/*
 * Words of a key that add nothing to what it names, as programs have them around their keys: `employerName`,
 * `current_city`, `jobLocation`, `educationDetails`.
 */

const before: ReadonlySet<string> = new Set(
  (
    'academic applicant candidate certificate certification college company course current degree education ' +
    'employee employer employment institute institution job key language my organisation organization past ' +
    'personal present previous professional project role school skill university work'
  ).split(' '),
);
const behind: ReadonlySet<string> = new Set('details entries history info information list name'.split(' '));
/** Letters and words of a key beyond which it is a text. */
const longest = 60;

/** A key without its spelling: `first_name` and `FirstName` are one. */
export const fold = (name: string): string => name.toLowerCase().replace(/[^a-z]/gu, '');

/**
 * A key, folded, as it is written, without the idle word behind it, and without the one before it.
 * `courseName` is a course, and no name; `degreeYear` is a year, and no degree.
 */
export function waysToRead(key: string): string[] {
  const words =
    key.length > longest
      ? []
      : key
          .replace(/(?<=[a-z])(?=[A-Z])/gu, ' ')
          .toLowerCase()
          .split(/[^a-z]+/u)
          .filter((word) => word !== '');
  const isNamed = words[0] === 'name' && words[1] === 'of';
  const own = isNamed ? words.slice(2) : words;
  const ways = [own];
  if (own.length > 1 && behind.has(own.at(-1) ?? '')) ways.push(own.slice(0, -1));
  if (own.length > 1 && before.has(own[0] ?? '')) ways.push(own.slice(1));
  return [fold(key), ...ways.map((each) => each.join(''))];
}
