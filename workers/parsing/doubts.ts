import type { ResumeContent } from '../../shared/resume/content.js';
import type { Reading } from '../../shared/resume/reading.js';
import type { FileKind } from './kind.js';
import type { Section } from './sections/sections.js';

/** What a resume mostly has: a way to reach the person, sections, something with a date. */
function signsOf(sections: readonly Section[], { basics, work, education, projects }: ResumeContent): number {
  const dated = [...(work ?? []), ...(education ?? []), ...(projects ?? [])].some(
    ({ startDate, endDate }) => startDate !== undefined || endDate !== undefined,
  );
  const reachable = basics?.email !== undefined || basics?.phone !== undefined;
  const known = sections.filter(({ kind }) => kind !== 'head' && kind !== 'other');
  return [reachable, known.length > 0, known.length > 2, dated].filter(Boolean).length;
}

/** How much the fields of a file are to be believed that has so many signs of a resume. */
const likeness = [0.3, 0.7] as const;

const kindsByEnding: Readonly<Record<string, readonly FileKind[]>> = {
  pdf: ['pdf'],
  doc: ['docx'],
  docx: ['docx'],
  tex: ['tex'],
  json: ['json'],
  zip: ['linkedin', 'docx'],
  csv: ['linkedin'],
  rtf: [],
  odt: [],
  html: [],
};

const names: Readonly<Record<FileKind, string>> = {
  pdf: 'a PDF',
  docx: 'a Word document',
  tex: 'LaTeX',
  txt: 'plain text',
  json: 'JSON',
  linkedin: 'LinkedIn’s data export',
};

/** Where a file's name says another thing than its content; null where it does not. */
export function misnamed(kind: FileKind, fileName: string): string | null {
  const ending = /\.(?<ending>[a-z]{3,4})$/iu.exec(fileName)?.groups?.['ending']?.toLowerCase() ?? '';
  const kinds = Object.hasOwn(kindsByEnding, ending) ? kindsByEnding[ending] : undefined;
  return kinds === undefined || kinds.includes(kind)
    ? null
    : `The file is named .${ending}, but it is ${names[kind]}.`;
}

/** A reading with what is odd about the file: where it hardly looks like a resume, its fields are less sure. */
export function withDoubts(reading: Reading, sections: readonly Section[], resume: ResumeContent): Reading {
  const share = likeness[signsOf(sections, resume)];
  if (share === undefined) return reading;
  const fields = reading.fields.map((field) => ({
    ...field,
    confidence: Math.round(field.confidence * share * 100) / 100,
  }));
  return { ...reading, fields, warnings: ['The file hardly looks like a resume: check what was read.'] };
}
