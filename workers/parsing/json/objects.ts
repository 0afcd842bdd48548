/** An object of JSON. */
export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object under other names; a name that is there already is not taken twice. */
export function underNames(object: Json, nameOf: (key: string) => string | undefined): Json {
  const entries = Object.entries(object);
  const taken = new Set(entries.map(([key]) => key));
  return Object.fromEntries(
    entries.map(([key, value]) => {
      const name = nameOf(key);
      if (name === undefined || taken.has(name)) return [key, value];
      taken.add(name);
      return [name, value];
    }),
  );
}
