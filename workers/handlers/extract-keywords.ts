import { mongo } from 'mongoose';
import type { extractKeywords } from '../../shared/operations/extract-keywords.js';
import type { ResumeSource } from '../../shared/operations/fields.js';
import { findVersion } from '../../shared/papers/resumes.js';
import { textOf } from '../../shared/resume/text.js';
import { done, type Handler, type HandlerContext } from './handler.js';
import { present } from './resume-source.js';

/** Finds the skills that a text names, and which of them a resume names too; or the resume's own. */
export const handleExtractKeywords: Handler<typeof extractKeywords> = async ({ text, source }, context) => {
  const find = async (words: string) =>
    (await context.services.threads.keywords({ text: words }, context.signal)).keywords;
  const resume = source ? await textOfSource(source, context) : null;
  const keywords = await find(text ?? resume ?? '');
  // The resume's own skills need no comparison.
  const shown = text !== undefined && resume !== null ? new Set(skillsOf(await find(resume))) : null;
  return done({
    keywords: keywords.map((keyword) => ({ ...keyword, inResume: shown?.has(keyword.skill) ?? null })),
  });
};

const skillsOf = (keywords: readonly { skill: string }[]) => keywords.map(({ skill }) => skill);

async function textOfSource(source: ResumeSource, { owner }: HandlerContext): Promise<string> {
  if ('resumeText' in source) return source.resumeText;
  const version = findVersion(owner, new mongo.ObjectId(source.resumeId), source.version);
  return textOf((await present(version, 'resume')).content);
}
