import type { mongo } from 'mongoose';
import type { QueueName } from '../config.js';
import { isMongoDown } from '../connections/mongodb.js';
import { tasks, unfinished } from '../models/task.js';
import { freePlan } from '../payments/plans.js';
import { figures } from './figures.js';
import { gatherer, type Gathered } from './gather.js';

/** An owner's unfinished tasks in a queue: those that Redis was given, and those that MongoDB still holds. */
export interface Unfinished {
  sent: number;
  held: number;
}

/** What an owner has who waits for nothing. */
export const nothing: Unfinished = { sent: 0, held: 0 };

/** Beyond its window an owner's task is held in MongoDB until one of theirs ends; nobody overtakes their own. */
export function isHeld({ sent, held }: Unfinished): boolean {
  return held > 0 || sent >= figures.window;
}

/**
 * In which round from now an owner's task has its turn, with so many of theirs before it: every owner has a
 * share of tasks in each round, as large as their plan says.
 */
export function roundsAhead(before: number): number {
  return Math.floor(before / freePlan.share);
}

/** An owner's unfinished tasks by queue. */
export type UnfinishedByQueue = Map<QueueName, Unfinished>;

/** Counts an owner's unfinished tasks; those of many owners that are asked for at once in one go. */
export const countUnfinished = gatherer<mongo.ObjectId, UnfinishedByQueue>(countAll, {
  everybodys: isMongoDown,
});

async function countAll(owners: readonly mongo.ObjectId[]): Promise<Gathered<UnfinishedByQueue>[]> {
  const found = new Map<string, UnfinishedByQueue>();
  const groups = tasks().aggregate<{ _id: Group; count: number }>([
    { $match: { owner: { $in: owners }, ...unfinished } },
    {
      $group: {
        _id: { owner: '$owner', queue: '$queue', held: '$dispatch.held' },
        count: { $sum: 1 },
      },
    },
  ]);
  for await (const { _id, count } of groups) {
    const queues = found.get(_id.owner.toHexString()) ?? new Map<QueueName, Unfinished>();
    found.set(_id.owner.toHexString(), queues);
    queues.set(_id.queue, { ...nothing, ...queues.get(_id.queue), [_id.held ? 'held' : 'sent']: count });
  }
  return owners.map((owner) => ({ value: new Map(found.get(owner.toHexString())) }));
}

interface Group {
  owner: mongo.ObjectId;
  queue: QueueName;
  held: boolean;
}
