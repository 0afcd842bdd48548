import { isNeutralMeaning } from './vocabulary/neutral-words.js';
import { skillsIn } from './skills.js';
import { contentStems, contentWords, meaningOf } from './words.js';

/** Words that stand around what is asked, and in every advertisement. */
const around = new Set(
  contentStems(`experience knowledge skills ability strong good excellent proven solid deep sound basic advanced hands-on
  familiarity understanding proficiency exposure background must have should nice plus preferred desirable required
  mandatory essential minimum year years month candidate applicant role position post job team company location salary
  shift degree qualification certification valid working professional relevant similar related field industry
  environment communication english writing written spoken verbal day days week full time part permanent contract notice
  period join joining looking hiring apply opportunity responsibility requirement you your we our us will people hours
  description advertisement advert speaking speak cross ratio pipelines pipeline
  design development management services service customers customer business products product project projects data
  वर्ष साल अनुभव january february march april may june july august september october november december
  technical quality support building learning results market growth client clients system systems tools software
  please send recruiter question contact cv resume`),
);
/** A longer phrase is a sentence of the advertisement, not a thing that it asks for. */
const mostStems = 3;

/** A thing that a job description asks for, in its own words. */
export interface AskedItem {
  readonly text: string;
  /** The words of it that say what is asked, and what each means. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

function isAround(meaning: string): boolean {
  return around.has(meaning) || isNeutralMeaning(meaning);
}

/** The short items of a job description: what stands between bullets, commas, 'and' and 'or'. */
export function askedItems(posting: string): AskedItem[] {
  return (
    posting
      .split(/[\n,;:•*()|/।]|\.\s|\s[-–—]\s|\b(?:and|or|with|in|for|of|to|as|on|a|an|the|is|are)\b/u)
      .map((item) => item.trim())
      .filter((item) => item.length > 3 && item.length < 60)
      .map((text) => {
        const words = contentWords(text).filter((word) => !isAround(meaningOf(word)));
        return { text, words, stems: words.map(meaningOf) };
      })
      // Skills that we know are checked as such.
      .filter(({ text }) => skillsIn(text).length === 0)
      .filter(({ stems }) => stems.length > 0 && stems.length <= mostStems && stems.join('').length > 4)
  );
}
