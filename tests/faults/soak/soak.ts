import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { audit, untilEnded } from '../audit.js';
import type { House } from '../house/house.js';
import { signInPeople, type Person } from '../house/people.js';
import { acceptedOf, startLoad, type Sent } from '../load.js';
import { some, type Scenario } from '../report.js';
import { conclude } from '../scenarios/conclude.js';
import { every } from '../scenarios/pace.js';
import { askUntilAccepted, openScriptedHouse } from '../scenarios/scripted-house.js';
import { hurts } from './hurts.js';
import { liveHeaps, watchMemory, type Trend } from './memory.js';

const share = 0.7;
const hurtEvery = 30_000;
const longEvery = 600;
const capacitySample = 300;
const patience = 120_000;
/** Requests are sent again every half second for a minute: no fault here is longer. */
const retries = 120;
/** A process that lived shorter shows its start, not its trend. */
const minutesLeast = 4;
const heapEvery = 15_000;
/** What the live heap of a healthy process may gain over half of its life: caches with a limit fill up. */
const flat = 8;

/** Everything that can happen, again and again, at the load that an installation should bear. */
export const soak: Scenario = {
  name: 'soak',
  fault: '70 % of capacity with a random fault every 30 s (--minutes=10)',
  catches: [],
  async run({ broken, minutes = 10 }) {
    const house = await openScriptedHouse({
      workers: 3,
      apis: 2,
      broken,
      settings: { TEST_LIVE_HEAP: String(heapEvery) },
    });
    try {
      const people = await signInPeople(house, 24);
      const warm = await capacity(house, people);
      const rate = share * warm.perSecond;
      console.log(
        `   ${warm.perSecond.toFixed(0)} tasks a second can be done; ${rate.toFixed(0)} are asked for`,
      );
      const ours = [...house.apis, ...house.workers];
      const memory = watchMemory([...ours, house.redis, house.mongodb]);
      const load = startLoad(house, people, { rate, retries });
      // Some that take a while, so that whoever dies has something in its hands.
      const long: Sent[] = [];
      const pace = every(longEvery, async () => {
        const [person] = shuffled(people);
        const wish = { script: { steps: 2, sleeps: 1_500 }, key: randomUUID() };
        if (person)
          long.push(
            await askUntilAccepted(
              house,
              person,
              wish,
              house.apis.map(({ url }) => url),
            ),
          );
      });
      const happened = await hurtAtRandom(house, Date.now() + minutes * 60_000);
      await pace.stop();
      const sent = [...warm.sent, ...(await load.stop()), ...long];
      const resident = memory.trends(minutesLeast);
      memory.stop();
      const heaps = await liveHeaps(house.journal.dir, ours, minutesLeast);
      const trends = [...heaps, ...resident];
      const ended = await untilEnded(house, patience);
      const found = await audit(house, sent, { people, mayMailAgain: true, workersDied: true });
      for (const trend of trends) console.log(`   ${said(trend)}`);
      return conclude('soak', found, {
        recoverySeconds: ended === null ? null : ended / 1_000,
        figures: {
          'tasks a second': rate,
          faults: happened,
          'tasks begun again': found.reclaims,
          'attempts used up': found.attemptsUsed,
          'mails sent again': found.mailedAgain,
          ...Object.fromEntries(trends.map(({ name, slope }) => [`${name}, MB/h`, slope])),
        },
        faults: [
          ...some(
            sent.length - acceptedOf(sent).length,
            'requests were never accepted, however often repeated',
          ),
          ...heaps.filter(({ growth }) => growth > flat).map((trend) => `memory is not flat: ${said(trend)}`),
        ],
      });
    } finally {
      await house.stop();
    }
  },
};

/** How many tasks of the usual mix are done in a second when there are always more. */
async function capacity(
  house: House,
  people: readonly Person[],
): Promise<{ perSecond: number; sent: readonly Sent[] }> {
  const began = performance.now();
  const load = startLoad(house, people, { rate: 1_000, count: capacitySample });
  const sent = await load.done();
  await untilEnded(house, patience);
  return { perSecond: capacitySample / ((performance.now() - began) / 1_000), sent };
}

/** Each kind of fault once in random order, then again. @returns how many there were */
async function hurtAtRandom(house: House, until: number): Promise<number> {
  let happened = 0;
  let order = shuffled(hurts);
  for (;;) {
    const due = Date.now() + hurtEvery;
    const [next, ...rest] = order;
    if (due > until || !next) {
      await sleep(Math.max(0, until - Date.now()));
      return happened;
    }
    order = rest.length > 0 ? rest : shuffled(hurts);
    await sleep(hurtEvery / 2);
    console.log(`   ${new Date().toISOString().slice(11, 19)} ${next.what}`);
    await next.hurt(house);
    happened += 1;
    await sleep(Math.max(0, due - Date.now()));
  }
}

function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function said({ name, minutes, mean, slope, growth }: Trend): string {
  const signed = (value: number) => (value > 0 ? `+${value.toFixed(0)}` : value.toFixed(0));
  return `${name}: ${mean.toFixed(0)} MB, ${signed(slope)} MB/h (${signed(growth)} MB in half of ${minutes.toFixed(1)} min)`;
}
