type Path = readonly (string | number)[];

/** The paths of all texts, numbers and truths in a value. */
export function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return value === null ? [] : [path];
  const entries = Array.isArray(value) ? value.map((item, at) => [at, item] as const) : Object.entries(value);
  return entries.flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** A copy with another value at a path. */
export function withValueAt(value: unknown, [step, ...rest]: Path, replacement: unknown): unknown {
  if (step === undefined) return replacement;
  if (Array.isArray(value)) {
    return value.map((item: unknown, at) => (at === step ? withValueAt(item, rest, replacement) : item));
  }
  const object = value as Record<string, unknown>;
  return { ...object, [step]: withValueAt(object[String(step)], rest, replacement) };
}

/** The names of an object's fields. */
export const fieldsOf = (value: unknown): string[] => Object.keys(value as object);

/** A copy without a field. */
export function without(value: unknown, field: string): object {
  return Object.fromEntries(Object.entries(value as object).filter(([name]) => name !== field));
}
