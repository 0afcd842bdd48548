import { setTimeout as sleep } from 'node:timers/promises';
import type { House } from '../../house/house.js';
import { atMost, type Scenario } from '../../report.js';
import { percentile } from '../../../support/statistics.js';
import { sendOne, startLoad } from '../../load.js';
import { requestFor } from '../../house/requests.js';
import { asOperator } from './redis-client.js';
import { underLoad, type Scene } from './hurt.js';

const fullFor = 12_000;
/** Milliseconds. */
const latestPost = 250;

/** Redis refuses every write for want of memory, and then gets room. */
export const redisFull: Scenario = {
  name: 'redis-full',
  fault: `Redis full (maxmemory reached) for ${fullFor / 1_000} s, under load`,
  catches: [],
  run: (options) => underLoad({ scenario: 'redis-full', beside: false, fault }, options),
};

async function fault({ house, people, say }: Scene) {
  const [person] = people;
  if (!person) throw new Error('Nobody is signed in.');
  const used = await asOperator(house.redis, async (redis) => {
    const memory = Number(/used_memory:(\d+)/.exec(await redis.info('memory'))?.[1]);
    // Far below: buffers and ended jobs that go meanwhile must not make room.
    await redis.config('SET', 'maxmemory', String(Math.round(memory / 2)));
    return memory;
  });
  say(`Redis is full at ${Math.round(used / 1_000)} kB`);
  const first = await sendOne(house, person, requestFor('keywords', person));
  const load = startLoad(house, people, { rate: 10 });
  await sleep(fullFor);
  const seen = await seenByOperators(house);
  const sent = [first, ...(await load.stop())];
  await asOperator(house.redis, (redis) => redis.config('SET', 'maxmemory', '0'));
  say('Redis has room again');
  const p99 = percentile(
    sent.map(({ ms }) => ms),
    0.99,
  );
  return {
    sent,
    figures: { 'POST p99, ms': p99, 'first POST, ms': first.ms },
    faults: [...seen, ...atMost('POST p99', p99, latestPost, 'ms')],
  };
}

/** /readyz and /metrics say that Redis is full, and that the API takes work nevertheless. */
async function seenByOperators({ apis }: House): Promise<string[]> {
  const [api] = apis;
  const ready = await fetch(`${api?.url ?? ''}/readyz`);
  const { redis } = (await ready.json()) as { redis?: string };
  const metrics = await (await fetch(`${api?.url ?? ''}/metrics`)).text();
  return [
    ...(ready.status === 200 ? [] : [`/readyz answered ${ready.status} while Redis was full`]),
    ...(redis === 'full' ? [] : [`/readyz said redis: ${String(redis)} while it was full`]),
    ...(/^vitae_redis_full 1$/m.test(metrics) ? [] : ['/metrics did not show that Redis is full']),
  ];
}
