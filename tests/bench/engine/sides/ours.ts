import type { mongo } from 'mongoose';
import { tasks, unfinished } from '../../../../shared/models/task.js';
import { startChild } from '../child.js';
import type { Ground } from '../ground.js';
import { inFlight } from '../../../support/in-flight.js';
import { answerTo, concurrency, noop } from '../noop.js';
import { personOf } from '../people.js';
import { until, type Side } from '../side.js';

/** Ours can spread its tasks over more or fewer people. */
export interface OurSide extends Side {
  spreadOver(people: number): void;
}

/** B: our engine, whole. Enqueued means accepted and dispatched. */
export async function ourSide(ground: Ground, people: number): Promise<OurSide> {
  const { engine } = ground;
  let among = people;
  const ids = new Map<string, mongo.ObjectId>();
  const submit = async (text: string, n: number): Promise<void> => {
    const task = await engine.submit(noop, { owner: personOf(n, among), input: { text } });
    ids.set(text, task._id);
  };
  return {
    name: 'B',
    worker: await startChild('ours', ground.urls, ground.watchdog),
    spreadOver(others) {
      among = others;
    },
    submit,
    async enqueue(texts) {
      await inFlight(concurrency, [...texts.entries()], ([n, text]) => submit(text, n));
      await engine.dispatcher.settled();
    },
    ended: () =>
      until(
        async () => (await tasks().countDocuments({ queue: noop.queue, ...unfinished }, { limit: 1 })) === 0,
      ),
    async audit(texts) {
      const theirs = texts.map((text) => ids.get(text)).filter((id) => id !== undefined);
      const rows = await tasks()
        .find({ _id: { $in: theirs } })
        .project<EndedTask>({ state: 1, claims: 1, input: 1, result: 1, attempt: 1 })
        .toArray();
      const right = rows.filter(isRight);
      return right.length === texts.length
        ? []
        : [`${texts.length - right.length} tasks are missing or not right`];
    },
  };
}

interface EndedTask {
  state: string;
  claims: number;
  attempt: unknown;
  input: { text: string };
  result: { said: string } | null;
}

function isRight({ state, claims, attempt, input, result }: EndedTask): boolean {
  return state === 'succeeded' && claims === 1 && attempt === null && result?.said === answerTo(input.text);
}
