import { z } from 'zod';
import { coverLetters } from '../../../shared/models/cover-letter.js';
import {
  changeCoverLetter,
  deleteCoverLetter,
  findCoverLetter,
} from '../../../shared/papers/cover-letters.js';
import { removeFiles } from '../../../shared/papers/files.js';
import { coverLetterContent } from '../../../shared/resume/cover-letter.js';
import { inTransaction } from '../../../shared/tasks/transaction.js';
import { coverLetterView, presentCoverLetter } from '../../presenters/cover-letter.js';
import type { Services } from '../../services.js';
import { endpoint, noContent, ok, type Endpoint } from '../endpoint.js';
import { afterCursor, pageQuery, pageView, toPage } from '../page.js';
import { idParams } from '../params.js';
import { letterDocumentsEndpoints } from './documents.js';
import { letterVersionsEndpoints } from './versions.js';

const tag = 'Cover letters';
const path = '/cover-letters/:id';

const letterChanges = z
  .strictObject({
    content: coverLetterContent,
    version: z
      .int()
      .positive()
      .optional()
      .meta({ description: 'The version you changed: 409 version-conflict where there is a newer one.' }),
  })
  .meta({ id: 'CoverLetterChanges' });

export function coverLettersEndpoints(services: Services): Endpoint[] {
  const { files } = services;
  return [
    endpoint(
      {
        method: 'get',
        path: '/cover-letters',
        tag,
        summary: 'My cover letters, newest first',
        auth: 'user',
        limit: 'read',
        query: pageQuery,
        answers: { 200: { description: 'A page of letters.', schema: pageView(coverLetterView) } },
      },
      async ({ owner, query }) => {
        const rows = await coverLetters()
          .find({ owner, ...afterCursor(query) })
          .sort({ _id: -1 })
          .limit(query.limit + 1)
          .toArray();
        return ok(toPage(rows, query, presentCoverLetter));
      },
    ),
    endpoint(
      {
        method: 'get',
        path,
        tag,
        summary: 'A cover letter',
        auth: 'user',
        limit: 'read',
        params: idParams,
        answers: { 200: { description: 'The letter.', schema: coverLetterView } },
      },
      async ({ owner, params }) => ok(presentCoverLetter(await findCoverLetter(owner, params.id))),
    ),
    endpoint(
      {
        method: 'put',
        path,
        tag,
        summary: 'Put other words in a cover letter',
        description: 'Makes a new version.',
        auth: 'user',
        limit: 'write',
        params: idParams,
        body: letterChanges,
        bodyExample: { content: { salutation: 'Dear Ms Iyer,', paragraphs: ['I build data pipelines.'] } },
        answers: { 200: { description: 'The letter as it is now.', schema: coverLetterView } },
      },
      async ({ owner, params, body }) => {
        const { content, version: expected } = body;
        const change = { content, origin: 'edited', basedOn: null, expected } as const;
        const letter = await inTransaction((session) => changeCoverLetter(owner, params.id, change, session));
        return ok(presentCoverLetter(letter));
      },
    ),
    endpoint(
      {
        method: 'delete',
        path,
        tag,
        summary: 'Delete a cover letter with its versions and documents',
        auth: 'user',
        limit: 'write',
        params: idParams,
        answers: { 204: { description: 'It is gone.' } },
      },
      async ({ owner, params }) => {
        const unused = await inTransaction((session) => deleteCoverLetter(owner, params.id, session));
        await removeFiles(files, owner, unused);
        return noContent();
      },
    ),
    ...letterVersionsEndpoints(),
    ...letterDocumentsEndpoints(services),
  ];
}
