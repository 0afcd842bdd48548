import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { resumeContent, type ResumeContent } from '../../../shared/resume/content.js';
import type { CoverLetterContent } from '../../../shared/resume/cover-letter.js';
import {
  exportOptions,
  letterExportOptions,
  type ExportFormat,
} from '../../../shared/resume/export-options.js';
import { exportLetter, exportResume } from '../../../workers/exports/export.js';

const folder = fileURLToPath(new URL('../../gate/people', import.meta.url));

/** People of many trades, by the name of their file. */
export const people: readonly (readonly [name: string, content: ResumeContent])[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => [file, resumeContent.parse(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))] as const);

/** What tries to be more than words. */
export const hostile: ResumeContent = {
  basics: {
    name: '<b>Robert</b> "Bobby" & Sons',
    label: '</title><script>alert(1)</script>',
    email: 'bob@example.com',
    url: 'javascript:alert(1)',
    summary: '**not bold** <img src=x onerror=alert(1)> &amp; <%= it.secret %>\n- a dash',
    profiles: [
      { network: 'Site', url: 'data:text/html,<script>alert(1)</script>' },
      { network: 'GitHub', url: 'https://github.example/bob?a="><script>alert(1)</script>' },
    ],
  },
  work: [
    {
      name: 'A\u0000B\u0008C\u001b Ltd',
      position: 'Cook\u202e',
      url: 'vbscript:x',
      highlights: ['Cut <costs> by ]]> 12 %', '=1+1', 'half \ud83d a sign'],
    },
  ],
  otherSections: [{ heading: 'Odd "heading" <h1>', lines: ['{{constructor}}'] }],
};

const letter: CoverLetterContent = {
  date: '2026-11-21',
  addressee: { name: 'Ms Iyer', company: 'Example Ltd', address: '1 Main Road\nPune' },
  subject: 'Application for Cook',
  salutation: 'Dear Ms Iyer,',
  paragraphs: ['I cook <well>.', 'First line\nsecond line'],
  closing: 'Yours sincerely,',
  signature: 'Bob',
};

export async function exported(
  content: ResumeContent,
  format: ExportFormat,
  options: Record<string, unknown> = {},
): Promise<Uint8Array> {
  return (await exportResume(content, exportOptions.parse({ format, ...options }))).bytes;
}

export async function exportedLetter(
  format: string,
  sender: NonNullable<ResumeContent['basics']> = {},
): Promise<Uint8Array> {
  return (await exportLetter(letter, sender, letterExportOptions.parse({ format }))).bytes;
}

export const asText = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
