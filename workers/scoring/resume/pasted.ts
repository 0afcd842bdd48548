import type { ResumePassage } from './passages.js';

/** A run of more than this many consecutive words of the job description was pasted. */
const longestOwnRun = 25;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

interface Word {
  text: string;
  passage: number;
  start: number;
  end: number;
}

export interface Unpasted {
  /** The passages with pasted words blanked out, so that offsets stay. */
  passages: ResumePassage[];
  /** The start of each pasted run, in words of the resume. */
  samples: string[];
}

/**
 * Blanks every run of over 25 consecutive words that also stands in the job description, wherever the words
 * landed: the resume is one stream of words, so a paste that was cut into bullets or list items is found too.
 */
export function withoutPasted(passages: readonly ResumePassage[], jobDescription: string): Unpasted {
  const own = passages.flatMap(({ text }, passage) => wordsOf(text, passage));
  const runs = runsIn(own, shingles(wordsOf(jobDescription, 0)));
  if (runs.length === 0) return { passages: [...passages], samples: [] };
  const texts = passages.map(({ text }) => text);
  for (const [from, to] of runs) {
    for (const { passage, start, end } of own.slice(from, to)) {
      const text = texts[passage] ?? '';
      texts[passage] = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
    }
  }
  const kept = passages.map((passage, i) => ({ ...passage, text: blankSeparators(texts[i] ?? '', passage.text) }));
  const samples = runs.map(([from]) => own.slice(from, from + 12).map(({ text }) => text).join(' '));
  return { passages: kept, samples };
}

/** What has no word left is empty. */
function blankSeparators(text: string, before: string): string {
  return text === before || /[\p{L}\p{N}]/u.test(text) ? text : '';
}

function wordsOf(text: string, passage: number): Word[] {
  return [...text.normalize('NFC').matchAll(word)].map((match) => ({
    text: match[0].toLowerCase(),
    passage,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function shingles(words: readonly Word[]): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + longestOwnRun < words.length; at += 1) found.add(shingle(words, at));
  return found;
}

function shingle(words: readonly Word[], at: number): string {
  return words.slice(at, at + longestOwnRun + 1).map(({ text }) => text).join(' ');
}

function runsIn(words: readonly Word[], known: ReadonlySet<string>): [from: number, to: number][] {
  const runs: [number, number][] = [];
  if (known.size === 0) return runs;
  for (let at = 0; at + longestOwnRun < words.length; at += 1) {
    if (!known.has(shingle(words, at))) continue;
    const last = runs.at(-1);
    const to = at + longestOwnRun + 1;
    if (last && last[1] >= at) last[1] = to;
    else runs.push([at, to]);
  }
  return runs;
}
