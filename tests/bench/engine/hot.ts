import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const profile = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ functionName: z.string(), url: z.string(), lineNumber: z.number() }),
    }),
  ),
  samples: z.array(z.number()),
});

/**
 * The functions that most samples of a CPU profile were taken in, with their share of all but idle ones. Samples
 * are counted, not timed: the process was halted in between.
 */
export async function hottest(file: string, most: number): Promise<string[]> {
  const { nodes, samples } = profile.parse(JSON.parse(await readFile(file, 'utf8')));
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const spent = new Map<string, number>();
  for (const id of samples) {
    const name = names.get(id) ?? '';
    spent.set(name, (spent.get(name) ?? 0) + 1);
  }
  spent.delete('(idle)');
  const whole = [...spent.values()].reduce((sum, time) => sum + time, 0);
  return [...spent]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([name, time]) => `${((100 * time) / whole).toFixed(1).padStart(5)} %  ${name}`);
}

function nameOf(frame: { functionName: string; url: string; lineNumber: number }): string {
  const place = frame.url.replace(/^.*\/(node_modules\/|(?=shared\/|workers\/|tests\/))/, '');
  return place === ''
    ? frame.functionName
    : `${frame.functionName || '(anonymous)'} ${place}:${frame.lineNumber}`;
}
