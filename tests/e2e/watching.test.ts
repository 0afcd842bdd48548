import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { noteProgress } from '../../shared/tasks/attempt.js';
import { anotherApi, type AnotherApi } from '../support/another-api.js';
import { eventually } from '../support/eventually.js';
import { freezablePort, type FreezablePort } from '../support/freezable-port.js';
import { longPolled, taskIn } from './support/following.js';
import { openWatchedHouse, told } from './support/watched-house.js';

const scene = await openWatchedHouse();
const { house, second, asha, queued, claimed, finish, tell, stream, watchers } = scene;
afterEach(() => scene.leave());
afterAll(() => scene.stop(), 60_000);

describe('poll, long poll and events, through two APIs', () => {
  test('show the same revisions, which only grow', async () => {
    const id = await queued();
    const path = `/tasks/${id.toHexString()}`;
    const first = taskIn(await asha.call(`GET ${path}`));
    const watching = [
      longPolled(asha, first),
      ...(await Promise.all([house.api, second.api].map((api) => stream(api, id)))).map(
        async (events) => (await events.ended, events.seen),
      ),
    ];
    const polled = [first];
    const task = await claimed(id);
    for (let percent = 1; percent <= 20; percent += 1) {
      await noteProgress(task, percent, 'reading');
      tell(id);
      polled.push(taskIn(await asha.call(`GET ${path}`)));
    }
    await finish(task);
    tell(id);
    polled.push(taskIn(await asha.call(`GET ${path}`)));
    const known = new Map(polled.map((shown) => [shown.revision, shown]));
    for (const seen of await Promise.all(watching)) {
      const revisions = seen.map(({ revision }) => revision);
      expect(revisions).toEqual([...new Set(revisions)].sort((a, b) => a - b));
      expect(seen.at(-1)).toEqual(polled.at(-1));
      for (const shown of seen) {
        if (known.has(shown.revision)) expect(shown).toEqual(known.get(shown.revision));
      }
    }
  });

  test('a long poll through another API ends with the change', async () => {
    await watchers(0);
    const id = await queued();
    const answer = fetch(`${second.api}/tasks/${id.toHexString()}?wait=20`, {
      headers: { Authorization: `Bearer ${asha.token}` },
    });
    await watchers(1);
    await house.services.engine.cancel('everyone', id);
    const cancelled = performance.now();
    expect(await (await answer).json()).toMatchObject({ state: 'cancelled', revision: 2 });
    expect(performance.now() - cancelled).toBeLessThan(1_800);
  });
});

test('as an API stops, streams and long polls end, and go on through another one', async () => {
  const third = await anotherApi(house.services);
  const id = await queued();
  const events = await stream(third.api, id);
  const poll = fetch(`${third.api}/tasks/${id.toHexString()}?wait=20`, {
    headers: { Authorization: `Bearer ${asha.token}`, 'If-None-Match': '"1"' },
  });
  await events.until(({ revision }) => revision === 1);
  third.services.engine.letWatchersGo();
  expect(await events.ended).toBe(true);
  expect((await poll).status).toBe(304);
  await third.stop();
  const resumed = await stream(second.api, id, 1);
  await finish(await claimed(id));
  tell(id);
  expect(await resumed.ended).toBe(true);
  expect(told(resumed)).toEqual(['2 running', '3 succeeded']);
});

describe('while Redis does not tell', () => {
  let port: FreezablePort;
  let behind: AnotherApi;
  beforeEach(async () => {
    const redis = new URL(house.services.config.REDIS_URL);
    port = await freezablePort({ host: redis.hostname, port: Number(redis.port) });
    redis.port = String(port.port);
    behind = await anotherApi(house.services, { REDIS_URL: redis.toString() });
  });
  afterEach(async () => {
    await behind.stop();
    await port.stop();
  });

  test.each(['freeze', 'cut'] as const)('(%s) changes are seen in MongoDB', async (fault) => {
    const id = await queued();
    const events = await stream(behind.api, id);
    const task = await claimed(id);
    tell(id);
    await events.until(({ state }) => state === 'running');
    await port[fault]();
    // What a frozen Redis costs at most until it is noticed; each change after it comes with the next look.
    for (const percent of [20, 40, 60]) {
      await noteProgress(task, percent, 'reading');
      await eventually(
        () => events.seen.at(-1)?.progress.percent,
        (shown) => shown === percent,
        percent === 20 ? 2_500 : 1_500,
      );
    }
    if (fault === 'freeze') port.thaw();
    else await port.restore();
    await finish(task);
    expect(await events.ended).toBe(true);
    expect(told(events)).toEqual([
      '1 queued',
      '2 running',
      '3 running',
      '4 running',
      '5 running',
      '6 succeeded',
    ]);
  });
});
