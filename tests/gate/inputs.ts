import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ResumeContent } from '../../shared/resume/content.js';
import { lenientResume } from '../../shared/resume/lenient.js';
import { textsIn } from '../../shared/resume/outline/texts.js';

export interface Input {
  name: string;
  content: ResumeContent;
  /** Share of its fields that has to come back. */
  bar: number;
  /** Pages that it may fill at most, in a template that is not airy. */
  pages: number;
}

const own = new URL('people/', import.meta.url);
/** Lies beside the repository where it lies at all. */
export const corpus = new URL('../../../shared/corpus/render/', import.meta.url);

const usual = 0.99;
/** Hindi has no one spelling. */
const bars: Readonly<Record<string, number>> = { hindi: 0.95, 'teacher-hindi': 0.95 };

/** What has at most so many words stays on one page in every template. */
const onePage = 270;
const pagesOf = (name: string, content: ResumeContent): number => {
  const words =
    textsIn(content)
      .join(' ')
      .match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  if (words <= onePage) return 1;
  return name === 'senior-two-page' ? 2 : 6;
};

function inputsOf(folder: URL): Input[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const name = file.replace(/\.json$/, '');
      const { content } = lenientResume(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
      return { name, content, bar: bars[name] ?? usual, pages: pagesOf(name, content) };
    });
}

/** Resumes of many trades and tongues, ours and the corpus'. */
export const inputs: readonly Input[] = [...inputsOf(own), ...inputsOf(corpus)];
