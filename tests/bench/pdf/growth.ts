import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { renderOptions } from '../../../shared/resume/render-options.js';
import { renderResume } from '../../../workers/pdf/render.js';
import { onePagers } from './resumes.js';

export interface Growth {
  renders: number;
  isNew: boolean;
}

const megabyte = 1_048_576;
const options = renderOptions.parse({ template: 'classic' });

/** Words that no resume before had. */
const newWords = (render: number): string =>
  Array.from({ length: 20 }, (_, at) => `w${(render * 20 + at).toString(36)}`).join(' ');

async function renderAll(renders: number, from: number | null): Promise<void> {
  for (let render = 0; render < renders; render += 1) {
    const content = onePagers[render % onePagers.length] ?? {};
    const fresh = from === null ? [] : [{ heading: 'More', lines: [newWords(from + render)] }];
    await renderResume({ ...content, otherSections: fresh }, options);
  }
}

/** Bytes in use once all garbage is gone: the thread's heap with its buffers, and the process. */
function inUse(collect: () => void): { heap: number; process: number } {
  collect();
  collect();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  return { heap: heapUsed + arrayBuffers, process: rss };
}

/**
 * Megabytes that so many renders leave behind in this thread, after as many that warm it.
 * @param order.isNew each has twenty words that none before had
 */
export async function growth({ renders, isNew }: Growth): Promise<{ heap: number; process: number }> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  await renderAll(renders, isNew ? 0 : null);
  const before = inUse(collect);
  await renderAll(renders, isNew ? renders : null);
  const after = inUse(collect);
  return {
    heap: (after.heap - before.heap) / megabyte,
    process: (after.process - before.process) / megabyte,
  };
}
