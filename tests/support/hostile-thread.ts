import type { Order, Report } from '../../workers/threads/thread.js';

/** A thread whose jobs do as their input says: eat memory on the heap or beside it, never end, or answer. */
export default function work({ input, port }: Order): Report {
  port.postMessage(null);
  const { bytes } = input as { bytes: Uint8Array };
  const what = new TextDecoder().decode(bytes);
  if (what === 'hang') for (;;);
  if (what === 'eat') eat();
  if (what === 'hoard') hoard();
  port.close();
  if (what === 'throw') throw new RangeError('odd');
  return { ok: true, value: what };
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
