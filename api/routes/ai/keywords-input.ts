import type { z } from 'zod';
import type { InputOf } from '../../../shared/operations/definition.js';
import type { extractKeywords } from '../../../shared/operations/extract-keywords.js';
import type { OwnerId } from '../../auth/principal.js';
import type { keywordsBody } from './schemas.js';
import { sourceIn } from './source.js';

/** Whose keywords are meant: the job description's where there is one, else the resume's. */
export async function keywordsInput(
  owner: OwnerId,
  { jobDescription, resume }: z.output<typeof keywordsBody>,
): Promise<InputOf<typeof extractKeywords>> {
  const source = resume ? await sourceIn(owner, resume) : undefined;
  return { ...(jobDescription === null ? {} : { text: jobDescription }), ...(source ? { source } : {}) };
}
