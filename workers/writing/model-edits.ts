import type { ResumeContent } from '../../shared/resume/content.js';
import { contactPlaceholders } from '../llm/contact-placeholders.js';
import type { LanguageModel } from '../llm/language-model.js';
import { valueAt, type ProposedEdit } from './edits.js';
import { optimizeAnswer, optimizePrompt } from './prompts/optimize-resume.js';

/** Texts that the model may rewrite; everything else is a fact. */
const editable =
  /^\/(?:basics\/summary|work\/\d+\/(?:summary|highlights\/\d+)|projects\/\d+\/(?:description|highlights\/\d+)|volunteer\/\d+\/(?:summary|highlights\/\d+))$/;

const maxTokens = 4_000;

/** Edits as the model proposes them: of editable texts that exist and really change, one for each path. */
export async function modelEdits(
  resume: ResumeContent,
  jobDescription: string | null,
  model: LanguageModel,
  signal: AbortSignal | undefined,
): Promise<ProposedEdit[]> {
  const contacts = contactPlaceholders(resume);
  const prompt = contacts.hide(optimizePrompt(resume, jobDescription));
  const { value } = await model.complete({ prompt, schema: optimizeAnswer, signal, maxTokens });
  const edits = contacts.restore(value).edits.flatMap((edit): ProposedEdit[] => {
    const path = edit.path.trim();
    if (!editable.test(path)) return [];
    const before = valueAt(resume, path) ?? null;
    const mayBeNew = path === '/basics/summary';
    if ((before === null && !mayBeNew) || (before !== null && typeof before !== 'string')) return [];
    const after = edit.after.trim();
    return after === before ? [] : [{ ...edit, path, before, after }];
  });
  return [...new Map(edits.map((edit) => [edit.path, edit])).values()];
}
