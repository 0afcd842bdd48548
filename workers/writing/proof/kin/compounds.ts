import { verbOf } from '../../../words/verbs.js';
import type { Said } from '../facts.js';
import { meaningOf } from '../words.js';

/** Letters that each part of such a word needs. */
const part = 3;

/** 'Beekeeping' where it says 'kept beehives', 'timekeeping' where it says 'kept time': a thing and what is done with it. */
export function saysCompound(word: string, { roots, stems }: Said): boolean {
  const small = word.toLowerCase();
  if (!/^[a-z]{7,24}ing$/.test(small)) return false;
  return [...roots].some((root) => {
    const length = sharedStart(root, small);
    const deed = length < part ? undefined : verbOf(small.slice(length))?.base;
    return deed !== undefined && deed.length >= part && stems.has(meaningOf(deed));
  });
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
