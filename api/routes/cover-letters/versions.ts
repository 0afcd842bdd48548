import { coverLetterVersions } from '../../../shared/models/cover-letter-version.js';
import {
  changeCoverLetter,
  findCoverLetter,
  findLetterVersion,
} from '../../../shared/papers/cover-letters.js';
import { inTransaction } from '../../../shared/tasks/transaction.js';
import {
  coverLetterView,
  letterVersionView,
  presentCoverLetter,
  presentLetterVersion,
} from '../../presenters/cover-letter.js';
import { created, endpoint, ok, type Endpoint } from '../endpoint.js';
import { olderVersions, pageQuery, pageView, toPage } from '../page.js';
import { idParams, versionParams } from '../params.js';

const tag = 'Cover letters';
const path = '/cover-letters/:id/versions';

export function letterVersionsEndpoints(): Endpoint[] {
  return [
    endpoint(
      {
        method: 'get',
        path,
        tag,
        summary: "A letter's versions, newest first",
        auth: 'user',
        limit: 'read',
        params: idParams,
        query: pageQuery,
        answers: { 200: { description: 'A page of versions.', schema: pageView(letterVersionView) } },
      },
      async ({ owner, params, query }) => {
        const { _id: coverLetterId } = await findCoverLetter(owner, params.id);
        const of = { owner, coverLetterId };
        const older = await olderVersions(query, (_id) => coverLetterVersions().findOne({ ...of, _id }));
        const rows = await coverLetterVersions()
          .find({ ...of, ...older })
          .sort({ version: -1 })
          .limit(query.limit + 1)
          .toArray();
        return ok(toPage(rows, query, presentLetterVersion));
      },
    ),
    endpoint(
      {
        method: 'get',
        path: `${path}/:version`,
        tag,
        summary: 'One version of a letter',
        auth: 'user',
        limit: 'read',
        params: versionParams,
        answers: { 200: { description: 'The version.', schema: letterVersionView } },
      },
      async ({ owner, params }) =>
        ok(presentLetterVersion(await findLetterVersion(owner, params.id, params.version))),
    ),
    endpoint(
      {
        method: 'post',
        path: `${path}/:version/restore`,
        tag,
        summary: 'Bring old words of a letter back, as a new version',
        auth: 'user',
        limit: 'write',
        params: versionParams,
        answers: { 201: { description: 'The letter, at the new version.', schema: coverLetterView } },
      },
      async ({ owner, params }) => {
        const { content, version } = await findLetterVersion(owner, params.id, params.version);
        const change = { content, origin: 'restored', basedOn: version } as const;
        const letter = await inTransaction((session) => changeCoverLetter(owner, params.id, change, session));
        return created(presentCoverLetter(letter), `/api/v1/cover-letters/${params.id.toHexString()}`);
      },
    ),
  ];
}
