import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { mongo } from 'mongoose';
import type { ShareDayRow } from '../../../shared/models/share-day.js';
import type { ShareRow } from '../../../shared/models/share.js';
import { openHouse, type House } from '../../faults/house/house.js';
import { signInPeople, type Person } from '../../faults/house/people.js';
import { apiClient } from '../../support/client.js';
import { eventually } from '../../support/eventually.js';
import { firefox, slackbot, visitPage, type Share } from '../../support/sharing.js';

let house: House;
let asha: Person;
// Two API processes of the product, which can be stopped, and a MongoDB that can be killed.
beforeAll(async () => {
  house = await openHouse({ workers: 1, apis: 2 });
  const [person] = await signInPeople(house, 1);
  if (!person) throw new Error('Nobody is signed in.');
  asha = person;
}, 90_000);
afterAll(() => house.stop(), 60_000);

/** Opens a link 200 times a second, through one API after the other; every fourth visitor is a robot. */
async function crowd(token: string, visits: number): Promise<{ people: number; bots: number }> {
  const start = performance.now();
  const seen = Array.from({ length: visits }, async (_, n) => {
    await sleep(start + n * 5 - performance.now());
    const agent = n % 4 === 3 ? slackbot : firefox;
    const url = house.apis[n % house.apis.length]?.url ?? '';
    const headers = { 'X-Forwarded-For': `198.51.${n % 7}.${n % 250}` };
    const answer = await visitPage(url, token, { agent, headers });
    await answer.text();
    return { agent, status: answer.status };
  });
  const answered = await Promise.all(seen);
  expect(answered.filter(({ status }) => status !== 200)).toEqual([]);
  const bots = answered.filter(({ agent }) => agent === slackbot).length;
  return { people: visits - bots, bots };
}

async function stored(id: string) {
  const shareId = new mongo.ObjectId(id);
  // The log first: what it holds was counted in the same transaction, so that the counts read after it have it.
  const logged = await house.db.collection('share_visits').countDocuments({ shareId });
  const share = await house.db.collection<ShareRow>('shares').findOne({ _id: shareId });
  const days = await house.db.collection<ShareDayRow>('share_days').find({ shareId }).toArray();
  return {
    ...share?.accesses,
    byDay: days.reduce((sum, { people, bots }) => sum + people + bots, 0),
    logged,
  };
}

test('every visit counts once: at 200 a second through two processes, as MongoDB dies, and as a process stops', async () => {
  const client = apiClient(house.api);
  const { token: bearer, resumeId } = asha;
  const made = await client.call(`POST /resumes/${resumeId}/shares`, { token: bearer, body: {} });
  const { token, id } = made.body as Share;

  const first = await crowd(token, 400);
  await house.mongodb.kill(); // with the last second's visits still in the memory of both
  await house.mongodb.start();
  await eventually(
    async () => (await visitPage(house.apis[0]?.url ?? '', token, { method: 'HEAD' })).status,
    (status) => status === 200,
    30_000,
  );
  const second = await crowd(token, 200);
  await house.apis[1]?.stop(); // SIGTERM: what it has noted is written before it ends

  const people = first.people + second.people;
  const bots = first.bots + second.bots;
  const exact = { people, bots, downloads: 0, byDay: 600, logged: 600 };
  const counted = await eventually(
    () => stored(id),
    ({ logged }) => logged >= 600,
    30_000,
  );
  expect(counted).toEqual(exact);
  await sleep(2_500); // nothing is written twice later
  expect(await stored(id)).toEqual(exact);
}, 180_000);
