import { applyPatch, createPatch, Pointer, type Operation } from 'rfc6902';
import type { VoidableDiff } from 'rfc6902/diff.js';
import type { ResumeContent } from '../resume/content.js';

/** One change in words: what stood there and what stands there now; null where nothing does. */
interface Change {
  /** JSON Pointer, at the moment of the change: earlier ones may have moved what follows them in a list. */
  path: string;
  before: unknown;
  after: unknown;
}

export interface Difference {
  /** RFC 6902: turns the one content into the other. */
  patch: Operation[];
  changes: Change[];
}

/** Two lists are compared item by item up to this many pairs; the work grows with their product. */
const pairsMost = 10_000;

/** What turns one content into another. Pure. */
export function diffContents(before: ResumeContent, after: ResumeContent): Difference {
  const patch = createPatch(before, after, replaceLongLists);
  const now = structuredClone(before);
  const changes = patch.map((operation) => {
    const { path } = operation;
    const stood = operation.op === 'add' ? null : valueAt(now, path);
    applyPatch(now, [structuredClone(operation)]);
    const stands: unknown = 'value' in operation ? operation.value : null;
    return { path, before: stood, after: stands };
  });
  return { patch, changes };
}

function valueAt(content: unknown, path: string): unknown {
  const value: unknown = Pointer.fromJSON(path).get(content);
  return value ?? null;
}

const replaceLongLists: VoidableDiff = (input: unknown, output: unknown, pointer) => {
  if (!Array.isArray(input) || !Array.isArray(output)) return undefined;
  if (input.length * output.length <= pairsMost) return undefined;
  return [{ op: 'replace', path: pointer.toString(), value: output }];
};
