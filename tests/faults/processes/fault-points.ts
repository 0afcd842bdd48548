import { Job, Queue } from 'bullmq';
import { mongo } from 'mongoose';
import { patch } from './patch.js';

/**
 * Where in a task's life a process ends itself with SIGKILL: after the task's insert and before its dispatch,
 * after its claim, after its effects and before the commit, amid the commit's transaction, and after the
 * commit and before Redis hears of it.
 */
export const faultPoints = ['dispatch', 'claim', 'effect', 'transaction', 'ack'] as const;
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
  const passing =
    (point: FaultPoint) => (_self: unknown, args: unknown[], original: (...a: unknown[]) => unknown) => {
      pass(point);
      return original(...args);
    };
  patch(Queue.prototype, 'addBulk', passing('dispatch'));
  patch(mongo.ClientSession.prototype, 'commitTransaction', passing('transaction'));
  patch(Job.prototype, 'moveToCompleted', passing('ack'));
}
