import { stringify } from 'csv-stringify';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { mongo } from 'mongoose';
import { shares, type AccessCounts, type ShareRow } from '../../../shared/models/share.js';
import { shareDays } from '../../../shared/models/share-day.js';
import { shareVisits } from '../../../shared/models/share-visit.js';
import { findResume } from '../../../shared/papers/resumes.js';
import { dayOf } from '../../../shared/sharing/save-visits.js';
import { dayCountView, presentDayCount, presentVisit, visitView } from '../../presenters/access-log.js';
import { accessCountsView } from '../../presenters/share.js';
import { type answered, endpoint, ok, type Endpoint } from '../endpoint.js';
import { afterCursor, pageQuery, pageView, toPage } from '../page.js';
import { idParams, rowId } from '../params.js';
import { sendStream } from '../send-file.js';

const columns = Object.keys(visitView.shape) as (keyof z.infer<typeof visitView>)[];

const query = pageQuery.extend({
  shareId: rowId.optional().meta({ description: 'Only this link.' }),
  days: z.coerce
    .number()
    .int()
    .min(1)
    .max(400)
    .default(30)
    .meta({ description: 'How far `counts` go back.' }),
  format: z.enum(['json', 'csv']).optional().meta({
    description: 'csv: all visits as a file, as `Accept: text/csv` does.',
  }),
});

const logView = pageView(visitView)
  .extend({
    counts: z.array(dayCountView).meta({ description: 'By day and link, newest first.' }),
    totals: accessCountsView.meta({ description: 'Of all links since the first, revoked ones included.' }),
  })
  .meta({ id: 'AccessLog' });

export function accessLogEndpoints(): Endpoint[] {
  return [
    endpoint(
      {
        method: 'get',
        path: '/resumes/:id/access-logs',
        tag: 'Sharing',
        summary: "Who looked at a resume's share links, and how often",
        description:
          'Visits are written within some two seconds. No address is kept. Visits stay for 400 days, counts as long as the resume.',
        auth: 'user',
        limit: 'read',
        params: idParams,
        query,
        answers: {
          200: { description: 'A page of visits, newest first.', schema: logView, alsoAs: 'text/csv' },
        },
      },
      async ({ owner, params, query: asked, req, res }) => {
        const { _id: resumeId } = await findResume(owner, params.id);
        const scope = { owner, resumeId, ...(asked.shareId ? { shareId: asked.shareId } : {}) };
        const findLinks = () => shares().find({ owner, resumeId }).toArray();
        if (wantsCsv(req, asked.format)) return sendCsv(res, scope, labelsOf(await findLinks()));
        const since = dayOf(new Date(Date.now() - (asked.days - 1) * 86_400_000));
        // First, so that the counts have all of these: they are written together.
        const rows = await shareVisits()
          .find({ ...scope, ...afterCursor(asked) })
          .sort({ _id: -1 })
          .limit(asked.limit + 1)
          .toArray();
        const [links, days] = await Promise.all([
          findLinks(),
          shareDays()
            .find({ ...scope, day: { $gte: since } })
            .sort({ day: -1 })
            .toArray(),
        ]);
        const labels = labelsOf(links);
        const totals = links
          .filter(({ _id }) => !asked.shareId || _id.equals(asked.shareId))
          .map(({ accesses }) => accesses)
          .reduce(sum, { people: 0, bots: 0, downloads: 0 });
        const page = toPage(rows, asked, (row) => presentVisit(row, labels));
        return ok({ ...page, counts: days.map(presentDayCount), totals });
      },
    ),
  ];
}

function labelsOf(links: readonly ShareRow[]): Map<string, string | null> {
  return new Map(links.map(({ _id, label }) => [_id.toHexString(), label]));
}

function wantsCsv(req: Request, format: 'json' | 'csv' | undefined): boolean {
  return format === undefined ? req.accepts(['json', 'csv']) === 'csv' : format === 'csv';
}

interface Scope {
  owner: mongo.ObjectId;
  resumeId: mongo.ObjectId;
  shareId?: mongo.ObjectId;
}

/** All visits as a file, row by row. A cell that a spreadsheet would take for a formula gets an apostrophe. */
function sendCsv(
  res: Response,
  scope: Scope,
  labels: ReadonlyMap<string, string | null>,
): Promise<typeof answered> {
  const visits = shareVisits()
    .find(scope)
    .sort({ _id: -1 })
    .map((row) => presentVisit(row, labels))
    .stream();
  res
    .attachment('access-log.csv')
    .set({ 'Content-Type': 'text/csv; charset=utf-8', 'Cache-Control': 'no-store' });
  return sendStream(res, [visits, stringify({ header: true, bom: true, escape_formulas: true, columns })]);
}

function sum(a: AccessCounts, b: AccessCounts): AccessCounts {
  return { people: a.people + b.people, bots: a.bots + b.bots, downloads: a.downloads + b.downloads };
}
