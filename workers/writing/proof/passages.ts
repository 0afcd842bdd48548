import type { ResumeContent } from '../../../shared/resume/content.js';

/** One value of a resume with its place: what a claim can be traced to. */
export interface Passage {
  /** JSON Pointer (RFC 6901). */
  readonly path: string;
  /** Pointer of the entry it belongs to (`/work/0`), of the section where there are none (`/basics`). */
  readonly entry: string;
  readonly text: string;
}

/** How to reach a person and how a file came to be proves nothing. */
const unsaid = new Set([
  '/basics/email',
  '/basics/phone',
  '/basics/url',
  '/basics/image',
  '/basics/profiles',
  '/meta',
  '/$schema',
]);

/** Every text of a resume that can prove something, in reading order. Numbers of the extensions are written out. */
export function passagesOf(resume: ResumeContent): Passage[] {
  return walk(resume, '');
}

function walk(value: unknown, path: string): Passage[] {
  if (unsaid.has(path) || path.endsWith('/url')) return [];
  if (typeof value === 'string') return value.trim() ? [{ path, entry: entryOf(path), text: value }] : [];
  if (typeof value === 'number') return [{ path, entry: entryOf(path), text: `${value} ${unitOf(path)}` }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => walk(item, `${path}/${escapeToken(key)}`));
}

function unitOf(path: string): string {
  return path.endsWith('Days') ? 'days' : 'LPA lakh';
}

/** The entry a pointer lies in: its first two steps, or its first where the second is no index. */
export function entryOf(path: string): string {
  return /^\/[^/]+\/\d+(?=\/|$)/.exec(path)?.[0] ?? /^\/[^/]+/.exec(path)?.[0] ?? '';
}

function escapeToken(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
