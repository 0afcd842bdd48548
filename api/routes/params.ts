import { mongo } from 'mongoose';
import { z } from 'zod';
import { objectId } from '../../shared/operations/fields.js';

/** An id in an address or a body, as the database takes it. In an address a malformed one is a 404. */
export const rowId = objectId.transform((hex) => new mongo.ObjectId(hex));

/** `/:id` */
export const idParams = z.object({ id: rowId });

/** `/:id/versions/:version` */
export const versionParams = z.object({
  id: rowId,
  version: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number),
});
