import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../../support/eventually.js';
import { openHouse, type House } from '../house/house.js';
import { signInPeople, type Person } from '../house/people.js';
import { requestFor, scriptedRequest } from '../house/requests.js';
import { acceptedOf, sendOne, startLoad, type Sent } from '../load.js';
import { problemIn } from '../problem.js';
import { reportEnd, say } from '../recovery.js';
import { atMost, some, type FaultReport, type Scenario, type ScenarioOptions } from '../report.js';

const scenario = 'mongodb-killed';
/** Milliseconds. */
const awayFor = 20_000;
const latest = { problem: 3_000, back: 10_000 };

/** MongoDB dies at once and is away for a while: the product can take nothing, and loses nothing. */
export const mongodbKilled: Scenario = {
  name: scenario,
  fault: `kill -9 of MongoDB under load, back after ${awayFor / 1_000} s`,
  catches: [],
  async run(options: ScenarioOptions) {
    const workerEntry = 'tests/faults/processes/worker.ts';
    const house = await openHouse({ workers: 2, workerEntry, ...options });
    try {
      return await inHouse(house);
    } finally {
      await house.stop();
    }
  },
};

async function inHouse(house: House): Promise<FaultReport> {
  const people = await signInPeople(house, 8);
  const [person] = people;
  if (!person) throw new Error('Nobody is signed in.');
  const load = startLoad(house, people, { rate: 15 });
  await sleep(2_000);
  const running = await startRunning(house, person);

  await house.mongodb.kill();
  const killedAt = Date.now();
  say(scenario, 'MongoDB is gone');
  const problems = await problemsWhileAway(house, person, killedAt + awayFor);
  const awayUntil = Date.now();
  await house.mongodb.start();
  const healedAt = Date.now();
  const back = await untilAccepted(house, person);
  say(scenario, `MongoDB is back; work is taken again after ${Math.round(back.after)} ms`);

  await sleep(2_000);
  const sent = [...running, ...back.sent, ...(await load.stop())];
  const during = sent.filter(({ at }) => at > killedAt && at < awayUntil - latest.problem);
  const { report, audit } = await reportEnd(house, { scenario, sent, people, healedAt });
  const slowest = Math.max(0, ...during.map(({ ms }) => ms));
  return {
    ...report,
    figures: {
      'POSTs while away': during.length,
      'slowest 503, ms': slowest,
      'taken again after, ms': back.after,
      'begun again': audit.reclaims,
    },
    faults: [
      ...some(
        during.filter(({ status }) => status !== 503).length,
        `POSTs while away got ${statuses(during)}`,
      ),
      ...some(acceptedOf(during).length, 'POSTs were accepted without MongoDB'),
      ...atMost('503 for a POST', slowest, latest.problem, 'ms'),
      ...problems,
      ...atMost('taking work again', back.after, latest.back, 'ms'),
      ...some(audit.attemptsUsed, 'attempts were used up'),
      ...report.faults,
    ],
  };
}

/** Tasks that run as MongoDB goes, and would end while it is away. */
async function startRunning(house: House, person: Person): Promise<Sent[]> {
  const script = scriptedRequest({ sleeps: 4_000 });
  const sent = await Promise.all([1, 2].map(() => sendOne(house, person, script)));
  await eventually(
    () => sent.filter(({ taskId }) => house.rows.at(taskId ?? '')?.state === 'running').length,
    (count) => count > 0,
    30_000,
  );
  return sent;
}

/** Reads and signs in again and again: each time a problem document with 503, in time. */
async function problemsWhileAway(house: House, person: Person, until: number): Promise<string[]> {
  const faults = new Set<string>();
  while (Date.now() < until) {
    const began = performance.now();
    const response = await fetch(`${house.api}/tasks`, {
      headers: { Authorization: `Bearer ${person.token}`, 'X-Forwarded-For': person.address },
      signal: AbortSignal.timeout(20_000),
    });
    const code = await problemIn(response);
    if (response.status !== 503 || code !== 'storage-unavailable')
      faults.add(`GET /tasks got ${response.status} ${code ?? ''}`);
    for (const fault of atMost('503 for a GET', performance.now() - began, latest.problem, 'ms'))
      faults.add(fault);
    await sleep(500);
  }
  return [...faults];
}

/** Asks until work is taken again. */
async function untilAccepted(house: House, person: Person): Promise<{ after: number; sent: Sent[] }> {
  const began = performance.now();
  for (;;) {
    const sent = await sendOne(house, person, requestFor('keywords', person));
    const after = performance.now() - began;
    if (sent.status === 202 || after > 30_000) return { after, sent: [sent] };
    await sleep(200);
  }
}

function statuses(sent: readonly Sent[]): string {
  return [...new Set(sent.map(({ status }) => status))].join(', ');
}
