import { afterAll } from '@jest/globals';
import { mongo } from 'mongoose';
import { finalStates, tasks, type TaskRow } from '../../shared/models/task.js';
import type { Engine } from '../../shared/tasks/create-engine.js';
import { startStack, type Stack } from './stack.js';
import { eventually } from './eventually.js';

/** An engine without a worker, for all tests of a file, and looks at the rows of its tasks. */
export interface TaskBench {
  stack: Stack;
  engine: Engine;
  /** Who asks for the tasks. */
  owner: mongo.ObjectId;
  /** @throws where the task is gone */
  reload: (id: mongo.ObjectId) => Promise<TaskRow>;
  /** Waits for the end of a task, some milliseconds at most. */
  finished: (id: mongo.ObjectId, ms?: number) => Promise<TaskRow>;
}

/** Stops after the tests of the file. */
export async function taskBench(): Promise<TaskBench> {
  const stack = await startStack({ worker: false });
  afterAll(() => stack.stop());
  const reload = async (id: mongo.ObjectId): Promise<TaskRow> => {
    const row = await tasks().findOne({ _id: id });
    if (!row) throw new Error('The task is gone.');
    return row;
  };
  return {
    stack,
    engine: stack.services.engine,
    owner: new mongo.ObjectId(),
    reload,
    finished: (id, ms) =>
      eventually(
        () => reload(id),
        (task) => finalStates.includes(task.state),
        ms,
      ),
  };
}
