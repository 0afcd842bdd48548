import { plainForm } from '../../skills/tokens.js';
import type { ResumePassage } from './passages.js';

/** A run of more than this many consecutive words of the job description was pasted. */
const longestOwnRun = 25;
/** Invisible characters within a word do not part it. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*/gu;
const plainWord = /^[A-Za-z0-9]+$/;

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
  const runs = commonRuns(own, wordsOf(jobDescription, 0));
  if (runs.length === 0) return { passages: [...passages], samples: [] };
  const texts = passages.map(({ text }) => text);
  for (const [from, to] of runs) {
    for (const { passage, start, end } of own.slice(from, to)) {
      const text = texts[passage] ?? '';
      texts[passage] = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
    }
  }
  const kept = passages.map((passage, i) => ({
    ...passage,
    text: blankSeparators(texts[i] ?? '', passage.text),
  }));
  const samples = runs.map(([from]) =>
    own
      .slice(from, from + 12)
      .map(({ text }) => text)
      .join(' '),
  );
  return { passages: kept, samples };
}

/** What has no word left is empty. */
function blankSeparators(text: string, before: string): string {
  return text === before || /[\p{L}\p{N}]/u.test(text) ? text : '';
}

function wordsOf(text: string, passage: number): Word[] {
  return [...text.normalize('NFC').matchAll(word)].map((match) => ({
    text: (plainWord.test(match[0]) ? match[0] : plainForm(match[0])).toLowerCase(),
    passage,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * The runs of over 25 words of the resume that also stand in the job description, as ranges of its words: a
 * longer run is made of windows of 26 words that both hold, which are found in linear time.
 */
function commonRuns(own: readonly Word[], job: readonly Word[]): [from: number, to: number][] {
  const stretches = knownStretches(own, new Set(job.map(({ text }) => text)));
  if (stretches.length === 0) return [];
  const asked = new Set(windows(job));
  const runs: [number, number][] = [];
  for (const [from, to] of stretches) {
    windows(own.slice(from, to)).forEach((window, at) => {
      if (asked.has(window)) addRun(runs, from + at, from + at + longestOwnRun + 1);
    });
  }
  return runs;
}

/** Where over 25 words in a row are words of the job description at all: few resumes have such a place. */
function knownStretches(own: readonly Word[], known: ReadonlySet<string>): [from: number, to: number][] {
  const stretches: [number, number][] = [];
  let from = 0;
  for (let at = 0; at <= own.length; at += 1) {
    if (known.has(own[at]?.text ?? '')) continue;
    if (at - from > longestOwnRun) stretches.push([from, at]);
    from = at + 1;
  }
  return stretches;
}

/** Every run of 26 consecutive words, by where it starts. */
function windows(words: readonly Word[]): string[] {
  const size = longestOwnRun + 1;
  const texts = words.map(({ text }) => text);
  return texts.slice(size - 1).map((_, at) => texts.slice(at, at + size).join(' '));
}

/** Runs that touch or overlap are one. */
function addRun(runs: [number, number][], from: number, to: number): void {
  const last = runs.at(-1);
  if (!last || last[1] < from) {
    runs.push([from, to]);
    return;
  }
  last[0] = Math.min(last[0], from);
  last[1] = to;
}
