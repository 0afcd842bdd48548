import { z } from 'zod';
import type { Config } from '../../shared/config.js';
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
  standing: z.enum(['live', 'expired']),
  hasPassword: z.boolean(),
  expiresAt: z.iso.datetime().nullable(),
  token: z.string(),
  previewUrl: z.url(),
  accesses: accessCountsView,
  lastAccessAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
};

export const shareRowView = z.strictObject(shape).meta({ id: 'ShareRow' });
export const shareView = z
  .strictObject({
    ...shape,
    qr: z.string().meta({ description: 'The QR code of `previewUrl`: a PNG as a data URL.' }),
    qrSvg: z.string().meta({ description: 'The same as SVG.' }),
  })
  .meta({ id: 'Share' });

type Settings = Pick<Config, 'SESSION_SECRET' | 'PUBLIC_URL'>;

/** Names each field that goes out. */
export function presentShareRow(row: ShareRow, settings: Settings): z.infer<typeof shareRowView> {
  const { token, url } = shareUrl(row, settings);
  return {
    id: row._id.toHexString(),
    resumeId: row.resumeId.toHexString(),
    label: row.label,
    version: row.version,
    standing: standingOf(row) === 'live' ? 'live' : 'expired',
    hasPassword: row.passwordHash !== null,
    expiresAt: row.expiresAt?.toISOString() ?? null,
    token,
    previewUrl: url,
    accesses: presentCounts(row.accesses),
    lastAccessAt: row.lastAccessAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}

export async function presentShare(row: ShareRow, settings: Settings): Promise<z.infer<typeof shareView>> {
  const shown = presentShareRow(row, settings);
  const [qr, qrSvg] = await Promise.all([qrImage(shown.previewUrl), qrVector(shown.previewUrl)]);
  return { ...shown, qr, qrSvg };
}

export function presentCounts({ people, bots, downloads }: AccessCounts): AccessCounts {
  return { people, bots, downloads };
}
