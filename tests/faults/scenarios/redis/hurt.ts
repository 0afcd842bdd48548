import { setTimeout as sleep } from 'node:timers/promises';
import { openHouse, type House } from '../../house/house.js';
import { signInPeople, type Person } from '../../house/people.js';
import type { AuditOptions } from '../../audit.js';
import { acceptedOf, startLoad, type Sent } from '../../load.js';
import { openRawSide, type RawSide } from '../../processes/raw-side.js';
import { startRawLoad } from '../../raw-load.js';
import { reportEnd, say, warmUp } from '../../recovery.js';
import { some, type FaultReport, type ScenarioOptions } from '../../report.js';

/** What a scenario about a server works with. */
export interface Scene {
  house: House;
  people: readonly Person[];
  raw: RawSide | null;
  /** Says what happens. */
  say: (line: string) => void;
}

/** A fault done to a server while work comes in. */
export interface Hurt {
  scenario: string;
  /** Beside raw BullMQ in the same house. */
  beside: boolean;
  /** What the audit has to put up with. */
  audit?: Omit<AuditOptions, 'people'>;
  /** What is sent before the fault, to be in a certain state when it comes. */
  prepare?: (scene: Scene) => Promise<Sent[]>;
  /** Does it and undoes it; gives what it saw itself. */
  fault: (scene: Scene) => Promise<{ faults?: string[]; figures?: Record<string, number>; sent?: Sent[] }>;
  /** Looks around once everything has ended. */
  after?: (scene: Scene) => Promise<string[]>;
}

/**
 * Opens a house, lets work come in for a while before, during and after the fault, waits until everything has
 * ended, and audits. No POST may be answered with anything but 202.
 */
export async function underLoad(hurt: Hurt, { broken }: ScenarioOptions): Promise<FaultReport> {
  const workerEntry = 'tests/faults/processes/worker.ts';
  const house = await openHouse({ workers: 2, workerEntry, broken });
  try {
    const people = await signInPeople(house, 8);
    await warmUp(house, people);
    const raw = hurt.beside ? await openRawSide(house, 1) : null;
    return await inHouse(hurt, { house, people, raw, say: (line) => say(hurt.scenario, line) });
  } finally {
    await house.stop();
  }
}

async function inHouse(hurt: Hurt, scene: Scene): Promise<FaultReport> {
  const { house, people, raw } = scene;
  const load = startLoad(house, people, { rate: 15 });
  const rawLoad = raw && startRawLoad(raw, 10);
  await sleep(2_000);
  const prepared = (await hurt.prepare?.(scene)) ?? [];
  const { faults = [], figures = {}, sent: own = [] } = await hurt.fault(scene);
  const healedAt = Date.now();
  await sleep(1_500);
  const sent = [...prepared, ...own, ...(await load.stop())];
  const refused = await rawLoad?.stop();
  const { report } = await reportEnd(house, {
    scenario: hurt.scenario,
    sent,
    people,
    healedAt,
    ...hurt.audit,
  });
  const after = (await hurt.after?.(scene)) ?? [];
  return {
    ...report,
    figures,
    ...(raw ? { raw: { ...(await raw.settle(healedAt, 35_000)), ...refused } } : {}),
    faults: [
      ...some(sent.length - acceptedOf(sent).length, `POSTs were not answered with 202: ${statuses(sent)}`),
      ...faults,
      ...after,
      ...report.faults,
    ],
  };
}

/** Which statuses there were other than 202. */
function statuses(sent: readonly Sent[]): string {
  return [...new Set(sent.map(({ status }) => status))].filter((status) => status !== 202).join(', ');
}
