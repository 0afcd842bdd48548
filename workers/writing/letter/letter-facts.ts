import type { ResumeContent } from '../../../shared/resume/content.js';
import type { Asked } from '../asked.js';

/** What a letter is made from. */
export interface LetterFacts {
  readonly resume: ResumeContent;
  readonly jobDescription: string;
  readonly asked: Asked;
  readonly role: string | null;
  readonly company: string | null;
  readonly experienceYears: number | null;
  readonly asOf: string;
  /** Whether the job asks for education, certificates or languages: then they are worth a sentence. */
  readonly asks: { readonly education: boolean; readonly certificates: boolean };
  readonly duties: readonly string[];
}
