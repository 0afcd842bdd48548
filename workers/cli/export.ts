import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Option, type Command } from 'commander';
import { exportFormats, exportOptions, type ExportFormat } from '../../shared/resume/export-options.js';
import { faultOf } from './fault.js';

interface Flags {
  format: ExportFormat;
  paper: 'a4' | 'letter';
  out?: string;
}

/** `export FILE --format docx`: a resume of any kind that can be read, in another format. */
export function registerExport(program: Command): void {
  program
    .command('export')
    .description('write a resume (PDF, DOCX, TeX, TXT, JSON Resume …) as DOCX, text, HTML or JSON Resume')
    .argument('<file>', 'the resume')
    .addOption(new Option('--format <name>', 'of the result').choices(exportFormats).makeOptionMandatory())
    .addOption(new Option('--paper <size>').choices(['a4', 'letter']).default('a4'))
    .option('--out <file>', 'where to write it; standard output without it')
    .action(async (file: string, flags: Flags) => {
      try {
        await exportFile(file, flags);
      } catch (thrown) {
        process.stderr.write(`${faultOf(thrown, file)}\n`);
        process.exitCode = 1;
      }
    });
}

async function exportFile(file: string, { format, paper, out }: Flags): Promise<void> {
  const read = await readFile(file);
  const { parseFile } = await import('../parsing/parse-file.js');
  const { resume } = await parseFile(read, { fileName: basename(file) });
  const options = exportOptions.parse({ format, paper: paper === 'a4' ? 'A4' : 'letter' });
  const { exportResume } = await import('../exports/export.js');
  const { bytes } = await exportResume(resume, options);
  if (out === undefined) process.stdout.write(bytes);
  else await writeFile(out, bytes);
}
