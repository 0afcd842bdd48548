import { readFile, writeFile } from 'node:fs/promises';
import { Option, type Command } from 'commander';
import type { z } from 'zod';
import { AppError, asError } from '../../shared/errors.js';
import { coverLetterContent } from '../../shared/resume/cover-letter.js';
import { lenientResume } from '../../shared/resume/lenient.js';
import { renderOptions, templateNames } from '../../shared/resume/render-options.js';
import { sectionNames } from '../../shared/resume/sections.js';

interface Flags {
  template: string;
  paper: 'a4' | 'letter';
  accent?: string;
  order?: string[];
  hide?: string[];
  photo?: string;
  qr?: string;
  letter?: string;
  out: string;
}

/** `render RESUME.json --template NAME --out FILE.pdf`: a JSON Resume, or a letter from its sender, as PDF. */
export function registerRender(program: Command): void {
  program
    .command('render')
    .description('set a JSON Resume, or a cover letter that goes with it, as PDF')
    .argument('<resume>', 'a JSON Resume file')
    .requiredOption('--template <name>', templateNames.join(', '))
    .addOption(new Option('--paper <size>').choices(['a4', 'letter']).default('a4'))
    .option('--accent <colour>', 'a colour as #RRGGBB')
    .option('--order <section...>', `sections that come first: ${sectionNames.join(', ')}`)
    .option('--hide <section...>', 'sections to leave out')
    .option('--photo <file>', 'a PNG or JPEG for the header')
    .option('--qr <url>', 'an address that a QR code in the header leads to')
    .option('--letter <file>', 'a cover letter as JSON, rendered instead of the resume')
    .requiredOption('--out <file>', 'the PDF to write')
    .action(async (resume: string, flags: Flags) => {
      try {
        await render(resume, flags);
      } catch (error) {
        console.error(error instanceof AppError ? error.detail : asError(error).message);
        process.exitCode = 1;
      }
    });
}

async function render(resumeFile: string, flags: Flags): Promise<void> {
  const options = checked(
    renderOptions,
    {
      template: flags.template,
      paper: flags.paper === 'a4' ? 'A4' : 'letter',
      accent: flags.accent ?? null,
      sectionOrder: flags.order ?? [],
      hiddenSections: flags.hide ?? [],
      photo: flags.photo === undefined ? null : await dataUrl(flags.photo),
      qr: flags.qr !== undefined,
    },
    'The options',
  );
  const json = await readJson(resumeFile);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new Error(`${resumeFile} is no JSON Resume: it has to hold one JSON object.`);
  }
  const { content, dropped } = lenientResume(json);
  for (const each of dropped) console.error(`left out ${each}`);
  const { renderLetter, renderResume } = await import('../pdf/render.js');
  const rendered = flags.letter
    ? await renderLetter(
        checked(coverLetterContent, await readJson(flags.letter), flags.letter),
        content.basics,
        options,
      )
    : await renderResume(content, options, flags.qr ?? null);
  for (const warning of rendered.warnings) console.error(warning);
  await writeFile(flags.out, rendered.pdf);
}

async function dataUrl(file: string): Promise<string> {
  const bytes = await read(file);
  const isPng = bytes.toString('latin1', 1, 4) === 'PNG';
  return `data:image/${isPng ? 'png' : 'jpeg'};base64,${bytes.toString('base64')}`;
}

async function read(file: string): Promise<Buffer> {
  return readFile(file).catch((error: unknown) => {
    throw new Error(`${file} cannot be read: ${asError(error).message}`, { cause: error });
  });
}

async function readJson(file: string): Promise<unknown> {
  const text = (await read(file)).toString('utf8');
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`${file} is not valid JSON: ${asError(error).message}`, { cause: error });
  }
}

function checked<T extends z.ZodType>(schema: T, value: unknown, what: string): z.infer<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`${what}: ${[issue?.path.join('.'), issue?.message].filter(Boolean).join(': ')}`);
}
