import { mongo } from 'mongoose';
import { figures } from '../../../shared/tasks/figures.js';
import { patch } from './patch.js';

/** The safeguards that `--broken` turns off, one at a time, to see that the audit notices. */
export const safeguards = ['fence', 'sweeper', 'idempotency'] as const;
export type Safeguard = (typeof safeguards)[number];

const broken = process.env['TEST_BROKEN'];
if (broken === 'fence') takeEveryResult();
if (broken === 'sweeper') Object.assign(figures, { sweepEvery: 2_000_000_000 });
if (broken === 'idempotency') forgetKeys();

type Fields = Record<string, unknown>;

/** Whoever writes a task's end with what it made is believed, whether or not its attempt still holds. */
function takeEveryResult(): void {
  const collection = mongo.Collection.prototype;
  for (const method of ['updateOne', 'findOneAndUpdate']) {
    patch(collection, method, (self, [filter, update, ...rest], original) =>
      original(isTasks(self) ? unfenced(filter as Fields, update) : filter, update, ...rest),
    );
  }
}

/** The filter of an attempt's write without its attempt: claims name none, and stay as they are. */
function unfenced(filter: Fields, update: unknown): Fields {
  const isEnd = JSON.stringify(update).includes('"finishedAt"');
  if (!isEnd || !('attempt.id' in filter)) return filter;
  const { state: _state, 'attempt.id': _attempt, ...rest } = filter;
  return rest;
}

/** Tasks are stored without their Idempotency-Key. */
function forgetKeys(): void {
  const collection = mongo.Collection.prototype;
  patch(collection, 'insertOne', (self, [row, ...rest], original) =>
    original(isTasks(self) ? keyless(row as Fields) : row, ...rest),
  );
  patch(collection, 'insertMany', (self, [rows, ...rest], original) =>
    original(isTasks(self) ? (rows as Fields[]).map(keyless) : rows, ...rest),
  );
}

/** Changes the row itself, as the caller goes on with it. */
function keyless(row: Fields): Fields {
  delete row['idempotency'];
  return row;
}

function isTasks(collection: unknown): boolean {
  return (collection as mongo.Collection).collectionName === 'tasks';
}
