import type { TaskRow } from '../../shared/models/task.js';
import { audit, untilEnded, type Audit, type AuditOptions } from './audit.js';
import type { House } from './house/house.js';
import type { Person } from './house/people.js';
import { startLoad, type Sent } from './load.js';
import { atMost, type FaultReport } from './report.js';
import { conclude } from './scenarios/conclude.js';

interface End extends AuditOptions {
  scenario: string;
  sent: readonly Sent[];
  /** When the fault was over, milliseconds since the epoch. */
  healedAt: number;
  /** Seconds after that in which all that was accepted before must have ended; 30 where it says nothing. */
  within?: number;
}

/** Waits until everything has ended after a fault, audits, and says how long it took. */
export async function reportEnd(house: House, end: End): Promise<{ report: FaultReport; audit: Audit }> {
  const { scenario, healedAt, within = 30 } = end;
  const ended = await untilEnded(house, within * 1_000 + 10_000);
  const recoverySeconds = ended === null ? null : await lastEnd(house, healedAt);
  const found = await audit(house, end.sent, end);
  const faults = atMost('all done after the fault', recoverySeconds, within, 's');
  return { report: conclude(scenario, found, { recoverySeconds, figures: {}, faults }), audit: found };
}

/** Seconds from a moment until the last of the tasks that were accepted before it had ended. */
async function lastEnd({ db }: House, moment: number): Promise<number> {
  const [last] = await db
    .collection<TaskRow>('tasks')
    .find({ createdAt: { $lte: new Date(moment) }, operation: { $ne: 'sweep-files' } })
    .sort({ finishedAt: -1 })
    .limit(1)
    .toArray();
  return Math.max(0, ((last?.finishedAt?.getTime() ?? moment) - moment) / 1_000);
}

/** Has work of each kind done before anything is measured: code is compiled and threads are started by it. */
export async function warmUp(house: House, people: readonly Person[]): Promise<void> {
  await startLoad(house, people, { rate: 15, count: 60 }).done();
  await untilEnded(house, 60_000);
}

/** Says what happens, in a line behind the scenario's name. */
export function say(scenario: string, line: string): void {
  console.log(`   ${scenario}: ${line}`);
}
