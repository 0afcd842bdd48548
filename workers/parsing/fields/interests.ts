import type { ResumeContent } from '../../../shared/resume/content.js';
import type { Line } from '../lines.js';
import { kindOfHeading } from '../sections/headings.js';
import { splitList } from './skills.js';

type Interest = NonNullable<ResumeContent['interests']>[number];

/** Marks that part things more strongly than commas, which then stand within one of them. */
const marks = /\s+[|•·‧∙●▪■◦]\s+|;\s+/u;
const pairs = /\s+(?:&|and|und|et|y|e|en|और)\s+/u;
const bracketed = /^(?<name>[^()]{2,80}?)\s*\((?<list>[^()]+)\)\.?$/u;
const labelled = /^(?<name>\p{L}[^:,;()]{1,40}?)\s*:\s+(?<list>\S.*)$/u;

/** What names nothing goes with what stands before it: 'Three Peaks, 4:41' is one thing. */
function keywordsOf(list: string): string[] {
  return splitList(list).reduce<string[]>((items, item) => {
    const last = items.at(-1);
    return last === undefined || /\p{L}/u.test(item)
      ? [...items, item]
      : [...items.slice(0, -1), `${last}, ${item}`];
  }, []);
}

/** 'Music (guitar, piano)' and 'Music: guitar, piano' have keywords. */
function withKeywords(text: string): Interest | null {
  const { name, list } = (bracketed.exec(text) ?? labelled.exec(text))?.groups ?? {};
  if (name === undefined || list === undefined) return null;
  const keywords = keywordsOf(list);
  if (kindOfHeading(name) === 'interests') return null;
  return { name: name.trim(), ...(keywords.length === 0 ? {} : { keywords }) };
}

/** Things that only commas part: the last two may have an 'and' between them. */
function commaList(text: string): Interest[] {
  return splitList(
    text.replace(/^(?:[^:]{2,30}):\s+/u, (label) => (kindOfHeading(label) === 'interests' ? '' : label)),
  )
    .flatMap((item) => (item.split(' ').length <= 5 && !item.includes('(') ? item.split(pairs) : [item]))
    .map((item) => withKeywords(item) ?? { name: item });
}

function readCell(text: string): Interest[] {
  const things = text.split(marks).map((each) => each.trim());
  if (things.length > 1) return things.filter((each) => /[\p{L}\p{N}]/u.test(each)).flatMap(readThing);
  return readThing(text);
}

function readThing(text: string): Interest[] {
  const whole = withKeywords(text);
  return whole === null ? commaList(text) : [whole];
}

/** Texts with what stands within brackets on one line. */
function withWholeBrackets(texts: readonly string[]): string[] {
  const whole: string[] = [];
  for (const text of texts) {
    const last = whole.at(-1);
    const isOpen = last !== undefined && last.lastIndexOf('(') > last.lastIndexOf(')');
    if (isOpen) whole[whole.length - 1] = `${last} ${text}`;
    else whole.push(text);
  }
  return whole;
}

/** Reads interests, one for each item of the list, with what is told of it in brackets or behind a colon. */
export function readInterests(lines: readonly Line[]): Interest[] {
  return withWholeBrackets(lines.flatMap((line) => line.cells.map((cell) => cell.text))).flatMap(readCell);
}
