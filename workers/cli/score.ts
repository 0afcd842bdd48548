import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import type { AnalysisContent } from '../../shared/analysis/analysis.js';
import { PermanentError } from '../../shared/errors.js';
import { faultOf } from './fault.js';

/**
 * Scores a resume file, against a job description where one is given.
 * A file that cannot be read as a resume gives an analysis with `score: null` and the reason.
 * @param asOf `YYYY-MM-DD`
 * @throws NodeJS.ErrnoException where a file is missing
 */
async function scoreFiles(
  resumePath: string,
  jobPath: string | undefined,
  asOf: string,
): Promise<AnalysisContent> {
  const bytes = await readFile(resumePath);
  const { decodeText } = await import('../parsing/kind.js');
  const job = jobPath === undefined ? null : decodeText(await readFile(jobPath));
  const { score, unreadableAnalysis } = await import('../scoring/score.js');
  const { parseFile } = await import('../parsing/parse-file.js');
  try {
    const { resume, reading } = await parseFile(bytes, { fileName: basename(resumePath) });
    return score(resume, job, { asOf, reading });
  } catch (thrown) {
    if (thrown instanceof PermanentError) return unreadableAnalysis(asOf, thrown.detail);
    throw thrown;
  }
}

async function scoreCommand(
  resumePath: string,
  jobPath: string | undefined,
  { asOf }: { asOf?: string },
): Promise<void> {
  try {
    const analysis = await scoreFiles(resumePath, jobPath, asOf ?? new Date().toISOString().slice(0, 10));
    process.stdout.write(`${JSON.stringify(analysis)}\n`);
  } catch (thrown) {
    process.stderr.write(`${faultOf(thrown, resumePath)}\n`);
    process.exitCode = 1;
  }
}

function readDate(text: string): string {
  const time = Date.parse(`${text}T00:00:00Z`);
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time);
  if (!isDate || new Date(time).toISOString().slice(0, 10) !== text) {
    throw new InvalidArgumentError('A date is YYYY-MM-DD.');
  }
  return text;
}

/** Adds `score RESUME [JD]`. */
export function registerScore(program: Command): void {
  program
    .command('score')
    .description('score a resume against a job description (docs/SCORING.md), or its readiness alone')
    .argument('<resume>', 'the resume: PDF, DOCX, TeX, TXT or JSON Resume')
    .argument('[job-description]', 'the job description, as text')
    .option(
      '--as-of <date>',
      "the day that 'present' counts to, YYYY-MM-DD; today in UTC by default",
      readDate,
    )
    .action(scoreCommand);
}
