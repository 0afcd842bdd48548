import { chooseEdits } from '../../../shared/papers/choose-edits.js';
import { undoVersion } from '../../../shared/papers/restore.js';
import { inTransaction } from '../../../shared/tasks/transaction.js';
import { chosenEditsView, presentChosenEdits, presentResume, resumeView } from '../../presenters/resume.js';
import { created, endpoint, type Endpoint } from '../endpoint.js';
import { versionParams } from '../params.js';
import { chooseEditsBody } from './schemas.js';

const making = { method: 'post', auth: 'user', limit: 'write', params: versionParams } as const;
const path = '/resumes/:id/versions/:version';

/** What a person makes of an optimisation: some of its edits, or none of it. */
export function editsEndpoints(): Endpoint[] {
  return [
    endpoint(
      {
        ...making,
        path: `${path}/apply`,
        tag: 'Writing',
        summary: 'Take only some edits of an optimisation',
        description:
          'The version is the one that was optimised, or the one that came of it. A new version is made of the words before the optimisation and the edits that are named. 409 `version-conflict` where the resume was changed otherwise since; 422 names an edit that is not known.',
        body: chooseEditsBody,
        bodyExample: { edits: ['e1', 'e3'] },
        answers: { 201: { description: 'The resume, at the new version.', schema: chosenEditsView } },
      },
      async ({ owner, params, body }) => {
        const chosen = await inTransaction((session) =>
          chooseEdits(owner, params.id, params.version, body, session),
        );
        return created(presentChosenEdits(chosen), `/api/v1/resumes/${params.id.toHexString()}`);
      },
    ),
    endpoint(
      {
        ...making,
        path: `${path}/undo`,
        tag: 'Resumes',
        summary: 'Take the latest change back',
        description:
          'The words of the version before become a new version; undone again, they are back. 409 `version-conflict` for a version that is not the latest. Any older version comes back by `restore`.',
        answers: { 201: { description: 'The resume, at the new version.', schema: resumeView } },
      },
      async ({ owner, params }) => {
        const { resume, content } = await inTransaction((session) =>
          undoVersion(owner, params.id, params.version, session),
        );
        return created(presentResume(resume, { content }), `/api/v1/resumes/${params.id.toHexString()}`);
      },
    ),
  ];
}
