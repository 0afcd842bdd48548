import type { Random } from '../random.js';

const odd = [0x00, 0xff, 0x80, 0x0a, 0x20, 0x28, 0x3c, 0x25, 0x7b, 0x5c];

/** Changes, drops or doubles a few bytes. */
export function mutateBytes(bytes: Buffer, random: Random): Buffer {
  let mutated = Buffer.from(bytes);
  for (let left = 1 + random.below(24); left > 0; left -= 1) {
    const at = random.below(mutated.length + 1);
    const way = random.below(4);
    if (way === 0 && at < mutated.length)
      mutated[at] = random.chance(0.5) ? random.below(256) : random.pick(odd);
    else {
      const length = random.below(Math.min(64, mutated.length - at + 1));
      const piece = mutated.subarray(at, at + length);
      const pieces =
        way === 1
          ? [mutated.subarray(0, at), mutated.subarray(at + length)]
          : [mutated.subarray(0, at), piece, mutated.subarray(at)];
      mutated = Buffer.concat(pieces);
    }
  }
  return mutated;
}

/** The file breaks off. */
export const truncated = (bytes: Buffer, random: Random): Buffer =>
  Buffer.from(bytes.subarray(0, random.below(bytes.length)));

/** The head of one file with the tail of another. */
export function spliced(head: Buffer, tail: Buffer, random: Random): Buffer {
  return Buffer.concat([
    head.subarray(0, random.below(head.length)),
    tail.subarray(random.below(tail.length)),
  ]);
}
