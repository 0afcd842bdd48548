import { resumeVersions } from '../../../shared/models/resume-version.js';
import { diffContents } from '../../../shared/papers/diff.js';
import { findResume, findVersion } from '../../../shared/papers/resumes.js';
import { restoreVersion } from '../../../shared/papers/restore.js';
import { inTransaction } from '../../../shared/tasks/transaction.js';
import {
  diffView,
  presentResume,
  presentVersion,
  presentVersionRow,
  resumeView,
  versionRowView,
  versionView,
} from '../../presenters/resume.js';
import { created, endpoint, ok, type Endpoint } from '../endpoint.js';
import { olderVersions, pageQuery, pageView, toPage } from '../page.js';
import { idParams, versionParams } from '../params.js';
import { diffQuery } from './schemas.js';

const tag = 'Resumes';
const path = '/resumes/:id/versions';

export function versionsEndpoints(): Endpoint[] {
  return [
    endpoint(
      {
        method: 'get',
        path,
        tag,
        summary: "A resume's versions, newest first",
        auth: 'user',
        limit: 'read',
        params: idParams,
        query: pageQuery,
        answers: {
          200: { description: 'A page of versions, without their words.', schema: pageView(versionRowView) },
        },
      },
      async ({ owner, params, query }) => {
        const resume = await findResume(owner, params.id);
        const of = { owner, resumeId: resume._id };
        const older = await olderVersions(query, (_id) => resumeVersions().findOne({ ...of, _id }));
        const rows = await resumeVersions()
          .find({ ...of, ...older }, { projection: { content: 0, reading: 0 } })
          .sort({ version: -1 })
          .limit(query.limit + 1)
          .toArray();
        return ok(toPage(rows, query, presentVersionRow));
      },
    ),
    endpoint(
      {
        method: 'get',
        path: `${path}/:version`,
        tag,
        summary: 'One version with its words',
        auth: 'user',
        limit: 'read',
        params: versionParams,
        answers: { 200: { description: 'The version.', schema: versionView } },
      },
      async ({ owner, params }) => ok(presentVersion(await findVersion(owner, params.id, params.version))),
    ),
    endpoint(
      {
        method: 'post',
        path: `${path}/:version/restore`,
        tag,
        summary: 'Bring an old version back, as a new one',
        auth: 'user',
        limit: 'write',
        params: versionParams,
        answers: { 201: { description: 'The resume, at the new version.', schema: resumeView } },
      },
      async ({ owner, params }) => {
        const { resume, content } = await inTransaction((session) =>
          restoreVersion(owner, params.id, params.version, session),
        );
        return created(presentResume(resume, { content }), `/api/v1/resumes/${params.id.toHexString()}`);
      },
    ),
    endpoint(
      {
        method: 'get',
        path: `${path}/:version/diff`,
        tag,
        summary: 'What changed from one version to another',
        description: 'A JSON Patch (RFC 6902) and the same changes with the words before and after.',
        auth: 'user',
        limit: 'read',
        params: versionParams,
        query: diffQuery,
        answers: {
          200: { description: 'The changes; for version 1 without `against`, all of it.', schema: diffView },
        },
      },
      async ({ owner, params, query }) => {
        const to = await findVersion(owner, params.id, params.version);
        const from = query.against ?? to.version - 1;
        const before = from === 0 ? {} : (await findVersion(owner, params.id, from)).content;
        return ok({ from, to: to.version, ...diffContents(before, to.content) });
      },
    ),
  ];
}
