import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { AppError, asError } from '../../shared/errors.js';

/** Prints `{resume, reading}` of a file as one line of JSON; on a fault one clear line on stderr and exit code 1. */
export async function parseCommand(filePath: string): Promise<void> {
  try {
    const bytes = await readFile(filePath);
    // Engines are loaded where they are needed: a wrong argument is answered at once.
    const { parseFile } = await import('../parsing/parse-file.js');
    const { resume, reading } = await parseFile(bytes, { fileName: basename(filePath) });
    process.stdout.write(`${JSON.stringify({ resume, reading })}\n`);
  } catch (thrown) {
    process.stderr.write(`${faultOf(thrown, filePath)}\n`);
    process.exitCode = 1;
  }
}

/** A failure to read a resume's file, in one line. */
export function faultOf(thrown: unknown, filePath: string): string {
  if (thrown instanceof AppError) return `${basename(filePath)}: ${thrown.detail}`;
  const missing =
    typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === 'ENOENT';
  return missing ? `There is no file ${filePath}.` : `${filePath} cannot be read: ${asError(thrown).message}`;
}

/** Adds `parse FILE`. */
export function registerParse(program: Command): void {
  program
    .command('parse')
    .description(
      'read a resume (PDF, DOCX, TeX, TXT, Markdown, JSON Resume, LinkedIn export) and print it as JSON Resume',
    )
    .argument('<file>', 'the resume')
    .action(parseCommand);
}
