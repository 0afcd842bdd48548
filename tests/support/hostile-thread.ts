import type { Order, Report } from '../../workers/threads/thread.js';

/** A thread whose jobs do as their input says: eat memory, never end, or answer. */
export default function work({ input, port }: Order): Report {
  port.postMessage(null);
  const { bytes } = input as { bytes: Uint8Array };
  const what = new TextDecoder().decode(bytes);
  if (what === 'hang') for (;;);
  if (what === 'eat') eat();
  port.close();
  if (what === 'throw') throw new RangeError('odd');
  return { ok: true, value: what };
}

function eat(): never {
  const eaten: string[][] = [];
  for (;;) eaten.push(Array.from({ length: 10_000 }, (_, at) => `${at} ${eaten.length}`));
}
