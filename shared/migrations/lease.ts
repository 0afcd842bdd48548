import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { mongo } from 'mongoose';
import type { LeaseRow } from '../models/lease.js';
import { elect, resign } from '../tasks/election.js';

const role = 'migrate';
const leaseMs = 30_000;

/**
 * Runs `work` while no other process does. The lease is kept up while `work` runs; should its holder die,
 * the next one takes over after 30 s.
 */
export async function withMigrationLease<T>(
  db: mongo.Db,
  log: (line: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  const rows = db.collection<LeaseRow>('leases');
  const holder = randomUUID();
  for (let waits = 0; !(await elect(role, holder, leaseMs, rows)); waits += 1) {
    if (waits === 0) log('another process migrates this database: waiting for it');
    await sleep(500);
  }
  const renewal = setInterval(() => {
    elect(role, holder, leaseMs, rows).catch((error: unknown) =>
      log(`the lease was not renewed: ${String(error)}`),
    );
  }, leaseMs / 3);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await resign(role, holder, rows);
  }
}
