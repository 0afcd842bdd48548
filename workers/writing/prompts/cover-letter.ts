import { z } from 'zod';
import type { ResumeContent } from '../../../shared/resume/content.js';
import type { Prompt } from '../../llm/language-model.js';
import type { Tone } from '../letter/english/phrases.js';
import { resumeView } from './resume-view.js';

const system = `You write cover letters. You get a resume as lines of "path: text" and the description of a job.
You write the letter's paragraphs in the first person, from the person to the employer.

What you may never do:
- state a number, date, name, employer, title, degree, certificate, skill, tool or result about the person that
  does not stand in the resume, or change one;
- join a number, a tool or a date to another employer or deed than the resume does;
- make the person's part larger: "helped" stays "helped", "supported" stays "supported";
- claim a skill of the job description that the resume does not show; say nothing about it instead.

A good letter: names the role and the employer in its first sentence; joins two to four deeds from the resume to
what the job asks, each with its employer; uses plain words and short sentences; no self-praise, no phrases such
as "proven track record", "passionate" or "perfect fit"; ends with one sentence about talking further. No
salutation, date, address, closing formula or signature: those are added. No markdown.
Words such as [NAME_1] stand for private details: keep them exactly as they are.

Answer with "paragraphs": three to five paragraphs, and "subject": one line that names the role.`;

const tones: Readonly<Record<Tone, string>> = {
  formal: 'formal and courteous',
  warm: 'warm and personal, without gushing',
  concise: 'brief and matter-of-fact',
};

const languages = {
  en: 'English',
  hi: 'Hindi, in Devanagari; names and tools stay in Latin script',
} as const;

export const coverLetterAnswer = z.object({
  subject: z.string().max(200),
  paragraphs: z.array(z.string().min(1).max(3_000)).min(2).max(8),
});

export interface CoverLetterOrder {
  readonly resume: ResumeContent;
  readonly jobDescription: string;
  readonly tone: Tone;
  readonly words: number;
  readonly language: keyof typeof languages;
}

/** Asks for a letter of a tone, a length in words and a language. */
export function coverLetterPrompt(order: CoverLetterOrder): Prompt {
  const { resume, jobDescription, tone, words, language } = order;
  return {
    name: 'cover-letter',
    version: 2,
    system,
    task: `Write the letter in ${languages[language]}. Tone: ${tones[tone]}. Length: ${words} words in all, at most 10 % more or less.`,
    material: [
      { label: 'resume', text: resumeView(resume), stable: true },
      { label: 'job-description', text: jobDescription },
    ],
  };
}
