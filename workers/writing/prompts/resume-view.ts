import type { ResumeContent } from '../../../shared/resume/content.js';
import { givesOrders } from '../../scoring/refinement/machine-talk.js';
import { passagesOf } from '../proof/passages.js';

/** What a model never needs: who and where the person is, pay and birth, and what others said of them. */
const withheld = /^\/(?:basics\/(?:name|location)|extensions|references|interests)/;

/**
 * The resume as the model sees it: one line for each text, its JSON Pointer before it. What gives orders to
 * programs is left out: no edit of it could be asked for, and nothing is lost.
 */
export function resumeView(resume: ResumeContent): string {
  return passagesOf(resume)
    .filter(({ path, text }) => !withheld.test(path) && !givesOrders(text))
    .map(({ path, text }) => `${path}: ${text.replace(/\s+/g, ' ').trim()}`)
    .join('\n');
}
