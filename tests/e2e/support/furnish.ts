import type { Endpoint } from '../../../api/routes/endpoint.js';
import { taskIn } from './following.js';
import type { Person } from './house.js';
import { shortJobDescription as jobDescription } from '../../support/plain-resume.js';

/** One of each thing that a person can own, by the path that shows it. */
export interface Furniture {
  resumes: string;
  tasks: string;
  analyses: string;
  optimizations: string;
  'cover-letters': string;
  documents: string;
  'auth/sessions': string;
  /** Of the resume. */
  shares: string;
  /** Of admins only. */
  'api-tokens'?: string;
}

const content = {
  basics: { name: 'Asha Rao', email: 'asha.rao@example.com', label: 'Data engineer' },
  work: [
    {
      name: 'Example Logistics',
      position: 'Data engineer',
      startDate: '2021-04',
      highlights: ['Cut loads.'],
    },
  ],
  skills: [{ name: 'Data', keywords: ['PostgreSQL', 'Python'] }],
};

/** Gives somebody one of each. */
export async function furnish(person: Person): Promise<Furniture> {
  const resume = (await person.call('POST /resumes', { title: 'Mine', content })).body as { id: string };
  const make = async (what: string, body: object, key: string) => {
    const task = taskIn(await person.call(`POST ${what}`, body, { Prefer: 'wait=30' }));
    const id = task.result?.[key];
    if (typeof id !== 'string') throw new Error(`${what}: ${JSON.stringify(task)}`);
    return { id, task: task.id };
  };
  const path = `/resumes/${resume.id}`;
  const analysis = await make(`${path}/analyze`, { jobDescription }, 'analysisId');
  const optimization = await make(`${path}/optimize`, { jobDescription }, 'optimizationId');
  const letter = await make(`${path}/cover-letters`, { jobDescription }, 'coverLetterId');
  // A second version, as the resume has one.
  await person.call(`PUT /cover-letters/${letter.id}`, { content: { paragraphs: ['I build pipelines.'] } });
  const document = await make(`/cover-letters/${letter.id}/pdf`, {}, 'documentId');
  const share = (await person.call(`POST ${path}/shares`, {})).body as { id: string };
  const apiToken = await person.call('POST /api-tokens', { name: 'Mine' });
  const sessions = (await person.call('GET /auth/sessions')).body as { items: { id: string }[] };
  return {
    resumes: resume.id,
    tasks: analysis.task,
    analyses: analysis.id,
    optimizations: optimization.id,
    'cover-letters': letter.id,
    documents: document.id,
    'auth/sessions': sessions.items[0]?.id ?? '',
    shares: share.id,
    ...(apiToken.status === 201 ? { 'api-tokens': (apiToken.body as { id: string }).id } : {}),
  };
}

/** A route's address for this id, at a version and a share that exist. */
export function addressOf({ path }: Endpoint, id: string, { shares }: Furniture, version = '1'): string {
  return path
    .replace(':id', id)
    .replace(':version', version)
    .replace(':shareId', shares)
    .replace(':name', 'classic');
}

/** Where a thing of somebody's is. */
export function placeOf(kind: string, id: string, { resumes }: Furniture): string {
  return kind === 'shares' ? `/resumes/${resumes}/shares/${id}` : `/${kind}/${id}`;
}

/**
 * The id that stands for `:id` in a route.
 * @throws for a kind of thing that nobody is furnished with: add it above, so that the attacks reach it
 */
export function ownId(furniture: Furniture, { path }: Endpoint): string {
  const kind = path.split('/:id')[0]?.replace(/^\/(admin\/)?/, '') ?? '';
  if (!path.includes(':id') || kind === 'users') return 'f'.repeat(24);
  if (kind === 'api-tokens') return furniture[kind] ?? 'f'.repeat(24);
  const id = new Map<string, string | undefined>(Object.entries(furniture)).get(kind);
  if (id === undefined) throw new Error(`Nobody has ${kind}: add one to furnish().`);
  return id;
}
