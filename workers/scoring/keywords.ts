import { findSkills } from '../skills/find-skills.js';
import { taxonomy } from '../skills/taxonomy.js';
import { fold } from './job-description/lines.js';
import { splitSentences } from './job-description/sentences.js';

export interface Keyword {
  skill: string;
  category: string;
  mentions: number;
  /** The sentence of the first mention. */
  quote: string;
}

const longestQuote = 300;

/** The skills that a text names, the most mentioned first; of equal counts in the order of the text. */
export function extractKeywords(text: string): { keywords: Keyword[] } {
  const found = new Map<string, Keyword>();
  for (const line of text.split(/[\r\n]+/).map(fold)) {
    for (const sentence of splitSentences(line)) {
      for (const { slug, name } of findSkills(sentence)) {
        const keyword = found.get(slug) ?? {
          skill: name,
          category: taxonomy.bySlug.get(slug)?.category ?? '',
          mentions: 0,
          quote: sentence.slice(0, longestQuote),
        };
        found.set(slug, { ...keyword, mentions: keyword.mentions + 1 });
      }
    }
  }
  return { keywords: [...found.values()].sort((a, b) => b.mentions - a.mentions) };
}
