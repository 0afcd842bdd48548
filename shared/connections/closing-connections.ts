import type { EventEmitter } from 'node:events';
import { createRequire } from 'node:module';

/** What is known here of a connection of MongoDB's driver. */
interface Connection {
  readonly closed: boolean;
  readonly socket: EventEmitter & { write: unknown };
  cleanup: (this: Connection, error: Error) => void;
}

let isMended = false;

/**
 * MongoDB's driver (seen in 7.5 to 7.9) lets a command wait for ever whose socket closes as it is written: it
 * waits for the socket to drain, which a closed one never does, and no timeout of the driver looks there. From
 * now on a command that is written so fails with the error that closed its connection.
 * @throws Error where the driver's connections are not as expected: then see whether this is still needed
 */
export function failWritesOfClosingConnections(): void {
  if (isMended) return;
  const ofMongoose = createRequire(createRequire(import.meta.url).resolve('mongoose'));
  const driver = ofMongoose('mongodb/lib/cmap/connection.js') as { Connection?: { prototype: Connection } };
  const connection = driver.Connection?.prototype;
  if (typeof connection?.cleanup !== 'function') throw new Error("MongoDB's driver has changed: no cleanup.");
  const { cleanup } = connection;
  connection.cleanup = function (error) {
    if (this.closed) return;
    cleanup.call(this, error);
    const { socket } = this;
    socket.write = () => {
      throw error;
    };
    if (socket.listenerCount('drain') > 0) socket.emit('error', error);
  };
  isMended = true;
}
