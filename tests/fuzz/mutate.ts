import { extname } from 'node:path';
import { mutateBytes, spliced, truncated } from './mutations/bytes.js';
import { mutatePdf } from './mutations/pdf.js';
import { mutateTokens, texTokens, texWords, wordTokens } from './mutations/text.js';
import { mutateZip } from './mutations/zip.js';
import { type Random, randomOf } from './random.js';
import type { Seed } from './seeds.js';

/** What a kind of file is changed by, beside its bytes. */
const byKind: Readonly<Record<string, (bytes: Buffer, random: Random) => Buffer | Promise<Buffer>>> = {
  '.pdf': mutatePdf,
  '.docx': mutateZip,
  '.zip': mutateZip,
  '.tex': (bytes, random) => Buffer.from(mutateTokens(texTokens(bytes.toString('utf8')), random, texWords)),
};
const asText = (bytes: Buffer, random: Random): Buffer =>
  Buffer.from(mutateTokens(wordTokens(bytes.toString('utf8')), random));

/** The nth spoilt file of a seed number: always the same for the same seeds. */
export async function spoil(seeds: readonly Seed[], seedNumber: number, index: number): Promise<Seed> {
  const random = randomOf(Math.imul(seedNumber, 1_000_003) + index);
  const { name, bytes } = random.pick(seeds);
  const way = random.below(10);
  if (way === 0) return { name, bytes: truncated(bytes, random) };
  if (way === 1) return { name, bytes: spliced(bytes, random.pick(seeds).bytes, random) };
  if (way === 2) return { name, bytes: mutateBytes(bytes, random) };
  const change = byKind[extname(name)] ?? asText;
  return { name, bytes: Buffer.from(await change(bytes, random)) };
}
