import { mongo } from 'mongoose';
import { tasks, type TaskRow } from '../../../shared/models/task.js';
import { days } from '../../../shared/operations/definition.js';
import { operations } from '../../../shared/operations/index.js';
import { inFlight } from '../../support/in-flight.js';
import { noop } from './noop.js';

const batch = 2_000;

/** Adds finished tasks of the last month, of many people; then lets MongoDB write down what it still holds in memory. */
export async function fill(finished: TaskRow, count: number): Promise<void> {
  const people = Array.from({ length: 20_000 }, () => new mongo.ObjectId());
  const starts = Array.from({ length: Math.ceil(count / batch) }, (_, n) => n * batch);
  let [made, told] = [0, performance.now()];
  await inFlight(2, starts, async (start) => {
    const rows = Array.from({ length: Math.min(batch, count - start) }, () => finishedTask(finished, people));
    await tasks().insertMany(rows, { ordered: false, writeConcern: { w: 1 } });
    made += rows.length;
    if (performance.now() - told > 5_000) {
      told = performance.now();
      console.log(`${made} of ${count} finished tasks made …`);
    }
  });
  await tasks().db.admin().command({ fsync: 1 });
}

const posting =
  `We look for a data engineer with Python, SQL, Apache Airflow, Kafka and Spark; Docker and Terraform are
a plus. You build pipelines that others rely on, and say early when a number looks wrong. `.repeat(6);

/** A task like one that the engine has just ended, of some operation, person and time in the last month. */
function finishedTask(model: TaskRow, people: readonly mongo.ObjectId[]): TaskRow {
  const createdAt = new Date(Date.now() - Math.random() * days(29));
  const later = (ms: number) => new Date(createdAt.getTime() + ms);
  const operation = operations[Math.floor(Math.random() * operations.length)] ?? noop;
  const jobDescription = posting.slice(0, 200 + Math.floor(Math.random() * (posting.length - 200)));
  return {
    ...model,
    _id: idOf(createdAt),
    owner: people[Math.floor(Math.random() * people.length)] ?? null,
    operation: operation.name,
    queue: operation.queue,
    state: Math.random() < 0.03 ? 'failed' : 'succeeded',
    input: { source: { resumeId: new mongo.ObjectId().toHexString() }, jobDescription, asOf: '2026-01-01' },
    result: {
      analysisId: new mongo.ObjectId().toHexString(),
      score: Math.random() * 100,
      missingKeywords: ['Kafka', 'Terraform', 'Spark'],
      recommendations: [
        'Name the result of each piece of work in numbers.',
        'Say which cloud you have used.',
      ],
    },
    createdAt,
    startedAt: later(40),
    finishedAt: later(400),
    expiresAt: later(days(30)),
  };
}

/** An id as it would have been made then. */
function idOf(createdAt: Date): mongo.ObjectId {
  const id = new mongo.ObjectId().toHexString();
  return new mongo.ObjectId(Math.floor(createdAt.getTime() / 1_000).toString(16) + id.slice(8));
}
