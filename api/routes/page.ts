import { mongo } from 'mongoose';
import { z } from 'zod';
import { objectId } from '../../shared/operations/fields.js';

/** The query of every list. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: objectId.optional().meta({ description: '`nextCursor` of the page before.' }),
});
export type PageQuery = z.output<typeof pageQuery>;

/** The answer of every list, newest first. */
export function pageView<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ items: z.array(item), nextCursor: objectId.nullable() });
}

/** The filter on `_id` for what comes after a cursor, newest first. */
export function afterCursor(query: PageQuery): { _id?: { $lt: mongo.ObjectId } } {
  return query.cursor === undefined ? {} : { _id: { $lt: new mongo.ObjectId(query.cursor) } };
}

/**
 * The same for a list of versions, by their number: ids follow the clocks of the processes that made them.
 * @param find the version that a cursor names, where the list has it
 */
export async function olderVersions(
  { cursor }: PageQuery,
  find: (id: mongo.ObjectId) => Promise<{ version: number } | null>,
): Promise<{ version?: { $lt: number } }> {
  if (cursor === undefined) return {};
  const last = await find(new mongo.ObjectId(cursor));
  return { version: { $lt: last?.version ?? 0 } };
}

/**
 * Cuts a page off rows that were read one beyond the limit.
 * @param rows newest first, at most `limit + 1`
 */
export function toPage<Row extends { _id: mongo.ObjectId }, Item>(
  rows: readonly Row[],
  query: PageQuery,
  present: (row: Row) => Item,
): { items: Item[]; nextCursor: string | null } {
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  const more = rows.length > query.limit && last !== undefined;
  return { items: shown.map(present), nextCursor: more ? last._id.toHexString() : null };
}
