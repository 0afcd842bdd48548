import { mongo } from 'mongoose';
import type { extractKeywords } from '../../shared/operations/extract-keywords.js';
import type { ResumeSource } from '../../shared/operations/fields.js';
import { findVersion } from '../../shared/papers/resumes.js';
import { textOf } from '../../shared/resume/text.js';
import { done, type Handler, type HandlerContext } from './handler.js';
import { present } from './resume-source.js';

/** Finds the skills that a text names; where a resume comes with it, says which of them it names too. */
export const handleExtractKeywords: Handler<typeof extractKeywords> = async ({ text, source }, context) => {
  const { threads } = context.services;
  const [{ keywords }, inResume] = await Promise.all([
    threads.keywords({ text }, context.signal),
    source ? skillsIn(source, context) : null,
  ]);
  return done({
    keywords: keywords.map((keyword) => ({ ...keyword, inResume: inResume?.has(keyword.skill) ?? null })),
  });
};

async function skillsIn(source: ResumeSource, context: HandlerContext): Promise<Set<string>> {
  const { owner, services, signal } = context;
  const text =
    'resumeText' in source
      ? source.resumeText
      : textOf(
          (await present(findVersion(owner, new mongo.ObjectId(source.resumeId), source.version), 'resume'))
            .content,
        );
  const { keywords } = await services.threads.keywords({ text }, signal);
  return new Set(keywords.map(({ skill }) => skill));
}
