import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { audit, untilEnded } from '../../faults/audit.js';
import type { House } from '../../faults/house/house.js';
import { signInPeople, type Person } from '../../faults/house/people.js';
import { requestFor } from '../../faults/house/requests.js';
import { sendOne, type Sent } from '../../faults/load.js';
import { asOperator } from '../../faults/scenarios/redis/redis-client.js';
import { until } from '../../faults/scenarios/pace.js';
import {
  ask,
  askMany,
  heldBy,
  openScriptedHouse,
  reload,
  rowsOf,
} from '../../faults/scenarios/scripted-house.js';
import { apiClient } from '../../support/client.js';

/** Long enough for a lease to end and a sweep to come, on a machine that does other things too. */
const rescue = 60_000;
const sent: Sent[] = [];
let house: House;
let asha: Person;

// `npm run faults` has all of it with figures; here the most telling ones, in one house of real processes.
beforeAll(async () => {
  house = await openScriptedHouse({ workers: 3 });
  const [person] = await signInPeople(house, 1);
  if (!person) throw new Error('Nobody is signed in.');
  asha = person;
}, 90_000);
afterAll(() => house.stop(), 60_000);

test('one worker is killed and one stands still: their tasks end elsewhere, once, and late results are refused', async () => {
  const [killed, frozen] = house.workers;
  if (!killed || !frozen) throw new Error('There are no workers.');
  const tasks = await askMany(house, asha, 12, { script: { steps: 1, blocks: 400 }, kind: 'analysis' });
  sent.push(...tasks);
  const held = async () => [await heldBy(house, killed), await heldBy(house, frozen)];
  const busy = await until(async () => (await held()).every((rows) => rows.length > 0), 20_000);
  expect(busy).not.toBeNull();
  await killed.kill();
  frozen.freeze();
  const abandoned = (await held()).flat();
  expect(abandoned.length).toBeGreaterThan(0);

  expect(await untilEnded(house, rescue)).not.toBeNull();
  const ended = await reload(house, abandoned);
  frozen.thaw();
  await killed.start();
  await sleep(1_500); // until what was frozen has tried to commit
  expect(await reload(house, abandoned)).toEqual(ended);
  expect(ended.every(({ state, failures }) => state === 'succeeded' && failures === 0)).toBe(true);
}, 120_000);

test('processes die after the insert, amid the commit, and after it: nothing is lost, nothing doubled', async () => {
  const api = await house.addApi({ TEST_FAULT_POINT: 'insert' });
  const doomed = ['transaction', 'ack'].map((point) => house.addWorker({ TEST_FAULT_POINT: point }));
  await Promise.all([api, ...doomed].map((child) => child.start()));
  const key = randomUUID();
  const wish = { script: { steps: 1 }, key };
  const lost = await ask(house, asha, { ...wish, url: api.url });
  expect(lost.status).toBe(0);
  const again = await ask(house, asha, wish);
  expect(again.status).toBe(202);
  sent.push(again);
  const deaths = await until(async () => {
    sent.push(...(await askMany(house, asha, 6, { script: {}, kind: 'analysis' })));
    return doomed.every(({ pid }) => pid === undefined);
  }, 20_000);
  expect(deaths).not.toBeNull();
  expect(await untilEnded(house, rescue)).not.toBeNull();
  const twins = await Promise.all([
    ask(house, asha, { ...wish, key: 'twin' }),
    ask(house, asha, { ...wish, key: 'twin' }),
  ]);
  sent.push(twins[0]);
  expect(twins[1].taskId).toBe(twins[0].taskId);
  expect((await ask(house, asha, { ...wish, key: 'twin', script: { steps: 2 } })).status).toBe(422);
}, 120_000);

test('Redis is emptied with tasks queued and running: all of them are done', async () => {
  const long = await askMany(house, asha, 6, { script: { sleeps: 1_500 } });
  const quick = await Promise.all(
    Array.from({ length: 20 }, () => sendOne(house, asha, requestFor('keywords', asha))),
  );
  await asOperator(house.redis, (redis) => redis.flushall());
  sent.push(...long, ...quick);
  expect(await untilEnded(house, rescue)).not.toBeNull();
  expect((await rowsOf(house, [...long, ...quick])).every(({ state }) => state === 'succeeded')).toBe(true);
}, 90_000);

test('a running task is cancelled from another process, and stays so', async () => {
  const task = await ask(house, asha, { script: { blocks: 1_500 } });
  sent.push(task);
  await until(async () => (await rowsOf(house, [task])).some(({ state }) => state === 'running'), 20_000);
  const answer = await apiClient(house.api).call(`DELETE /tasks/${task.taskId ?? ''}`, { token: asha.token });
  expect(answer.body).toMatchObject({ state: 'cancelled' });
  await sleep(2_500); // until its worker has tried to commit
  expect(await rowsOf(house, [task])).toMatchObject([{ state: 'cancelled', result: null }]);
}, 60_000);

test('after all this the books are even', async () => {
  expect(await untilEnded(house, rescue)).not.toBeNull();
  const found = await audit(house, sent, { people: [asha], workersDied: true, mayMailAgain: true });
  expect(found.faults).toEqual([]);
  expect(found).toMatchObject({ accepted: sent.length, cancelled: 1, failed: 0 });
}, 120_000);
