import { createHash, randomUUID } from 'node:crypto';
import { open, unlink, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { AppError } from '../errors.js';

const pieceSize = 64 * 1024;

/** Bytes that have arrived in full, with what stores ask for before the first one: their number and hash. */
export interface Spooled {
  bytes: number;
  /** Lower-case hex. */
  sha256: string;
  /** The bytes from the start, each time it is called. */
  content: () => Readable;
  /** Gives up the room they take. */
  close: () => Promise<void>;
}

/**
 * Takes a stream in without holding it in memory: it flows through its hash into a temporary file, which has no
 * name any more once it is open, so that nothing of it stays, however the process ends.
 * @param folder where there is room for it
 * @throws what the stream fails with; AppError `files-unavailable` where the disk takes no more
 */
export async function spool(source: Readable, folder = tmpdir()): Promise<Spooled> {
  const handle = await openNameless(folder).catch((error: unknown) => {
    throw noRoom(error);
  });
  const hash = createHash('sha256');
  let bytes = 0;
  let failure: unknown;
  try {
    for await (const chunk of source as AsyncIterable<Uint8Array>) {
      hash.update(chunk);
      bytes += chunk.byteLength;
      // The rest is let pass, so that whoever sends it hears of this and not of a stream that was cut off.
      if (failure === undefined) failure = await failureOf(handle.appendFile(chunk));
    }
    if (failure !== undefined) throw noRoom(failure);
  } catch (error) {
    await handle.close();
    throw error;
  }
  return {
    bytes,
    sha256: hash.digest('hex'),
    content: () => Readable.from(pieces(handle), { objectMode: false }),
    close: () => handle.close(),
  };
}

async function* pieces(handle: FileHandle): AsyncGenerator<Uint8Array> {
  for (let position = 0; ;) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(pieceSize), 0, pieceSize, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

function failureOf(work: Promise<void>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

function noRoom(cause: unknown): AppError {
  return new AppError('files-unavailable', 'There is no room for files for the moment. Try again soon.', {
    cause,
  });
}

async function openNameless(folder: string): Promise<FileHandle> {
  const path = join(folder, `vitae-${randomUUID()}`);
  const handle = await open(path, 'wx+', 0o600);
  await unlink(path);
  return handle;
}

/** Bytes that are in memory already, seen the same way. */
export function inMemory(content: Uint8Array): Spooled {
  return {
    bytes: content.byteLength,
    sha256: createHash('sha256').update(content).digest('hex'),
    content: () => Readable.from(slices(content), { objectMode: false }),
    close: () => Promise.resolve(),
  };
}

function* slices(content: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < content.byteLength; from += pieceSize)
    yield content.subarray(from, from + pieceSize);
}
