import type { mongo } from 'mongoose';
import { AppError } from '../errors.js';
import { optimizations, type OptimizationRow } from '../models/optimization.js';

/** An optimisation of this person's. @throws AppError `not-found` */
export async function findOptimization(owner: mongo.ObjectId, id: mongo.ObjectId): Promise<OptimizationRow> {
  const optimization = await optimizations().findOne({ owner, _id: id });
  if (!optimization) throw new AppError('not-found', 'You have no such optimisation.');
  return optimization;
}
