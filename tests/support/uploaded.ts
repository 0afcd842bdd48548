import { expect } from '@jest/globals';
import type { Caller, FinishedTask } from './people.js';
import { resumeText } from './plain-resume.js';

/** The plain resume as a file. */
export const plainFile = { bytes: new TextEncoder().encode(resumeText), name: 'Asha Rao.txt' };

/** Uploads a file, by default the plain resume, and tells the id of the resume that was made of it. */
export async function uploaded(
  person: Caller,
  { file = plainFile, fields = {} }: { file?: typeof plainFile; fields?: Record<string, string> } = {},
): Promise<string> {
  const task = (await person.upload(file, fields)).body as FinishedTask;
  expect(task).toMatchObject({ state: 'succeeded', error: null });
  return String(task.result?.['resumeId']);
}
