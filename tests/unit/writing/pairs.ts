import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { resumeContent } from '../../../shared/resume/content.js';
import { wholeResume, type Sources } from '../../../workers/writing/proof/prove.js';

/** A text with what it may lean on, and whether it keeps to that. */
export interface Pair {
  readonly text: string;
  readonly from: string;
  readonly faithful: boolean;
  /** Kept aside: looked at only as a figure, never while mending. Every third source of a file is. */
  readonly aside: boolean;
  /** Written once nothing more was to be mended, and measured once: what to expect of pairs that nobody has looked at. */
  readonly unseen: boolean;
  readonly sources: Sources;
}

interface Letter {
  readonly resume: unknown;
  readonly job: string;
  readonly addressee: readonly string[];
  readonly experienceYears: number;
  readonly faithful: readonly string[];
  readonly fabricated: readonly string[];
}

const folder = join(import.meta.dirname, 'pairs');
/** Of these nothing is kept aside: they were looked at whole, some of them once they had been measured unseen. */
const seen = /^(?:earlier|applications|polished|reworded-late|first-looks|.*-applies)/;
const isUnseen = (file: string) => file.startsWith('kept-aside');
const isAside = (file: string, place: number) => !isUnseen(file) && !seen.test(file) && place % 3 === 2;

/** Bullets with rewordings, and letters sentence by sentence, of many trades (tests/unit/writing/pairs). */
export function allPairs(): Pair[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const letters = readdirSync(join(folder, 'letters'));
  return [
    ...names.flatMap((name) => bulletPairs(name, readFileSync(join(folder, name), 'utf8'))),
    ...letters.flatMap((name) =>
      letterPairs(name, parse(readFileSync(join(folder, 'letters', name), 'utf8')) as Letter),
    ),
  ];
}

/**
 * Blocks of a source line and its rewordings, `+` faithful and `-` fabricated, after one `@` line of the entry
 * and, where there is one, a `?` line of what a job description asks for.
 */
function bulletPairs(file: string, text: string): Pair[] {
  const [top = '', ...blocks] = text.trim().split(/\n\n+/);
  const [head = '', posting] = top.split('\n? ');
  const [name = '', position = '', startDate = '', endDate = ''] = head
    .slice(1)
    .split('|')
    .map((part) => part.trim());
  const context = Object.entries({ name, position, startDate, endDate })
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ({ path: `/work/0/${key}`, entry: '/work/0', text: value }));
  return blocks.flatMap((block, place) => {
    const [before = '', ...lines] = block.split('\n');
    const own = [{ path: '/work/0/highlights/0', entry: '/work/0', text: before }];
    return lines.map((line) => ({
      text: line.slice(2),
      from: `${basename(file, '.txt')}: ${before}`,
      faithful: line.startsWith('+'),
      aside: isAside(file, place),
      unseen: isUnseen(file),
      sources: { own, context, jobDescription: null, ...(posting && { posting }) },
    }));
  });
}

function letterPairs(file: string, letter: Letter): Pair[] {
  const { job: jobDescription, addressee, experienceYears, faithful, fabricated } = letter;
  const resume = resumeContent.parse(letter.resume);
  const sources = wholeResume(resume, { jobDescription, addressee, experienceYears });
  const made = (sentences: readonly string[], isFaithful: boolean) =>
    sentences.map((text, place) => ({
      text,
      from: basename(file, '.yaml'),
      faithful: isFaithful,
      aside: isAside(file, place),
      unseen: isUnseen(file),
      sources,
    }));
  return [...made(faithful, true), ...made(fabricated, false)];
}
