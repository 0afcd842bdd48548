import { database } from '../connections/mongodb.js';

let offset = 0;

/**
 * Learns how far MongoDB's clock is from ours, half the round trip allowed for. Every date that decides
 * something is MongoDB's: a process whose clock is wrong must not see leases end early or late.
 */
export async function learnServerClock(): Promise<void> {
  const before = Date.now();
  const hello = await database().command({ hello: 1 });
  const after = Date.now();
  if (hello['localTime'] instanceof Date) offset = hello['localTime'].getTime() - (before + after) / 2;
}

/** Now, by MongoDB's clock, plus `ms`. */
export function serverTime(ms = 0): Date {
  return new Date(Date.now() + offset + ms);
}
