import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResumeContent } from '../../shared/resume/content.js';
import { coverLetterContent, type CoverLetterContent } from '../../shared/resume/cover-letter.js';
import { lenientResume } from '../../shared/resume/lenient.js';

/** Resumes that are about nobody. */
export const ownInputs = join(import.meta.dirname, 'inputs');

/** The JSON Resumes of a folder, by their names without ending. */
export function inputsIn(folder: string): Map<string, ResumeContent> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return new Map(files.sort().map((file) => [file.replace('.json', ''), contentOf(join(folder, file))]));
}

/** What the previews show. */
export function sample(): ResumeContent {
  return contentOf(join(ownInputs, 'your-name.json'));
}

export function sampleLetter(): CoverLetterContent {
  return coverLetterContent.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'letter.json'), 'utf8')));
}

function contentOf(file: string): ResumeContent {
  return lenientResume(JSON.parse(readFileSync(file, 'utf8'))).content;
}
