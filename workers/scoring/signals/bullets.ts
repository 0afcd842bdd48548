import { bulletsOf, type Candidate } from '../candidate.js';
import type { ResumePassage } from '../resume/passages.js';
import type { RowDraft } from '../rows.js';
import { leadsWithVerb } from './action-verbs.js';
import { hasResultNumber } from './result-numbers.js';

const enoughNumbers = 0.6;
const shortest = 8;
const longest = 30;

/** Bullets that prove something: with numbers, a verb first and a readable length. No bullets: 0. */
export function bulletRows(candidate: Candidate): RowDraft[] {
  const bullets = bulletsOf(candidate);
  const numbers = { label: 'Bullets with a result in numbers', ruleId: 'bullets.numbers', weight: 4 };
  const form = {
    label: 'Bullets that lead with a verb and have 8 to 30 words',
    ruleId: 'bullets.form',
    weight: 4,
  };
  if (bullets.length === 0) {
    const fix = 'Add bullets to your roles: what you did, with which result.';
    return [
      { ...numbers, share: 0, fix },
      { ...form, share: 0, fix },
    ];
  }
  const plain = bullets.filter(({ text }) => !hasResultNumber(text));
  const shapeless = bullets.filter(({ text }) => !isWellFormed(text));
  return [
    {
      ...numbers,
      share: Math.min(1, (bullets.length - plain.length) / bullets.length / enoughNumbers),
      ...source(plain[0]),
      fix: `Say how much, how many or how fast in ${needed(plain.length, bullets.length)} of your bullets, starting with this one.`,
    },
    {
      ...form,
      share: (bullets.length - shapeless.length) / bullets.length,
      ...source(shapeless[0]),
      fix: `Begin ${counted(shapeless.length)} with a verb such as 'Built' or 'Reduced', in 8 to 30 words, starting with this one.`,
    },
  ];
}

/** Whether a bullet leads with a verb and has 8 to 30 words. */
function isWellFormed(text: string): boolean {
  const words = text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return words >= shortest && words <= longest && leadsWithVerb(text);
}

function needed(without: number, all: number): number {
  return Math.max(1, Math.ceil(enoughNumbers * all - 1e-9) - (all - without));
}

function counted(count: number): string {
  return count === 1 ? '1 bullet' : `${count} bullets`;
}

function source(passage: ResumePassage | undefined): Partial<RowDraft> {
  return passage ? { resumePath: passage.path, quote: passage.text } : {};
}
