import { z } from 'zod';
import { AppError } from '../../../shared/errors.js';
import type { TaskRow } from '../../../shared/models/task.js';
import { analyzeResume } from '../../../shared/operations/analyze-resume.js';
import { chooseEdits, type Chosen } from '../../../shared/papers/choose-edits.js';
import { undoVersion } from '../../../shared/papers/restore.js';
import type { TaskEngine } from '../../../shared/tasks/engine.js';
import { inTransaction } from '../../../shared/tasks/transaction.js';
import type { OwnerId } from '../../auth/principal.js';
import { chosenEditsView, presentChosenEdits, presentResume, resumeView } from '../../presenters/resume.js';
import type { Services } from '../../services.js';
import { awaitEnd, preferHeader } from '../answer-with-task.js';
import { created, endpoint, type Endpoint } from '../endpoint.js';
import { versionParams } from '../params.js';
import { today } from '../submit-task.js';
import { chooseEditsBody, sourceOf } from './schemas.js';

const making = { method: 'post', auth: 'user', limit: 'write', params: versionParams } as const;
const path = '/resumes/:id/versions/:version';

/** What a person makes of an optimisation: some of its edits, or none of it. */
export function editsEndpoints({ engine }: Services): Endpoint[] {
  return [
    endpoint(
      {
        ...making,
        path: `${path}/apply`,
        tag: 'Writing',
        summary: 'Take only some edits of an optimisation',
        description:
          'The version is the one that was optimised, or the one that came of it. A new version is made of the words before the optimisation and the edits that are named. 409 `version-conflict` where the resume was changed otherwise since; 422 names an edit that is not known. Where some edits are left out, `scoreTask` works `scoreAfter` out, at no cost; with `Prefer: wait=n` the answer waits for it, at most n seconds.',
        headers: z.object(preferHeader),
        body: chooseEditsBody,
        bodyExample: { edits: ['e1', 'e3'] },
        answers: { 201: { description: 'The resume, at the new version.', schema: chosenEditsView } },
      },
      async ({ owner, params, body, req }) => {
        const chosen = await inTransaction((session) =>
          chooseEdits(owner, params.id, params.version, body, session),
        );
        const task = await scoreChoice(engine, owner, chosen);
        const scoring = task && (await awaitEnd(engine, req, task));
        return created(presentChosenEdits(chosen, scoring), `/api/v1/resumes/${params.id.toHexString()}`);
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

/**
 * Has a version with some of the edits scored for the job that the optimisation was for. The version stands
 * whether or not that can be had: who has too many unfinished tasks goes without.
 */
async function scoreChoice(
  engine: TaskEngine,
  owner: OwnerId,
  { resume, optimization, left }: Chosen,
): Promise<TaskRow | null> {
  if (left.length === 0) return null;
  const { jobDescription } = optimization;
  const input = { source: sourceOf(resume), jobDescription, asOf: today() };
  try {
    return await engine.submit(analyzeResume, { owner, input, atNoCost: true });
  } catch (error) {
    if (error instanceof AppError && error.code === 'too-many-tasks') return null;
    throw error;
  }
}
