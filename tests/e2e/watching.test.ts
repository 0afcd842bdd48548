import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { mongo } from 'mongoose';
import { streaming } from '../../api/routes/tasks/events.js';
import { tasks } from '../../shared/models/task.js';
import { extractKeywords } from '../../shared/operations/extract-keywords.js';
import { noteProgress } from '../../shared/tasks/attempt.js';
import { claim } from '../../shared/tasks/claim.js';
import { commit, fail, handBack, retryLater, taskProblem } from '../../shared/tasks/settle.js';
import { anotherApi, type AnotherApi } from '../support/another-api.js';
import { eventually } from '../support/eventually.js';
import { freezablePort, type FreezablePort } from '../support/freezable-port.js';
import { openStream, type EventStream } from './support/event-stream.js';
import { longPolled, taskIn } from './support/following.js';
import { openHouse, type House, type Person } from './support/house.js';

let house: House;
let second: AnotherApi;
let asha: Person;
let streams: EventStream[] = [];
let sockets: Socket[] = [];

beforeAll(async () => {
  house = await openHouse({ worker: false });
  second = await anotherApi(house.services);
  countWatchers(second);
  asha = await house.person('asha@example.com');
}, 60_000);
afterEach(() => {
  for (const stream of streams) stream.leave();
  streams = [];
  for (const socket of sockets) socket.destroy();
  sockets = [];
});
afterAll(async () => {
  await second.stop();
  await house.stop();
}, 60_000);

/** How many watch through the second API. */
const open = { now: 0 };

function countWatchers({ services: { engine } }: AnotherApi): void {
  const watch = engine.watch.bind(engine);
  engine.watch = (...asked) => {
    const unwatch = watch(...asked);
    open.now += 1;
    return () => {
      open.now -= 1;
      unwatch();
    };
  };
}
const watchers = (n: number) =>
  eventually(
    () => Promise.resolve(open.now),
    (now) => now === n,
    3_000,
  );

/** Asks for a task's events on a connection that is not read until it is told to. */
async function openSocket(api: string, id: mongo.ObjectId) {
  const { hostname, port, pathname } = new URL(`${api}/tasks/${id.toHexString()}/events`);
  const socket = connect(Number(port), hostname);
  sockets.push(socket);
  socket
    .pause()
    .write(
      `GET ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer ${asha.token}\r\nConnection: close\r\n\r\n`,
    );
  const text = once(socket, 'close').then(() => chunks.join(''));
  const chunks: string[] = [];
  socket.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  socket.on('error', () => undefined).pause();
  await watchers(1);
  return { text, resume: () => socket.resume() };
}

/** A task that no worker takes: the tests move it. */
async function queued(): Promise<mongo.ObjectId> {
  const input = { jobDescription: 'Data engineer with Python and SQL', resumeText: null };
  const owner = new mongo.ObjectId(asha.id);
  return (await house.services.engine.submit(extractKeywords, { owner, input: input as never }))._id;
}

async function claimed(id: mongo.ObjectId) {
  const task = await claim(id, 'a worker');
  if (!task) throw new Error('The task was not claimed.');
  await task.session.endSession();
  return task;
}

const finish = async (id: mongo.ObjectId) =>
  commit(await claimed(id), extractKeywords, { keywords: [] }, null);
const tell = (id: mongo.ObjectId) => house.services.engine.notifier.changed(id);
const stream = async (api: string, id: mongo.ObjectId, lastEventId?: number) => {
  const opened = await openStream(api, asha, id.toHexString(), lastEventId);
  streams.push(opened);
  return opened;
};
const told = ({ seen }: EventStream) => seen.map(({ state, revision }) => `${revision} ${state}`);

describe('states between two looks', () => {
  const life = ['1 queued', '2 running', '4 queued', '5 running', '6 queued', '7 running', '8 succeeded'];

  /** From queued to its end with a hand-back and a retry, faster than anybody looks. */
  async function liveOn(id: mongo.ObjectId): Promise<void> {
    const first = await claimed(id);
    await noteProgress(first, 40, 'reading');
    await handBack(first);
    await retryLater(await claimed(id), 0);
    await finish(id);
  }

  test('are all told, in their order, at the revisions that they had', async () => {
    const id = await queued();
    const events = await stream(house.api, id);
    await events.until(({ state }) => state === 'queued');
    await liveOn(id);
    tell(id);
    expect(await events.ended).toBe(true);
    expect(told(events)).toEqual(life);
    expect(events.seen[2]).toMatchObject({ progress: { percent: 40, stage: 'reading' }, attempts: 1 });
    expect(events.seen[5]).toMatchObject({ attempts: 3, finishedAt: null, result: null });
  });

  test('are told to a client that was away, through another API', async () => {
    const id = await queued();
    const before = await stream(house.api, id);
    await before.until(({ state }) => state === 'queued');
    before.leave();
    await liveOn(id);
    for (const [lastEventId, rest] of [
      [1, life.slice(1)],
      [3, life.slice(2)],
      [7, life.slice(6)],
      [8, []],
    ] as const) {
      const after = await stream(second.api, id, lastEventId);
      expect(await after.ended).toBe(true);
      expect(told(after)).toEqual(rest);
    }
  });

  test('end with the first final one, also where the task was replayed since', async () => {
    const id = await queued();
    const events = await stream(house.api, id);
    await events.until(({ state }) => state === 'queued');
    await fail(await claimed(id), extractKeywords, taskProblem('unreadable', 'There is no text.'));
    await house.services.engine.replay('everyone', id);
    expect(await events.ended).toBe(true);
    expect(told(events)).toEqual(['1 queued', '2 running', '3 failed']);
    expect(events.seen[2]).toMatchObject({ error: { code: 'unreadable' }, links: { cancel: null } });
    const again = await stream(second.api, id, 3);
    await finish(id);
    tell(id);
    expect(await again.ended).toBe(true);
    expect(told(again)).toEqual(['4 queued', '5 running', '6 succeeded']);
  });

  test('revisions go on from what was shown when MongoDB has lost the last of them', async () => {
    const id = await queued();
    const events = await stream(house.api, id);
    await noteProgress(await claimed(id), 40, 'reading');
    tell(id);
    await events.until(({ revision }) => revision === 3);
    const lost = { state: 'queued', revision: 1, claims: 0, attempt: null, startedAt: null } as const;
    await tasks().updateOne({ _id: id }, { $set: lost });
    tell(id);
    await events.until(({ revision }) => revision === 4);
    await finish(id);
    tell(id);
    expect(await events.ended).toBe(true);
    expect(told(events).slice(-3)).toEqual(['4 queued', '5 running', '6 succeeded']);
  });
});

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
    for (let percent = 1; percent <= 40; percent += 1) {
      await noteProgress(task, percent, 'reading');
      tell(id);
      polled.push(taskIn(await asha.call(`GET ${path}`)));
    }
    await commit(task, extractKeywords, { keywords: [] }, null);
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

