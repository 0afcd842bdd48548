import type { mongo } from 'mongoose';
import { AppError } from '../errors.js';
import { documents, type DocumentRow } from '../models/document.js';

/**
 * A document of this person's, or, for one who holds a signed link to it, whoever's it is.
 * @throws AppError `not-found`
 */
export async function findDocument(
  scope: { owner: mongo.ObjectId } | 'signed-link',
  id: mongo.ObjectId,
): Promise<DocumentRow> {
  const row = await documents().findOne({ _id: id, ...(scope === 'signed-link' ? {} : scope) });
  if (!row) throw new AppError('not-found', 'You have no such document.');
  return row;
}
