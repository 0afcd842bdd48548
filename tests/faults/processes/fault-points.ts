import { setTimeout as sleep } from 'node:timers/promises';
import { Job, Queue } from 'bullmq';
import { mongo } from 'mongoose';
import { patch } from './patch.js';

/**
 * Where in a task's life a process ends itself with SIGKILL: after the task's insert and before the answer,
 * before its dispatch, after its claim, after its effects and before the commit, amid the commit's transaction, and after the
 * commit and before Redis hears of it.
 */
export const faultPoints = ['insert', 'dispatch', 'claim', 'effect', 'transaction', 'ack'] as const;
export type FaultPoint = (typeof faultPoints)[number];

const chosen = process.env['TEST_FAULT_POINT'];
/** How many tasks pass the point unharmed. */
let unharmed = Number(process.env['TEST_FAULT_AFTER'] ?? 0);

/** Ends this process where it was told to end. */
export function pass(point: FaultPoint): void {
  if (point !== chosen) return;
  if (unharmed > 0) unharmed -= 1;
  else endNow();
}

/** As the kernel's out-of-memory killer does: nothing runs after it. */
export function endNow(): void {
  process.kill(process.pid, 'SIGKILL');
}

if (chosen !== undefined) {
  patch(Queue.prototype, 'addBulk', async (_self, args, original) => {
    // A row sets out together with its job: here it has come in, the job has not.
    if (chosen === 'dispatch') await sleep(100);
    pass('dispatch');
    return original(...args);
  });
  before(mongo.ClientSession.prototype, 'commitTransaction', 'transaction');
  before(Job.prototype, 'moveToCompleted', 'ack');
  for (const method of ['insertOne', 'insertMany']) {
    patch(mongo.Collection.prototype, method, async (self, args, original) => {
      const answer = await original(...args);
      if ((self as mongo.Collection).collectionName === 'tasks') pass('insert');
      return answer;
    });
  }
}

function before(target: object, method: string, point: FaultPoint): void {
  patch(target, method, (_self, args, original) => {
    pass(point);
    return original(...args);
  });
}
