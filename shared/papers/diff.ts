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

/**
 * Two lists are compared item by item, each with each, and so are the lists in them. This many comparisons take
 * some 100 ms; what is left then is replaced as a whole, which is as true, only coarser.
 */
const comparisonsMost = 15_000;

/** What turns one content into another. Pure. */
export function diffContents(before: ResumeContent, after: ResumeContent): Difference {
  const patch = createPatch(before, after, bounded());
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

/** Keeps rfc6902 to the bound, and from looking into what is equal. */
function bounded(): VoidableDiff {
  const texts = new WeakMap<object, string>();
  const textOf = (value: object) => {
    const text = texts.get(value) ?? JSON.stringify(value);
    texts.set(value, text);
    return text;
  };
  let comparisons = 0;
  return (input: unknown, output: unknown, pointer) => {
    if (!isNode(input) || !isNode(output)) return undefined;
    if (textOf(input) === textOf(output)) return [];
    if (!Array.isArray(input) || !Array.isArray(output)) return undefined;
    const wanted = input.length * output.length;
    if (comparisons + wanted > comparisonsMost) {
      return [{ op: 'replace', path: pointer.toString(), value: output }];
    }
    comparisons += wanted;
    return undefined;
  };
}

function isNode(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
