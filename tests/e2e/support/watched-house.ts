import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { mongo } from 'mongoose';
import { extractKeywords } from '../../../shared/operations/extract-keywords.js';
import type { ClaimedTask } from '../../../shared/tasks/attempt.js';
import { claim } from '../../../shared/tasks/claim.js';
import { commit } from '../../../shared/tasks/settle.js';
import { anotherApi, type AnotherApi } from '../../support/another-api.js';
import { eventually } from '../../support/eventually.js';
import { openStream, type EventStream } from './event-stream.js';
import { openHouse, type House, type Person } from './house.js';

/** A stream of events on a connection that is not read until it is told to. */
interface UnreadStream {
  resume(): void;
  /** All that came, once the connection is closed. */
  text: Promise<string>;
}

/** Two APIs and no worker: the tests move tasks themselves, as fast as they like. */
export interface WatchedHouse {
  house: House;
  second: AnotherApi;
  asha: Person;
  queued: () => Promise<mongo.ObjectId>;
  claimed: (id: mongo.ObjectId) => Promise<ClaimedTask>;
  finish: (task: ClaimedTask) => Promise<void>;
  /** Tells watchers of a change, as the engine does. */
  tell: (id: mongo.ObjectId) => void;
  stream: (api: string, id: mongo.ObjectId, lastEventId?: number) => Promise<EventStream>;
  /** One at the second API. */
  unreadStream: (id: mongo.ObjectId) => Promise<UnreadStream>;
  /** Waits until so many watch at the second API. */
  watchers: (count: number) => Promise<void>;
  /** Leaves all streams. */
  leave: () => void;
  stop: () => Promise<void>;
}

/** What a stream told, in short. */
export const told = ({ seen }: EventStream) => seen.map(({ state, revision }) => `${revision} ${state}`);

export async function openWatchedHouse(): Promise<WatchedHouse> {
  const house = await openHouse({ worker: false });
  const second = await anotherApi(house.services);
  const { engine } = house.services;
  const asha = await house.person('asha@example.com');
  const open: { leave: () => void }[] = [];
  const watchers = countWatchers(second);
  return {
    house,
    second,
    asha,
    watchers,
    async queued() {
      const input = { jobDescription: 'Data engineer with Python and SQL', resumeText: null };
      const owner = new mongo.ObjectId(asha.id);
      return (await engine.submit(extractKeywords, { owner, input: input as never }))._id;
    },
    async claimed(id) {
      const task = await claim(id, 'a worker');
      if (!task) throw new Error('The task was not claimed.');
      await task.session.endSession();
      return task;
    },
    finish: (task) => commit(task, extractKeywords, { keywords: [] }, null),
    tell: (id) => engine.notifier.changed(id),
    async stream(api, id, lastEventId) {
      const stream = await openStream(api, asha, id.toHexString(), lastEventId);
      open.push(stream);
      return stream;
    },
    async unreadStream(id) {
      const { socket, ...stream } = openSocket(`${second.api}/tasks/${id.toHexString()}/events`, asha);
      open.push({ leave: () => socket.destroy() });
      await watchers(1);
      return stream;
    },
    leave() {
      for (const stream of open.splice(0)) stream.leave();
    },
    async stop() {
      await second.stop();
      await house.stop();
    },
  };
}

function countWatchers({ services: { engine } }: AnotherApi): (count: number) => Promise<void> {
  const watch = engine.watch.bind(engine);
  let open = 0;
  engine.watch = (...asked) => {
    const unwatch = watch(...asked);
    open += 1;
    return () => {
      open -= 1;
      unwatch();
    };
  };
  return async (count) => {
    await eventually(
      () => open,
      (now) => now === count,
      5_000,
    );
  };
}

function openSocket(url: string, { token }: Person): UnreadStream & { socket: Socket } {
  const { hostname, port, pathname } = new URL(url);
  const socket = connect(Number(port), hostname);
  const lines = [
    `GET ${pathname} HTTP/1.1`,
    `Host: ${hostname}`,
    `Authorization: Bearer ${token}`,
    'Connection: close',
  ];
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  const chunks: string[] = [];
  socket.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  socket.on('error', () => undefined).pause();
  const text = once(socket, 'close').then(() => chunks.join(''));
  return { socket, text, resume: () => void socket.resume() };
}
