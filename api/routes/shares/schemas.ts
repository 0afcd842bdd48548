import { z } from 'zod';
import { futureTime, oneLine } from '../fields.js';
import { rowId } from '../params.js';

export const shareBody = z
  .strictObject({
    label: oneLine(100)
      .nullable()
      .default(null)
      .meta({ description: 'Whom it is for; visitors never see it.' }),
    version: z
      .int()
      .positive()
      .nullable()
      .default(null)
      .meta({ description: 'Pins the link to this version. Null: it follows the latest.' }),
    expiresAt: futureTime.nullable().default(null),
    password: z
      .string()
      .min(6, 'A password has 6 to 128 characters.')
      .max(128, 'A password has 6 to 128 characters.')
      .nullable()
      .default(null),
  })
  .meta({ id: 'NewShare' });

/** `/resumes/:id/shares/:shareId` */
export const shareParams = z.object({ id: rowId, shareId: rowId });
