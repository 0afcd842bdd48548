import type { ResumeSource } from '../../../shared/operations/fields.js';
import { findResume } from '../../../shared/papers/resumes.js';
import type { OwnerId } from '../../auth/principal.js';
import { sourceOf } from '../resumes/schemas.js';
import type { NamedResume } from './schemas.js';

/** The resume that a body names, as tasks take it. @throws AppError `not-found` */
export async function sourceIn(owner: OwnerId, named: NamedResume): Promise<ResumeSource> {
  return 'resumeText' in named ? named : sourceOf(await findResume(owner, named.resumeId));
}
