import type { AnalysisContent } from '../../shared/analysis/analysis.js';
import type { CoverLetterContent } from '../../shared/resume/cover-letter.js';
import type { ResumeContent } from '../../shared/resume/content.js';
import type { ExportOptions, LetterExportOptions } from '../../shared/resume/export-options.js';
import type { Reading } from '../../shared/resume/reading.js';
import type { RenderOptions } from '../../shared/resume/render-options.js';
import type { LanguageModel } from '../llm/language-model.js';
import type { RefineInput, Refined } from '../scoring/refinement/refine.js';
import type { CoverLetterInput } from '../writing/cover-letter.js';
import type { WriterChoice } from '../writing/choose-writer.js';
import type { OptimizeInput } from '../writing/optimize.js';

/** What a job may reach beyond its input. */
export interface JobTools {
  /** Answers through the worker's own connection: no thread holds a key. Null where no model is set up. */
  model: LanguageModel | null;
}

interface WritingOrder {
  writer: WriterChoice;
  lastAttempt: boolean;
}

/**
 * The work that threads do. Each engine is loaded by the first job that needs it, so that a thread starts
 * quickly; inputs and outputs are plain data, as they are copied between threads.
 */
export const jobs = {
  parse: async ({ bytes, fileName }: { bytes: Uint8Array; fileName: string }) => {
    const { parseFile } = await import('../parsing/parse-file.js');
    return parseFile(bytes, { fileName });
  },

  score: async (input: {
    resume: ResumeContent;
    jobDescription: string | null;
    reading: Reading;
    asOf: string;
  }) => {
    const [{ score }, { suggestions }] = await Promise.all([
      import('../scoring/score.js'),
      import('../scoring/suggestions.js'),
    ]);
    const analysis = score(input.resume, input.jobDescription, input);
    return { analysis, suggestions: suggestions(analysis.rows, input.resume) };
  },

  refine: async (
    { analysis, ...input }: RefineInput & { analysis: AnalysisContent },
    { model }: JobTools,
  ): Promise<Refined | null> => {
    const { refineScore } = await import('../scoring/refinement/refine.js');
    return model && refineScore(input, analysis, model);
  },

  keywords: async ({ text }: { text: string }) => {
    const { extractKeywords } = await import('../scoring/keywords.js');
    return extractKeywords(text);
  },

  requirements: async ({ jobDescription }: { jobDescription: string }) => {
    const { readJobDescription, requirementsOf } =
      await import('../scoring/job-description/read-job-description.js');
    return requirementsOf(readJobDescription(jobDescription));
  },

  optimize: async (input: OptimizeInput & WritingOrder, { model }: JobTools) => {
    const { optimizeResume } = await import('../writing/optimize.js');
    const { writer, lastAttempt, ...rest } = input;
    return optimizeResume(rest, { model, writer, lastAttempt });
  },

  writeLetter: async (input: CoverLetterInput & WritingOrder, { model }: JobTools) => {
    const { writeCoverLetter } = await import('../writing/cover-letter.js');
    const { writer, lastAttempt, ...rest } = input;
    return writeCoverLetter(rest, { model, writer, lastAttempt });
  },

  renderResume: async (input: { content: ResumeContent; options: RenderOptions; link?: string | null }) => {
    const { renderResume } = await import('../pdf/render.js');
    return renderResume(input.content, input.options, input.link);
  },

  renderLetter: async (input: {
    letter: CoverLetterContent;
    sender: NonNullable<ResumeContent['basics']>;
    options: RenderOptions;
  }) => {
    const { renderLetter } = await import('../pdf/render.js');
    return renderLetter(input.letter, input.sender, input.options);
  },

  exportResume: async ({ content, options }: { content: ResumeContent; options: ExportOptions }) => {
    const { exportResume } = await import('../exports/export.js');
    return exportResume(content, options);
  },

  exportLetter: async (input: {
    letter: CoverLetterContent;
    sender: NonNullable<ResumeContent['basics']>;
    options: LetterExportOptions;
  }) => {
    const { exportLetter } = await import('../exports/export.js');
    return exportLetter(input.letter, input.sender, input.options);
  },
};

export type Jobs = typeof jobs;
export type JobName = keyof Jobs;

interface Engine {
  /** Loads it before the time of a job begins that has little. */
  load: () => Promise<unknown>;
  /** Loads it, and does a piece of each kind of work. */
  warmUp: () => Promise<void>;
}

/** Engines of jobs that somebody waits for. */
export const engines: Partial<Record<JobName, Engine>> = {
  parse: {
    load: () => import('../parsing/parse-file.js'),
    warmUp: async () => {
      const { warmUp } = await import('../parsing/warm-up.js');
      await warmUp();
    },
  },
};
