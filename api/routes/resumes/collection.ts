import { nextId } from '../../../shared/models/next-id.js';
import { resumes } from '../../../shared/models/resume.js';
import { resumeVersions } from '../../../shared/models/resume-version.js';
import { insertResume } from '../../../shared/papers/resumes.js';
import { inTransaction } from '../../../shared/tasks/transaction.js';
import type { OwnerId } from '../../auth/principal.js';
import { presentResume, resumeView } from '../../presenters/resume.js';
import { created, endpoint, ok, type Endpoint } from '../endpoint.js';
import { afterCursor, pageQuery, pageView, toPage, type PageQuery } from '../page.js';
import { contentExample, resumeBody } from './schemas.js';

const tag = 'Resumes';

export function collectionEndpoints(): Endpoint[] {
  return [
    endpoint(
      {
        method: 'post',
        path: '/resumes',
        tag,
        summary: 'Create a resume from JSON Resume content',
        description: "A person's first resume is the primary one.",
        auth: 'user',
        limit: 'write',
        body: resumeBody,
        bodyExample: { title: 'Data engineer', content: contentExample },
        answers: { 201: { description: 'The resume, at version 1.', schema: resumeView } },
      },
      async ({ owner, body }) => {
        const draft = { ...body, id: nextId(), source: 'created', origin: 'created' } as const;
        const resume = await inTransaction((session) =>
          insertResume(owner, { ...draft, file: null, reading: null }, session),
        );
        return created(presentResume(resume, body), `/api/v1/resumes/${resume._id.toHexString()}`);
      },
    ),
    endpoint(
      {
        method: 'get',
        path: '/resumes',
        tag,
        summary: 'My resumes, newest first',
        auth: 'user',
        limit: 'read',
        query: pageQuery,
        answers: { 200: { description: 'A page of resumes.', schema: pageView(resumeView) } },
      },
      async ({ owner, query }) => ok(await page(owner, query)),
    ),
  ];
}

async function page(owner: OwnerId, query: PageQuery) {
  const rows = await resumes()
    .find({ owner, ...afterCursor(query) })
    .sort({ _id: -1 })
    .limit(query.limit + 1)
    .toArray();
  const latest = rows.map(({ _id, version }) => ({ owner, resumeId: _id, version }));
  const words = latest.length === 0 ? [] : await resumeVersions().find({ $or: latest }).toArray();
  const contents = new Map(words.map(({ resumeId, content }) => [resumeId.toHexString(), content]));
  const { items, nextCursor } = toPage(rows, query, (row) => {
    const content = contents.get(row._id.toHexString());
    return content ? [presentResume(row, { content })] : [];
  });
  return { items: items.flat(), nextCursor };
}
