import type { ResumeContent } from '../../../shared/resume/content.js';
import { passagesOf } from '../proof/passages.js';

/** What a model never needs: who and where the person is, pay and birth, and what others said of them. */
const withheld = /^\/(?:basics\/(?:name|location)|extensions|references|interests)/;

/** The resume as the model sees it: one line for each text, its JSON Pointer before it. */
export function resumeView(resume: ResumeContent): string {
  return passagesOf(resume)
    .filter(({ path }) => !withheld.test(path))
    .map(({ path, text }) => `${path}: ${text.replace(/\s+/g, ' ').trim()}`)
    .join('\n');
}
