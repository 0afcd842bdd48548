import { setTimeout as pause } from 'node:timers/promises';
import { renderOptions } from '../../shared/resume/render-options.js';
import { createThreads, type Threads } from '../../workers/threads/threads.js';
import { atLeast, atMost, told } from './figures.js';
import { median } from '../support/statistics.js';
import { openPeer, type Peer } from './pdf/peer.js';
import { onePagers, threePager } from './pdf/resumes.js';
import type { BenchReport } from './report.js';

const rounds = 60;
const warmUps = 12;
const options = renderOptions.parse({ template: 'classic' });

/**
 * How long a PDF takes in a warm thread of the product's pool, tagged and with fonts embedded, beside @react-pdf/renderer
 * drawing the same words in the same faces in a thread of its own, untagged, turn by turn; and what 1,000 leave behind.
 */
export async function pdfBench(): Promise<BenchReport> {
  const threads = createThreads({ maxThreads: 1 });
  const peer = openPeer();
  try {
    const one = await side(onePagers, 1, threads, peer);
    const three = await side([threePager], 3, threads, peer);
    const same = await peer.growth({ renders: 1_000, isNew: false });
    const fresh = await peer.growth({ renders: 1_000, isNew: true });
    return {
      bench: 'pdf',
      figures: [
        told('one page, ours, p50', median(one.ours), 'ms'),
        told('one page, @react-pdf/renderer, p50', median(one.theirs), 'ms'),
        atLeast('one page: times as fast', median(one.theirs) / median(one.ours), '×', 1.5),
        told('three pages, ours, p50', median(three.ours), 'ms'),
        told('three pages, @react-pdf/renderer, p50', median(three.theirs), 'ms'),
        atLeast('three pages: times as fast', median(three.theirs) / median(three.ours), '×', 1.5),
        told('a page, the quickest of the one-page renders', Math.min(...one.ours), 'ms'),
        atMost('heap left by 1,000 renders', same.heap, 'MB', 8),
        told('process grown by 1,000 renders', same.process, 'MB'),
        atMost('heap left by 1,000 with words never met', fresh.heap, 'MB', 64),
      ],
    };
  } finally {
    await Promise.all([threads.close(), peer.close()]);
  }
}

/** Milliseconds of each render, as who asks for it sees them. @throws where a document has not the pages it should */
async function side(
  resumes: readonly (typeof threePager)[],
  pages: number,
  threads: Threads,
  peer: Peer,
): Promise<{ ours: number[]; theirs: number[] }> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const content = resumes[round % resumes.length] ?? threePager;
    // Both rest before their turn, so that neither pays for what the other left behind.
    await pause(5);
    const began = performance.now();
    const { pages: drawn } = await threads.renderResume({ content, options });
    const between = performance.now();
    await pause(5);
    const again = performance.now();
    await peer.draw(content);
    const ended = performance.now();
    if (drawn !== pages) throw new Error(`${content.basics?.name ?? ''} takes ${drawn} pages, not ${pages}.`);
    if (round < warmUps) continue;
    ours.push(between - began);
    theirs.push(ended - again);
  }
  return { ours, theirs };
}