describe('a stream', () => {
  test('sends heartbeats', async () => {
    const usual = streaming.heartbeat;
    streaming.heartbeat = 50;
    const events = await stream(second.api, await queued());
    streaming.heartbeat = usual;
    await eventually(
      () => Promise.resolve(events.comments.length),
      (n) => n >= 3,
      2_000,
    );
  });

  test('is there for who signed in with a cookie, as browsers do', async () => {
    const id = await queued();
    const events = await openStream(second.api, { cookie: asha.cookie }, id.toHexString());
    streams.push(events);
    await finish(id);
    tell(id);
    expect(await events.ended).toBe(true);
    expect(told(events)).toEqual(['1 queued', '2 running', '3 succeeded']);
  });

  test('is only a head where that is asked for', async () => {
    const id = await queued();
    const answer = await fetch(`${second.api}/tasks/${id.toHexString()}/events`, {
      method: 'HEAD',
      headers: { Authorization: `Bearer ${asha.token}` },
      signal: AbortSignal.timeout(3_000),
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    expect(await answer.text()).toBe('');
    await watchers(0);
  });

  test('and a long poll leave nothing behind as their clients go', async () => {
    await watchers(0);
    const id = await queued();
    const leaving = new AbortController();
    const polls = [1, 2, 3].map(() =>
      fetch(`${second.api}/tasks/${id.toHexString()}?wait=20`, {
        headers: { Authorization: `Bearer ${asha.token}` },
        signal: leaving.signal,
      }).catch(() => null),
    );
    const opened = await Promise.all([1, 2, 3].map(() => stream(second.api, id)));
    await watchers(6);
    leaving.abort();
    for (const events of opened) events.leave();
    await Promise.all(polls);
    await watchers(0);
  });

  test('whose client reads slowly skips progress, but no state', async () => {
    const id = await queued();
    const slow = await openSocket(second.api, id);
    const task = await claimed(id);
    for (let percent = 1; percent <= 60; percent += 1) {
      await noteProgress(task, percent, 'x'.repeat(500_000));
      tell(id);
      await sleep(25); // it is looked at each time
    }
    await commit(task, extractKeywords, { keywords: [] }, null);
    tell(id);
    slow.resume();
    const text = await slow.text;
    const revisions = [...text.matchAll(/^id: (\d+)$/gm)].map((match) => Number(match[1]));
    expect(revisions).toEqual([...new Set(revisions)].sort((a, b) => a - b));
    expect([revisions[0], revisions.at(-1)]).toEqual([1, 63]);
    expect(text).toContain('"state":"running"');
    expect(revisions.length).toBeLessThan(40);
  });

  test('whose client does not read at all is cut', async () => {
    const usual = streaming.heartbeat;
    streaming.heartbeat = 100;
    const id = await queued();
    await openSocket(second.api, id);
    streaming.heartbeat = usual;
    const task = await claimed(id);
    for (let percent = 1; percent <= 100 && open.now > 0; percent += 1) {
      await noteProgress(task, percent, 'x'.repeat(300_000));
      tell(id);
    }
    await watchers(0);
  });

  test('ends where its task is deleted', async () => {
    const id = await queued();
    const events = await stream(second.api, id);
    await tasks().deleteOne({ _id: id });
    expect(await events.ended).toBe(true);
    expect(told(events)).toEqual(['1 queued']);
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
  await finish(id);
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
        () => Promise.resolve(events.seen.at(-1)?.progress.percent),
        (shown) => shown === percent,
        percent === 20 ? 2_500 : 1_500,
      );
    }
    if (fault === 'freeze') port.thaw();
    else await port.restore();
    await commit(task, extractKeywords, { keywords: [] }, null);
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
