import { z } from 'zod';
import type { Config } from '../../shared/config.js';
import { AppError } from '../../shared/errors.js';
import type { AccessCounts, ShareRow } from '../../shared/models/share.js';
import { objectId } from '../../shared/operations/fields.js';
import { shareUrl, standingOf } from '../../shared/sharing/shares.js';
import { qrImage, qrVector } from './qr.js';

export const accessCountsView = z
  .strictObject({
    people: z.int().nonnegative(),
    bots: z.int().nonnegative(),
    /** PDFs that people took without the page. */
    downloads: z.int().nonnegative(),
  })
  .meta({ id: 'AccessCounts' });

const shape = {
  id: objectId,
  resumeId: objectId,
  label: z.string().nullable(),
  version: z.int().positive().nullable().meta({ description: 'Null: it follows the latest version.' }),
  standing: z.enum(['live', 'expired', 'lost']).meta({
    description:
      '`lost`: made under another secret of the server; it leads nowhere, and its token cannot be shown.',
  }),
  hasPassword: z.boolean(),
  expiresAt: z.iso.datetime().nullable(),
  token: z.string().nullable(),
  previewUrl: z.url().nullable(),
  accesses: accessCountsView,
  lastAccessAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
};

export const shareRowView = z.strictObject(shape).meta({ id: 'ShareRow' });
/** One that can be opened, with all that its owner may hand on. */
export const shareView = z
  .strictObject({
    ...shape,
    token: z.string(),
    previewUrl: z.url(),
    qr: z.string().meta({ description: 'The QR code of `previewUrl`: a PNG as a data URL.' }),
    qrSvg: z.string().meta({ description: 'The same as SVG.' }),
  })
  .meta({ id: 'Share' });

type Settings = Pick<Config, 'SESSION_SECRET' | 'PUBLIC_URL'>;

/** Names each field that goes out. */
export function presentShareRow(row: ShareRow, settings: Settings): z.infer<typeof shareRowView> {
  const link = shareUrl(row, settings);
  const standing = standingOf(row) === 'live' ? 'live' : 'expired';
  return {
    id: row._id.toHexString(),
    resumeId: row.resumeId.toHexString(),
    label: row.label,
    version: row.version,
    standing: link ? standing : 'lost',
    hasPassword: row.passwordHash !== null,
    expiresAt: row.expiresAt?.toISOString() ?? null,
    token: link?.token ?? null,
    previewUrl: link?.url ?? null,
    accesses: presentCounts(row.accesses),
    lastAccessAt: row.lastAccessAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}

/** @throws AppError `not-found` for one of another secret */
export async function presentShare(row: ShareRow, settings: Settings): Promise<z.infer<typeof shareView>> {
  const { token, previewUrl, ...shown } = presentShareRow(row, settings);
  if (token === null || previewUrl === null) {
    throw new AppError('not-found', 'This link leads nowhere any more: delete it, and make another one.');
  }
  const [qr, qrSvg] = await Promise.all([qrImage(previewUrl), qrVector(previewUrl)]);
  return { ...shown, token, previewUrl, qr, qrSvg };
}

export function presentCounts({ people, bots, downloads }: AccessCounts): AccessCounts {
  return { people, bots, downloads };
}
