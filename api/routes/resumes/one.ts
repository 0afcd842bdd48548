import { deleteResume } from '../../../shared/papers/delete-resume.js';
import { removeFiles } from '../../../shared/papers/files.js';
import { findResume, findVersion } from '../../../shared/papers/resumes.js';
import { changeResume } from '../../../shared/papers/change-resume.js';
import { inTransaction } from '../../../shared/tasks/transaction.js';
import { presentResume, resumeView } from '../../presenters/resume.js';
import type { Services } from '../../services.js';
import { endpoint, noContent, ok, type Endpoint } from '../endpoint.js';
import { idParams } from '../params.js';
import { contentExample, resumeChanges } from './schemas.js';

const tag = 'Resumes';
const path = '/resumes/:id';

export function oneResumeEndpoints({ files }: Services): Endpoint[] {
  return [
    endpoint(
      {
        method: 'get',
        path,
        tag,
        summary: 'A resume with its latest words',
        auth: 'user',
        limit: 'read',
        params: idParams,
        answers: { 200: { description: 'The resume.', schema: resumeView } },
      },
      async ({ owner, params }) => {
        const resume = await findResume(owner, params.id);
        return ok(presentResume(resume, await findVersion(owner, resume._id, resume.version)));
      },
    ),
    endpoint(
      {
        method: 'put',
        path,
        tag,
        summary: 'Change a resume',
        description: 'New content makes a new version. Fields that are left out stay as they are.',
        auth: 'user',
        limit: 'write',
        params: idParams,
        body: resumeChanges,
        bodyExample: { title: 'Data engineer, 2026', content: contentExample, version: 1 },
        answers: { 200: { description: 'The resume as it is now.', schema: resumeView } },
      },
      async ({ owner, params, body }) => {
        const resume = await inTransaction((session) => changeResume(owner, params.id, body, session));
        return ok(presentResume(resume, await findVersion(owner, resume._id, resume.version)));
      },
    ),
    endpoint(
      {
        method: 'delete',
        path,
        tag,
        summary: 'Delete a resume and all that was made from it',
        description:
          'Versions, analyses, optimisations, documents, files and share links go; cover letters stay.',
        auth: 'user',
        limit: 'write',
        params: idParams,
        answers: { 204: { description: 'It is gone.' } },
      },
      async ({ owner, params }) => {
        const unused = await inTransaction((session) => deleteResume(owner, params.id, session));
        await removeFiles(files, owner, unused);
        return noContent();
      },
    ),
  ];
}
