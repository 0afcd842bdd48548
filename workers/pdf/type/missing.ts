import { PermanentError } from '../../../shared/errors.js';

/** Scripts that our faces cover, and the signs that belong to none: of these a rare one may be missing. */
const covered =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Devanagari}\p{Script=Tamil}\p{Script=Common}\p{Script=Inherited}]/u;
const scripts = [
  'Arabic',
  'Hebrew',
  'Bengali',
  'Gujarati',
  'Gurmukhi',
  'Kannada',
  'Malayalam',
  'Oriya',
  'Sinhala',
  'Telugu',
  'Thai',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Armenian',
  'Georgian',
  'Ethiopic',
  'Khmer',
  'Myanmar',
].map((name) => ({ name, pattern: new RegExp(`\\p{Script=${name}}`, 'u') }));
const mostNamed = 20;

/**
 * A document in a script that no face covers would be boxes from end to end.
 * @throws {PermanentError} `unrenderable`, naming the characters
 */
export function refuseUncovered(missing: ReadonlySet<string>): void {
  const uncovered = [...missing].filter((each) => !covered.test(each));
  if (uncovered.length === 0) return;
  const names = scripts.filter(({ pattern }) => uncovered.some((each) => pattern.test(each)));
  const known = names.length > 0 ? ` (${names.map(({ name }) => name).join(', ')})` : '';
  throw new PermanentError(
    'unrenderable',
    `No typeface here can set these characters${known}, so they cannot be in a PDF: ${named(uncovered)}.`,
  );
}

/** What became of single signs that no face has, such as emoji; nothing where all is well. */
export function warningsOf(missing: ReadonlySet<string>): string[] {
  if (missing.size === 0) return [];
  return [`No typeface here has these characters, so a box stands in their place: ${named([...missing])}.`];
}

function named(characters: readonly string[]): string {
  const more = characters.length > mostNamed ? ` and ${characters.length - mostNamed} more` : '';
  return `${characters.slice(0, mostNamed).join(' ')}${more}`;
}
