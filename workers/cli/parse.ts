import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { faultOf } from './fault.js';

/** Prints `{resume, reading}` of a file as one line of JSON; on a fault one clear line on stderr and exit code 1. */
export async function parseCommand(filePath: string): Promise<void> {
  try {
    const bytes = await readFile(filePath);
    // Engines are loaded where they are needed: a wrong argument is answered at once.
    const { createThreads } = await import('../threads/threads.js');
    // In a thread, as in a worker: no file takes longer, or more memory, than is promised.
    const threads = createThreads({ maxThreads: 1 });
    const parsed = threads.parse({ bytes, fileName: basename(filePath) });
    const { resume, reading } = await parsed.finally(() => threads.close());
    process.stdout.write(`${JSON.stringify({ resume, reading })}\n`);
  } catch (thrown) {
    process.stderr.write(`${faultOf(thrown, filePath)}\n`);
    process.exitCode = 1;
  }
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
