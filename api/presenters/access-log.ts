import { z } from 'zod';
import { visitorKinds, visitWays, type ShareVisitRow } from '../../shared/models/share-visit.js';
import type { ShareDayRow } from '../../shared/models/share-day.js';
import { objectId } from '../../shared/operations/fields.js';
import { accessCountsView, presentCounts } from './share.js';

export const visitView = z
  .strictObject({
    id: objectId,
    shareId: objectId,
    /** The share's; null where it has none. */
    label: z.string().nullable(),
    at: z.iso.datetime(),
    way: z.enum(visitWays).meta({
      description: '`page`: the preview page; `pdf`: its PDF alone; `api`: an integration such as PreviewCV.',
    }),
    kind: z.enum(visitorKinds),
    visitor: z.string().meta({
      description: 'The same within a day (UTC) for one visitor; the next day they are somebody else.',
    }),
    agent: z.string(),
    referrer: z.string().nullable().meta({ description: 'The host that linked here.' }),
    country: z.string().nullable(),
  })
  .meta({ id: 'Visit' });

export const dayCountView = z
  .strictObject({ day: z.iso.date(), shareId: objectId, ...accessCountsView.shape })
  .meta({ id: 'DayCount' });

/** @param labels of the resume's shares, by id */
export function presentVisit(
  row: ShareVisitRow,
  labels: ReadonlyMap<string, string | null>,
): z.infer<typeof visitView> {
  const shareId = row.shareId.toHexString();
  const { way, kind, visitor, agent, referrer, country } = row;
  return {
    id: row._id.toHexString(),
    shareId,
    label: labels.get(shareId) ?? null,
    at: row.at.toISOString(),
    way,
    kind,
    visitor,
    agent,
    referrer,
    country,
  };
}

export function presentDayCount(row: ShareDayRow): z.infer<typeof dayCountView> {
  return { day: row.day, shareId: row.shareId.toHexString(), ...presentCounts(row) };
}
