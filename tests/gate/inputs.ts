import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ResumeContent } from '../../shared/resume/content.js';
import { lenientResume } from '../../shared/resume/lenient.js';

export interface Input {
  name: string;
  content: ResumeContent;
  /** Share of its fields that has to come back. */
  bar: number;
}

const own = new URL('people/', import.meta.url);
/** Lies beside the repository where it lies at all. */
export const corpus = new URL('../../../shared/corpus/render/', import.meta.url);

const usual = 0.99;
/** Hindi has no one spelling; `hostile` has words of 300 letters, script addresses, and a list typed with dashes. */
const bars: Readonly<Record<string, number>> = { hindi: 0.95, 'teacher-hindi': 0.95, hostile: 0.94 };

function inputsOf(folder: URL): Input[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const name = file.replace(/\.json$/, '');
      const { content } = lenientResume(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
      return { name, content, bar: bars[name] ?? usual };
    });
}

/** Resumes of many trades and tongues, ours and the corpus'. */
export const inputs: readonly Input[] = [...inputsOf(own), ...inputsOf(corpus)];
