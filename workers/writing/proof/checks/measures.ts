import type { Statement, Verdict } from '../claim.js';
import { factsOf } from '../facts.js';
import type { Passage } from '../passages.js';
import { contentStems, meaningOf, wordsOf } from '../words.js';

/** What results are measured by: none of them stands for another. */
const measures = new Set(
  contentStems(
    `profit margin profitability satisfaction accuracy retention efficiency productivity morale engagement`,
  ),
);

/** 'A profit of ₹15,000' needs a profit where it is told from: sales are another thing. */
export function checkMeasures(statement: Statement): Verdict[] {
  const { text, own, context, anchored, everything, asserts, ofEmployer, denies } = statement;
  if (!asserts || ofEmployer || denies) return [];
  const sources: readonly Passage[] = anchored ? [...own, ...context] : everything;
  const claimed = wordsOf(text).filter(
    // 'Productivity' has the stem of 'products', which measure nothing.
    ({ text: word }) => measures.has(meaningOf(word)) && !/^products?$/i.test(word),
  );
  return claimed.flatMap<Verdict>((word) => {
    const source = sources.find((one) => factsOf(one).stems.has(meaningOf(word.text)));
    if (source) return [{ kind: 'outcome', text: word.text, source: source.path }];
    return [{ kind: 'outcome', text: word.text, why: `Your resume speaks of no ${word.text} here.` }];
  });
}

const every = /\b(?:all|every|each|entire|whole|always|full|complete)\b|सभी|सब|पूर[ाेी]|समस्त/iu;
const team = /\b(?:teams?|crews?|groups?) of\b/iu;
const oneOther =
  /\b(?:with|by|under) (?:one|an?|1) (?:\p{L}+ )?(?:helper|assistant|colleague|junior|partner|trainee|apprentice|person)\b/iu;
const periods =
  /^(?:days?|nights?|weeks?|months?|quarters?|years?|shifts?|hours?|mornings?|evenings?|\p{L}+day)$/iu;

/** 'All bugs' is not 'thirty bugs', and who had one helper had no team of them. */
export function checkExtent({ text, told, own, context, anchored }: Statement): Verdict[] {
  const [closest] = told;
  if (!closest) return [];
  const sources = anchored ? [...own, ...context] : told;
  const all = /\b(?:all|every|the entire|the whole) (?:the |of the |our )?(?<noun>\p{L}+)/iu.exec(text);
  const counted = factsOf(closest).quantities.flatMap(({ noun }) => noun);
  const noun = all?.groups?.noun;
  const isMore =
    noun !== undefined &&
    !periods.test(noun) &&
    counted.includes(meaningOf(noun)) &&
    !sources.some((one) => every.test(one.text));
  const isTeam = anchored && team.test(text) && oneOther.test(closest.text);
  const several = multiplied(text, closest);
  return [
    ...(several === null ? [] : [extent(several)]),
    ...(isMore && all ? [extent(all[0])] : []),
    ...(isTeam ? [extent(team.exec(text)?.[0] ?? '')] : []),
  ];
}

/** 'New colleagues' where one new colleague is told of. */
function multiplied(text: string, closest: Passage): string | null {
  const one = factsOf(closest).quantities.filter(({ value, unit }) => value === 1 && unit === null);
  const nouns = one.flatMap(({ noun }) => noun);
  const spelled = factsOf(closest).words;
  const plural = wordsOf(text).find(({ text: word }) => {
    const small = word.toLowerCase();
    return (
      !periods.test(word) &&
      nouns.includes(meaningOf(word)) &&
      !spelled.has(small) &&
      spelled.has(small.replace(/s$/, ''))
    );
  });
  return plural?.text ?? null;
}

function extent(text: string): Verdict {
  return { kind: 'standing', text, why: `Your resume does not say “${text}” here.` };
}
