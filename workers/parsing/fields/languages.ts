import type { ResumeContent } from '../../../shared/resume/content.js';
import { isSpoken } from '../lexicon/languages.js';
import type { Line } from '../lines.js';
import { withGridAsList } from './language-grid.js';
import { splitList } from './skills.js';

type Language = NonNullable<ResumeContent['languages']>[number];

const toldBefore = /^[\p{L}\p{M} ]{2,30}:\s\S[^,;()]{0,30}$/u;

/** 'Deutsch' and, in the cell beside it, 'Muttersprache': how well the language is spoken. */
function withFluencyBeside({ cells }: Line): string[] {
  const [language, known, ...others] = cells.map(({ text }) => text);
  const isPair = language !== undefined && known !== undefined && others.length === 0;
  // 'English: C1' and, beside it, what bears that out.
  if (isPair && toldBefore.test(language) && !isSpoken(known) && !/[,;:]/u.test(known))
    return [`${language} (${known})`];
  if (!isPair || !isSpoken(language) || isSpoken(known)) return cells.map(({ text }) => text);
  return /^[\p{L}\p{M} ]+$/u.test(language) && !/[,;:]/u.test(known)
    ? [`${language}: ${known}`]
    : [language, known];
}

/** 'Other language(s):' has the languages below it. */
const isNoLabel = (text: string): boolean => !text.trimEnd().endsWith(':');

const itemsOf = (lines: readonly Line[]): string[] =>
  withGridAsList(lines)
    .flatMap((line) => withFluencyBeside(line).filter(isNoLabel).flatMap(splitList))
    .flatMap((item) => item.split(and))
    .map((item) => item.replace(oneOrMore, ''));

/** 'Mother tongue(s): Italian' */
const oneOrMore = /(?<=\p{L})\(s\)/u;

const withFluency =
  /^(?<language>[\p{L}\p{M}]+(?:[ -][\p{L}\p{M}]+)*?)\s*(?:\((?<fluency>[^)]*)\)|(?:\s*:|\s+[\u2010-\u2015-]|[\u2013\u2014])\s*(?<after>.+))?$/u;
const fluency =
  /^(?:native|fluent|conversational|basic|intermediate|advanced|professional|limited|elementary|beginner|mother tongue|bilingual|proficient|full professional|working|[abc][12]\b)/iu;

/** 'Hindi & Marathi' are two. */
const and = /\s+(?:&|and|und|et|y|और)\s+/iu;

/** Reads languages, each with its fluency where the file gives one. */
export function readLanguages(lines: readonly Line[]): Language[] {
  const found: Language[] = [];
  for (const item of itemsOf(lines)) {
    const last = found.at(-1);
    if (fluency.test(item) && last !== undefined && last.fluency === undefined) last.fluency = item;
    else {
      const { language, fluency: inBrackets, after } = withFluency.exec(item)?.groups ?? {};
      // 'Mother tongue: Danish' says it the other way round.
      if (language !== undefined && after !== undefined && !isSpoken(language) && isSpoken(after)) {
        found.push({ language: after, fluency: language });
        continue;
      }
      const level = inBrackets ?? after;
      found.push({ language: language ?? item, ...(level === undefined ? {} : { fluency: level }) });
    }
  }
  return found;
}
