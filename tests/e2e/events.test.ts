import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { mongo } from 'mongoose';
import { streaming } from '../../api/routes/tasks/events.js';
import { tasks } from '../../shared/models/task.js';
import { extractKeywords } from '../../shared/operations/extract-keywords.js';
import { noteProgress } from '../../shared/tasks/attempt.js';
import { fail, handBack, retryLater, taskProblem } from '../../shared/tasks/settle.js';
import { eventually } from '../support/eventually.js';
import { openStream, type EventStream } from './support/event-stream.js';
import { openWatchedHouse, told } from './support/watched-house.js';

const scene = await openWatchedHouse();
const { house, second, asha, queued, claimed, finish, tell, stream, unreadStream, watchers } = scene;
afterEach(() => scene.leave());
afterAll(() => scene.stop(), 60_000);

describe('states between two looks', () => {
  const life = ['1 queued', '2 running', '4 queued', '5 running', '6 queued', '7 running', '8 succeeded'];

  /** What was told of that life. A look between may also tell of its progress. */
  const lived = (events: EventStream) => told(events).filter((one) => one !== '3 running');

  /** From queued to its end with a hand-back and a retry, faster than anybody looks. */
  async function liveOn(id: mongo.ObjectId): Promise<void> {
    const first = await claimed(id);
    await noteProgress(first, 40, 'reading');
    await handBack(first);
    await retryLater(await claimed(id), 0);
    await finish(await claimed(id));
  }

  test('are all told, in their order, at the revisions that they had', async () => {
    const id = await queued();
    const events = await stream(house.api, id);
    await events.until(({ state }) => state === 'queued');
    await liveOn(id);
    tell(id);
    expect(await events.ended).toBe(true);
    expect(lived(events)).toEqual(life);
    const at = (revision: number) => events.seen.find((one) => one.revision === revision);
    expect(at(4)).toMatchObject({ progress: { percent: 40, stage: 'reading' }, attempts: 1 });
    expect(at(7)).toMatchObject({ attempts: 3, finishedAt: null, result: null });
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
      expect(lived(after)).toEqual(rest);
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
    await finish(await claimed(id));
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
    await finish(await claimed(id));
    tell(id);
    expect(await events.ended).toBe(true);
    expect(told(events).slice(-3)).toEqual(['4 queued', '5 running', '6 succeeded']);
  });
});

describe('a stream', () => {
  test('sends heartbeats', async () => {
    const usual = streaming.heartbeat;
    streaming.heartbeat = 50;
    const events = await stream(second.api, await queued());
    streaming.heartbeat = usual;
    await eventually(
      () => events.comments.length,
      (n) => n >= 3,
      2_000,
    );
  });

  test('is there for who signed in with a cookie, as browsers do', async () => {
    const id = await queued();
    const events = await openStream(second.api, { cookie: asha.cookie }, id.toHexString());
    await finish(await claimed(id));
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
    const slow = await unreadStream(id);
    const task = await claimed(id);
    for (let percent = 1; percent <= 60; percent += 1) {
      await noteProgress(task, percent, 'x'.repeat(250_000));
      tell(id);
      await sleep(25); // it is looked at each time
    }
    await finish(task);
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
    await unreadStream(id);
    streaming.heartbeat = usual;
    const task = await claimed(id);
    for (let percent = 1; percent <= 40; percent += 1) {
      await noteProgress(task, percent, 'x'.repeat(300_000));
      tell(id);
    }
    await watchers(0);
  });

  test('whose client does not read the end is cut, too', async () => {
    const usual = streaming.heartbeat;
    streaming.heartbeat = 100;
    const id = await queued();
    await unreadStream(id);
    streaming.heartbeat = usual;
    const result = { keywords: ['x'.repeat(12_000_000)] };
    await tasks().updateOne({ _id: id }, { $set: { state: 'succeeded', result }, $inc: { revision: 1 } });
    tell(id);
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
