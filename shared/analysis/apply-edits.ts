import { Pointer } from 'rfc6902';
import type { ResumeContent, SkillGroup } from '../resume/content.js';

/** What an edit replaces: a text, a list of texts, the skills section; null where nothing stood. */
export type EditValue = string | string[] | SkillGroup[] | null;

/** What an edit does to a resume. */
export interface Replacement {
  /** JSON Pointer (RFC 6901) into the content as it was. */
  readonly path: string;
  readonly before: EditValue;
  /**
   * For a list: the values of `before` in another order, or `before` with values added at its end; both are applied
   * to the list as it is by then, so that edits of single items hold whatever else is taken.
   */
  readonly after: EditValue;
}

/** The content with these edits made: texts first, then additions, then new orders. The content itself is left alone. */
export function applyEdits(content: ResumeContent, edits: readonly Replacement[]): ResumeContent {
  const edited = structuredClone(content);
  const inOrder = [...edits].sort((a, b) => rank(a) - rank(b));
  for (const edit of inOrder) applyEdit(edited, edit);
  return edited;
}

/** The value at a JSON Pointer; undefined where nothing stands. */
export function valueAt(content: ResumeContent, path: string): unknown {
  return Pointer.fromJSON(path).get(content);
}

function rank({ before, after }: Replacement): number {
  if (!Array.isArray(after) || !Array.isArray(before)) return 0;
  return after.length > before.length ? 1 : 2 + Number(typeof after[0] === 'object');
}

function applyEdit(content: ResumeContent, { path, before, after }: Replacement): void {
  const now = valueAt(content, path);
  const isList = Array.isArray(before) && Array.isArray(after) && Array.isArray(now);
  setAt(content, path, isList ? changedList(now as unknown[], before, after) : after);
}

function setAt(content: ResumeContent, path: string, value: EditValue): void {
  content.basics ??= {};
  Pointer.fromJSON(path).set(content, value);
}

function changedList(now: unknown[], before: readonly unknown[], after: readonly unknown[]): EditValue {
  if (after.length > before.length) return [...now, ...after.slice(before.length)] as EditValue;
  const places = permutation(before, after);
  const ordered = places.map((place) => now[place]);
  // What was added meanwhile stays at the end.
  return [...ordered, ...now.slice(before.length)] as EditValue;
}

/** For each value of `after`, its place in `before`; equal values keep their order. */
function permutation(before: readonly unknown[], after: readonly unknown[]): number[] {
  const free = new Map<string, number[]>();
  before.forEach((value, place) => {
    const key = JSON.stringify(value);
    free.set(key, [...(free.get(key) ?? []), place]);
  });
  return after.flatMap((value) => free.get(JSON.stringify(value))?.shift() ?? []);
}
