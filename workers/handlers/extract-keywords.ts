import { mongo } from 'mongoose';
import type { extractKeywords } from '../../shared/operations/extract-keywords.js';
import type { ResumeSource } from '../../shared/operations/fields.js';
import { findVersion } from '../../shared/papers/resumes.js';
import { textOf } from '../../shared/resume/text.js';
import type { Keyword } from '../scoring/keywords.js';
import { done, type Handler, type HandlerContext } from './handler.js';
import { present } from './resume-source.js';

/** Finds the skills that a text names, and which of them a resume names too; or the resume's own. */
export const handleExtractKeywords: Handler<typeof extractKeywords> = async ({ text, source }, context) => {
  const find = (words: string) => keywordsIn(words, context);
  const resume = source ? await textOfSource(source, context) : null;
  const keywords = await find(text ?? resume ?? '');
  // The resume's own skills need no comparison.
  const shown = text !== undefined && resume !== null ? new Set(skillsOf(await find(resume))) : null;
  return done({
    keywords: keywords.map((keyword) => ({ ...keyword, inResume: shown?.has(keyword.skill) ?? null })),
  });
};

/** Characters up to which reading is quicker than handing over to a thread: 30 ms at the very worst. */
const shortText = 4_000;

async function keywordsIn(text: string, { services, signal }: HandlerContext): Promise<Keyword[]> {
  if (text.length <= shortText) {
    // The taxonomy is loaded with the first text, as in a thread.
    const engine = await import('../scoring/keywords.js');
    return engine.extractKeywords(text).keywords;
  }
  return (await services.threads.keywords({ text }, signal)).keywords;
}

const skillsOf = (keywords: readonly { skill: string }[]) => keywords.map(({ skill }) => skill);

async function textOfSource(source: ResumeSource, { owner }: HandlerContext): Promise<string> {
  if ('resumeText' in source) return source.resumeText;
  const version = findVersion(owner, new mongo.ObjectId(source.resumeId), source.version);
  return textOf((await present(version, 'resume')).content);
}
