import { setTimeout as sleep } from 'node:timers/promises';
import type { Child } from '../../support/house/child.js';
import type { House } from '../house/house.js';
import { asOperator } from '../scenarios/redis/redis-client.js';

/** Something that happens to a house now and then, and is over when it returns. */
interface Hurt {
  what: string;
  hurt(house: House): Promise<void>;
}

/** The first worker and the first API are spared the deaths, so that their memory can be judged over the whole time. */
const mortal = (children: readonly Child[]): Child => {
  const child = children[1 + Math.floor(Math.random() * (children.length - 1))];
  if (!child) throw new Error('A soak takes two of each at least.');
  return child;
};
const seconds = (least: number, most: number) => (least + Math.random() * (most - least)) * 1_000;

async function killAndStart(child: Child, after = 500): Promise<void> {
  await child.kill();
  await sleep(after);
  await child.start();
}

async function freeze(child: Child, ms: number): Promise<void> {
  child.freeze();
  await sleep(ms);
  child.thaw();
}

/** Every kind of fault that the soak brings about, each as often as the others. */
export const hurts: readonly Hurt[] = [
  { what: 'kill -9 of a worker', hurt: ({ workers }) => killAndStart(mortal(workers)) },
  {
    what: 'SIGSTOP of a worker for some seconds',
    hurt: ({ workers }) => freeze(mortal(workers), seconds(5, 15)),
  },
  { what: 'Redis frozen for some seconds', hurt: ({ redis }) => freeze(redis, seconds(3, 10)) },
  {
    what: 'Redis stopped for some seconds',
    async hurt({ redis }) {
      await redis.stop();
      await sleep(seconds(3, 10));
      await redis.start();
    },
  },
  { what: 'kill -9 of Redis', hurt: ({ redis }) => killAndStart(redis) },
  {
    what: 'FLUSHALL',
    async hurt({ redis }) {
      await asOperator(redis, (client) => client.flushall());
    },
  },
  { what: 'kill -9 of MongoDB', hurt: ({ mongodb }) => killAndStart(mongodb, 3_000) },
  {
    what: 'SIGTERM of one worker after another',
    async hurt({ workers }) {
      for (const worker of workers.slice(1)) {
        await worker.stop();
        await worker.start();
      }
    },
  },
  { what: 'kill -9 of an API', hurt: ({ apis }) => killAndStart(mortal(apis)) },
];
