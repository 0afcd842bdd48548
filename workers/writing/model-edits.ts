import { valueAt } from '../../shared/analysis/apply-edits.js';
import type { ResumeContent } from '../../shared/resume/content.js';
import { contactPlaceholders } from '../llm/contact-placeholders.js';
import type { LanguageModel } from '../llm/language-model.js';
import type { ProposedEdit, Refused } from './edits.js';
import { optimizeAnswer, optimizePrompt } from './prompts/optimize-resume.js';

/** Texts that the model may rewrite; everything else is a fact. */
const editable =
  /^\/(?:basics\/summary|work\/\d+\/(?:summary|highlights\/\d+)|projects\/\d+\/(?:description|highlights\/\d+)|volunteer\/\d+\/(?:summary|highlights\/\d+))$/;

const maxTokens = 4_000;

/** What the model proposes: edits that may be proven, and those of what it may not touch. */
export interface ModelEdits {
  readonly edits: ProposedEdit[];
  readonly refused: Refused[];
}

/** Edits as the model proposes them, the last one for each path; those that change nothing are left out. */
export async function modelEdits(
  resume: ResumeContent,
  jobDescription: string | null,
  model: LanguageModel,
  signal: AbortSignal | undefined,
): Promise<ModelEdits> {
  const contacts = contactPlaceholders(resume);
  const prompt = contacts.hide(optimizePrompt(resume, jobDescription));
  const { value } = await model.complete({ prompt, schema: optimizeAnswer, signal, maxTokens });
  const proposed = contacts.restore(value).edits.map((edit) => {
    const path = edit.path.trim();
    return { ...edit, path, before: textAt(resume, path), after: edit.after.trim() };
  });
  const last = [...new Map(proposed.map((edit) => [edit.path, edit])).values()];
  return {
    edits: last.flatMap((edit) =>
      edit.before === undefined || edit.before === edit.after ? [] : [{ ...edit, before: edit.before }],
    ),
    refused: last.flatMap(({ path, after, before }) =>
      before === undefined
        ? [{ path, after, why: ['Only summaries and bullets that are there may be rewritten.'] }]
        : [],
    ),
  };
}

/** The text at an editable path; null where a summary may be added, undefined where nothing may be written. */
function textAt(resume: ResumeContent, path: string): string | null | undefined {
  if (!editable.test(path)) return undefined;
  const value = valueAt(resume, path);
  if (typeof value === 'string') return value;
  return path === '/basics/summary' ? null : undefined;
}
