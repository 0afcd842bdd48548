import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Server } from '../../../support/house/servers.js';
import { eventually } from '../../../support/eventually.js';
import type { Scenario } from '../../report.js';
import { underLoad, type Scene } from './hurt.js';
import { asOperator } from './redis-client.js';

/** How long work goes on after the moment whose data come back. */
const older = 6_000;
const audit = { workersDied: true };

/** Redis comes back with the append-only file of some seconds ago: with jobs long done, without those since then. */
export const redisRestored: Scenario = {
  name: 'redis-restored',
  fault: `Redis restored from an append-only file that is ${older / 1_000} s old, under load`,
  catches: [],
  run: (options) =>
    underLoad(
      {
        scenario: 'redis-restored',
        beside: true,
        audit,
        async fault({ house: { redis }, say }) {
          const aside = `${redis.dir}-aside`;
          await cp(redis.dir, aside, { recursive: true });
          await sleep(older);
          await redis.kill();
          await takeData(redis, aside);
          await redis.start();
          say(`restored as it was ${older / 1_000} s before`);
          return {};
        },
      },
      options,
    ),
};

/** Redis dies, and a replica that had lost its connection some seconds before takes its place. */
export const redisFailedOver: Scenario = {
  name: 'redis-failed-over',
  fault: `failover to a Redis replica that is ${older / 1_000} s behind, under load`,
  catches: [],
  run: (options) =>
    underLoad({ scenario: 'redis-failed-over', beside: true, audit, fault: failOver }, options),
};

async function failOver({ house, say }: Scene) {
  const { redis } = house;
  const replica = await house.addRedis('replica');
  await replica.start();
  await asOperator(replica, (at) => at.replicaof('127.0.0.1', redis.port));
  await eventually(
    () => asOperator(replica, (at) => at.info('replication')),
    (info) => info.includes('master_link_status:up'),
  );
  await sleep(1_000);
  await asOperator(replica, (at) => at.replicaof('NO', 'ONE'));
  say('the replica has lost its master');
  await sleep(older);
  await redis.kill();
  await replica.stop();
  await takeData(redis, replica.dir);
  await redis.start();
  say('the replica has taken its place');
  return {};
}

/** Gives a server that is stopped the append-only file of another folder. */
async function takeData(server: Server, from: string): Promise<void> {
  const file = 'appendonly.aof';
  await rm(join(server.dir, file), { force: true });
  await cp(join(from, file), join(server.dir, file));
}
