import type { Order, Report } from '../../workers/threads/thread.js';

/**
 * A thread whose jobs do as their input says: eat memory on the heap or beside it, never end, die or answer.
 */
export default function work({ input, port }: Order): Report | Promise<Report> {
  port.postMessage(null);
  const { bytes } = input as { bytes: Uint8Array };
  const what = new TextDecoder().decode(bytes.slice());
  if (what === 'hang') for (;;);
  if (what === 'eat') eat();
  if (what === 'hoard') hoard();
  if (what === 'die') return die(bytes);
  port.close();
  if (what === 'throw') throw new RangeError('odd');
  return { ok: true, value: what };
}

/** Empties the first byte of what it was given as it begins, dies as the third is emptied, and empties the second then. */
function die(bytes: Uint8Array): Promise<Report> {
  Atomics.store(bytes, 0, 0);
  process.nextTick(() => {
    while (Atomics.load(bytes, 2) !== 0);
    Atomics.store(bytes, 1, 0);
    throw new RangeError('dead');
  });
  return new Promise(() => undefined);
}

function eat(): never {
  const eaten: string[][] = [];
  for (;;) eaten.push(Array.from({ length: 10_000 }, (_, at) => `${at} ${eaten.length}`));
}

/** Buffers beside the heap, which V8's limit does not count: some 3 GB a second. */
function hoard(): never {
  const hoarded: Uint8Array[] = [];
  for (;;) {
    hoarded.push(new Uint8Array(16 * 1_048_576).fill(1));
    const until = performance.now() + 5;
    while (performance.now() < until);
  }
}
