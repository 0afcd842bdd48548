import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { failWritesOfClosingConnections } from '../../../shared/connections/closing-connections.js';
import { isMongoDown } from '../../../shared/connections/mongodb.js';

const client = new mongo.MongoClient(process.env.MONGODB_URL ?? '', {
  monitorCommands: true,
  retryReads: false,
});
const sockets: Socket[] = [];
const notice = (message: unknown) => void sockets.push((message as { socket: Socket }).socket);

beforeAll(async () => {
  failWritesOfClosingConnections();
  subscribe('net.client.socket', notice);
  await client.connect();
});
afterAll(async () => {
  unsubscribe('net.client.socket', notice);
  await client.close();
});

/** A ping whose sockets meet this just before it is written. */
async function pingWhile(meet: (socket: Socket) => void): Promise<unknown> {
  await client.db().command({ ping: 1 });
  client.once('commandStarted', () => {
    for (const socket of sockets.splice(0)) meet(socket);
  });
  return client
    .db()
    .command({ ping: 1 })
    .catch((error: unknown) => error);
}

test.each([
  ['is destroyed', (socket: Socket) => socket.destroy()],
  ['is ended', (socket: Socket) => socket.end()],
  ['is reset', (socket: Socket) => socket.resetAndDestroy()],
])(
  'a command whose socket %s as it is written fails at once',
  async (_how, meet) => {
    const failure = await pingWhile(meet);
    expect(isMongoDown(failure)).toBe(true);
    expect(await client.db().command({ ping: 1 })).toMatchObject({ ok: 1 });
  },
  5_000,
);
