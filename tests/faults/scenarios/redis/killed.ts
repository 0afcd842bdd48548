import { setTimeout as sleep } from 'node:timers/promises';
import type { Scenario } from '../../report.js';
import { underLoad } from './hurt.js';

/** Redis is killed and comes back with what its append-only file has, which may lack the last second. */
export const redisKilled: Scenario = {
  name: 'redis-killed',
  fault: 'kill -9 of Redis under load, back after 2 s; three times',
  catches: [],
  run: (options) =>
    underLoad(
      {
        scenario: 'redis-killed',
        beside: true,
        audit: { workersDied: true },
        async fault({ house: { redis }, say }) {
          for (let time = 1; time <= 3; time += 1) {
            await redis.kill();
            await sleep(2_000);
            await redis.start();
            say(`killed and back, ${time} of 3`);
            await sleep(1_500);
          }
          return {};
        },
      },
      options,
    ),
};
