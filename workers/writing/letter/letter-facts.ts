import type { ResumeContent } from '../../../shared/resume/content.js';
import type { Asked } from '../asked.js';

/** What a letter is made from. */
export interface LetterFacts {
  readonly resume: ResumeContent;
  readonly jobDescription: string;
  readonly asked: Asked;
  /** Lines of the job description that say what is to be done, in its own words. */
  readonly duties: readonly string[];
  readonly role: string | null;
  readonly company: string | null;
  /** 'Ms Rao': whom to write to. */
  readonly contact: string | null;
  readonly experienceYears: number | null;
  readonly asOf: string;
  /** Whether the job asks for education, certificates or languages: then they are worth a sentence. */
  readonly asks: { readonly education: boolean; readonly certificates: boolean };
  /** Whether the latest position is of another kind than the one applied for, as far as titles say. */
  readonly newField: boolean;
}
