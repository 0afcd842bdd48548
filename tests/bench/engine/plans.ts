import { setTimeout as sleep } from 'node:timers/promises';
import { database } from '../../../shared/connections/mongodb.js';
import { depths } from '../../../shared/tasks/depths.js';
import { figures as engineFigures } from '../../../shared/tasks/figures.js';
import { atMost, told } from '../figures.js';
import type { Figure } from '../report.js';
import { drain, textsOf } from './drain.js';
import type { Ground } from './ground.js';
import type { Side } from './side.js';

/** What MongoDB's profiler notes of an operation. */
interface Profiled {
  op: string;
  ns: string;
  planSummary?: string;
  docsExamined?: number;
  keysExamined?: number;
  nreturned?: number;
  command?: Record<string, unknown>;
}

const profileBytes = 64 * 2 ** 20;

/**
 * Has MongoDB note how it ran every query while tasks are accepted, held, claimed, ended, counted and swept.
 * None may go through a whole collection.
 */
export async function planFigures(ground: Ground, ours: Side): Promise<Figure[]> {
  console.log('Noting how MongoDB runs the engine’s queries …');
  const db = database();
  await db.createCollection('system.profile', { capped: true, size: profileBytes });
  await db.command({ profile: 2 });
  await drain(ground, ours, textsOf('x', 500));
  await depths();
  await sleep(2.5 * engineFigures.sweepEvery);
  await db.command({ profile: 0 });
  const noted = await db
    .collection<Profiled>('system.profile')
    .find({ planSummary: { $exists: true }, ns: { $in: ['tasks', 'leases'].map((name) => `vitae.${name}`) } })
    .toArray();
  const scans = noted.filter(({ planSummary }) => planSummary?.includes('COLLSCAN'));
  for (const scan of scans)
    console.log(`A scan of ${scan.ns}: ${scan.op} ${JSON.stringify(scan.command).slice(0, 400)}`);
  const most = Math.max(...noted.map(({ docsExamined = 0 }) => docsExamined));
  return [
    told('queries noted', noted.length, ''),
    told('most documents that one query looked at', most, ''),
    atMost('queries that scan a collection', scans.length, '', 0),
  ];
}
