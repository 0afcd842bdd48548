import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { taskView } from '../../api/presenters/task.js';
import { resultId, type DemoClient } from './client.js';
import { timed } from './say.js';

interface Papers {
  resumeId: string;
  letterId: string;
  /** The folder that the files go to. */
  out: string;
}

/** The resume in two looks and for Word, and the letter. */
export async function makeDocuments(client: DemoClient, { resumeId, letterId, out }: Papers): Promise<void> {
  const [resume, letter] = [`/resumes/${resumeId}`, `/cover-letters/${letterId}`];
  const documents: [name: string, path: string, options: object, file: string][] = [
    ['Resume as PDF', `${resume}/pdf`, { template: 'classic' }, 'resume-classic.pdf'],
    ['Resume, another template', `${resume}/pdf`, { template: 'modern' }, 'resume-modern.pdf'],
    ['Resume for Word', `${resume}/export`, { format: 'docx' }, 'resume.docx'],
    ['Resume for forms', `${resume}/export`, { format: 'txt' }, 'resume.txt'],
    ['Cover letter as PDF', `${letter}/pdf`, { template: 'classic' }, 'cover-letter.pdf'],
    ['Cover letter for Word', `${letter}/export`, { format: 'docx' }, 'cover-letter.docx'],
  ];
  for (const [name, path, options, file] of documents) {
    await timed(name, () => make(client, path, options, join(out, file)));
  }
}

async function make(
  client: DemoClient,
  path: string,
  options: object,
  file: string,
): Promise<readonly [undefined, string]> {
  const task = await client.finished(await client.call(`POST ${path}`, taskView, options));
  const bytes = await client.download(`/documents/${resultId(task, 'documentId')}/download`);
  await writeFile(file, bytes);
  const pages = task.result?.['pages'];
  const length = typeof pages === 'number' ? `${pages} page(s), ` : '';
  return [undefined, `${length}${Math.ceil(bytes.byteLength / 1_024)} kB → ${file}`];
}
