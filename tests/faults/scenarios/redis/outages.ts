import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../../../support/eventually.js';
import { apiClient } from '../../../support/client.js';
import { openHouse, type House } from '../../house/house.js';
import { signInPeople, type Person } from '../../house/people.js';
import { scriptedRequest } from '../../house/requests.js';
import { acceptedOf, sendOne, startLoad, type Sent } from '../../load.js';
import { openRawSide, type RawSide } from '../../processes/raw-side.js';
import { startRawLoad } from '../../raw-load.js';
import { reportEnd, say, warmUp } from '../../recovery.js';
import { atMost, some, type FaultReport, type Scenario } from '../../report.js';
import { percentile } from '../../../support/statistics.js';
import { watchedFaults, watchTask, waysToWatch } from '../../watching.js';
import { probeWithoutRedis, signInWithoutRedis } from './without-redis.js';

const rate = 8;
/** Milliseconds within which a task begins, on a busy machine too. */
const patience = 30_000;
/** Milliseconds. */
const bars = { post: 250, watched: 1_500 };
const password = { email: 'with-password@example.com', password: 'plum tram quiet otter' };

interface Way {
  name: string;
  /** Seconds that Redis is away, one after the other in the same house; not as long at the same time as in the other. */
  outages: readonly number[];
  hurt(house: House): unknown;
  heal(house: House): unknown;
}

const ways: readonly Way[] = [
  {
    name: 'frozen',
    outages: [3, 15, 60],
    hurt: ({ redis }) => redis.freeze(),
    heal: ({ redis }) => redis.thaw(),
  },
  {
    name: 'stopped',
    outages: [60, 15, 3],
    hurt: ({ redis }) => redis.stop(),
    heal: ({ redis }) => redis.start(),
  },
];

/** Redis frozen, and Redis stopped, in two houses at the same time. */
export const redisOutages: Scenario = {
  name: 'redis-outages',
  fault: 'Redis frozen and Redis stopped for 3, 15 and 60 s, under load',
  catches: [],
  async run({ broken }) {
    const settings = { RATE_LIMITS: 'on' };
    const workerEntry = 'tests/faults/processes/worker.ts';
    const houses: House[] = [];
    try {
      for (const _way of ways)
        houses.push(await openHouse({ workers: 2, apis: 2, settings, workerEntry, broken }));
      const scenes = await Promise.all(houses.map(settle));
      const reports = await Promise.all(ways.map((way, n) => oneAfterTheOther(way, scenes[n])));
      return reports.flat();
    } finally {
      await Promise.all(houses.map((house) => house.stop()));
    }
  },
};

type Scene = Pick<Outage, 'house' | 'people' | 'raw'>;

/** People sign in, and everything has run once before Redis goes for the first time. */
async function settle(house: House): Promise<Scene> {
  const people = await signInPeople(house, 12);
  await apiClient(house.api).call('POST /auth/register', {
    body: { ...password, fullName: 'Some One', userType: 'candidate' },
  });
  await warmUp(house, people);
  return { house, people, raw: await openRawSide(house, 1) };
}

async function oneAfterTheOther(way: Way, scene: Scene | undefined): Promise<FaultReport[]> {
  if (!scene) throw new Error('There is no house for this.');
  const reports: FaultReport[] = [];
  for (const seconds of way.outages) reports.push(await outage({ ...scene, way, seconds }));
  return reports;
}

interface Outage {
  house: House;
  people: readonly Person[];
  raw: RawSide;
  way: Way;
  seconds: number;
}

async function outage({ house, people, raw, way, seconds }: Outage): Promise<FaultReport> {
  const scenario = `redis-${way.name}-${seconds}s`;
  const [person] = people;
  if (!person) throw new Error('Nobody is signed in.');
  const load = startLoad(house, people, { rate });
  const rawLoad = startRawLoad(raw, 4);
  await sleep(2_000);
  const witness = await startWitness(house, person, seconds);

  await way.hurt(house);
  const hurtAt = Date.now();
  const first = await sendOne(house, person, scriptedRequest({}));
  say(scenario, `Redis is away; the first POST: ${first.status} in ${Math.round(first.ms)} ms`);
  const probes = probeWithoutRedis(house, person, witness.id);
  const signIn = await signInWithoutRedis(house, password.email, password.password);
  await sleep(Math.max(0, hurtAt + seconds * 1_000 - Date.now()));
  const probed = await probes.stop();
  await way.heal(house);
  const healedAt = Date.now();
  say(scenario, 'Redis is back');

  await sleep(2_000);
  const sent = [witness.sent, first, ...(await load.stop())];
  const { refused } = await rawLoad.stop();
  const during = [first, ...sent.filter(({ at }) => at >= hurtAt && at < healedAt)];
  const before = sent.filter(({ at }) => at < hurtAt).map(({ ms }) => ms);
  const watched = await witness.watched;
  const { report } = await reportEnd(house, { scenario, sent, people, healedAt, workersDied: true });
  const rawFigures = await raw.settle(healedAt, 35_000);
  const p99 = percentile(
    during.map(({ ms }) => ms),
    0.99,
  );
  return {
    ...report,
    figures: {
      'POSTs while away': during.length,
      'POST p99 before, ms': percentile(before, 0.99),
      'POST p99, ms': p99,
      'first POST, ms': first.ms,
      ...probed.figures,
      ...Object.fromEntries(watched.map(({ way: how, late }) => [`${how} late, ms`, late ?? -1])),
    },
    raw: { ...rawFigures, refused },
    faults: [
      ...some(during.length - acceptedOf(during).length, 'POSTs were not answered with 202'),
      ...atMost('POST p99', p99, bars.post, 'ms'),
      ...atMost('the first POST', first.ms, bars.post, 'ms'),
      ...signIn,
      ...probed.faults,
      ...watched.flatMap((one) => watchedFaults(one, bars.watched)),
      ...report.faults,
    ],
  };
}

interface Witness {
  id: string;
  sent: Sent;
  watched: ReturnType<typeof Promise.all<ReturnType<typeof watchTask>[]>>;
}

/** A task that runs as Redis goes and ends while it is away, watched in each way through the other API. */
async function startWitness(house: House, person: Person, seconds: number): Promise<Witness> {
  const sent = await sendOne(
    house,
    person,
    scriptedRequest({ sleeps: 500 + Math.min(20, seconds * 0.6) * 1_000 }),
  );
  const id = sent.taskId;
  if (id === null) throw new Error(`The witness was answered with ${sent.status}.`);
  await eventually(
    () => house.rows.at(id)?.state,
    (state) => state === 'running',
    patience,
  );
  const target = { api: `${house.apis[1]?.url ?? ''}/api/v1`, token: person.token, id };
  const watched = Promise.all(waysToWatch.map((way) => watchTask(target, way, seconds * 1_000)));
  return { id, sent, watched };
}
