import { Queue } from 'bullmq';
import { eventually } from '../../../support/eventually.js';
import { queuePrefix, type House } from '../../house/house.js';
import { scriptedRequest } from '../../house/requests.js';
import type { Script } from '../../processes/script.js';
import { sendOne } from '../../load.js';
import { some, type Scenario } from '../../report.js';
import { asOperator } from './redis-client.js';
import { underLoad, type Scene } from './hurt.js';

const queued = 60;
const failing = 4;
const running = 2;

/** FLUSHALL while tasks are queued, running and waiting for a retry, and a schedule waits for its time. */
export const redisFlushed: Scenario = {
  name: 'redis-flushed',
  fault: 'FLUSHALL with tasks queued, running, waiting for a retry, and schedules',
  catches: ['sweeper'],
  run: (options) =>
    underLoad(
      {
        scenario: 'redis-flushed',
        beside: true,
        prepare,
        async fault({ house, say }) {
          const states = await statesNow(house);
          await asOperator(house.redis, (redis) => redis.flushall());
          say(`emptied with ${states['queued'] ?? 0} queued, ${states['running'] ?? 0} running`);
          return {
            figures: {
              'queued at the flush': states['queued'] ?? 0,
              'running at the flush': states['running'] ?? 0,
            },
            faults: [
              ...some(
                Number((states['queued'] ?? 0) < queued / 2),
                'flush came when nothing much was queued',
              ),
              ...some(Number((states['running'] ?? 0) < running), 'flush came when nothing was running'),
            ],
          };
        },
        after: schedulesBack,
      },
      options,
    ),
};

/** Tasks that wait for their next attempt, that run for a while, and that wait for their turn behind those. */
async function prepare({ house, people, raw, say }: Scene) {
  const [person] = people;
  if (!person) throw new Error('Nobody is signed in.');
  const send = (count: number, script: Script) =>
    Promise.all(Array.from({ length: count }, () => sendOne(house, person, scriptedRequest(script))));
  const tried = await send(failing, { throws: 2 });
  const waitsLong = { state: 'queued', failures: 2 };
  await eventually(
    () => house.db.collection('tasks').countDocuments(waitsLong),
    (count) => count > 0,
    30_000,
  );
  say('tasks wait for their third attempt');
  const [long, waiting] = await Promise.all([
    send(running + 2, { sleeps: 4_000 }),
    send(queued, {}),
    ...Array.from({ length: queued }, () => raw?.post(400)),
  ]);
  return [...tried, ...long, ...waiting];
}

async function statesNow({ db }: House): Promise<Record<string, number>> {
  const counts = await db
    .collection('tasks')
    .aggregate<{ _id: string; count: number }>([{ $group: { _id: '$state', count: { $sum: 1 } } }])
    .toArray();
  return Object.fromEntries(counts.map(({ _id, count }) => [_id, count]));
}

/** The schedules are in Redis again. */
async function schedulesBack({ house }: Scene): Promise<string[]> {
  const { hostname: host, port } = new URL(house.redis.url);
  const queue = new Queue('maintenance', { connection: { host, port: Number(port) }, prefix: queuePrefix });
  try {
    const schedulers = await queue.getJobSchedulers();
    return schedulers.length > 0 ? [] : ['no schedule is back in Redis'];
  } finally {
    await queue.close();
  }
}
