import type { ResumeContent } from './content.js';
import { readInFull, type Reading } from './reading.js';

/** All words of a resume, one value a line; `$schema` and `meta` speak of the file, not of the person. */
export function textOf({ $schema: _schema, meta: _meta, ...content }: ResumeContent): string {
  return stringsIn(content).join('\n');
}

/** The reading of content that was typed or edited, not read from a file. */
export function readingOf(content: ResumeContent): Reading {
  return readInFull(textOf(content).match(/\S+/gu)?.length ?? 0);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
