import { z } from 'zod';
import { resumeContent, type ResumeContent } from './content.js';

/** What was read, and what found no place: one `<JSON pointer>: <text>` for each piece of text left out. */
export interface LenientResume {
  content: ResumeContent;
  dropped: string[];
}

type Schema = z.core.JSONSchema.BaseSchema;
type Json = Record<string, unknown>;

/** From the bare shape: the schema itself has an id, which would make this a reference. */
const contentSchema = z.toJSONSchema(z.strictObject(resumeContent.shape));

/** Names of older JSON Resume versions and common variants, with ours. They count only where ours is absent. */
const formerNames: Readonly<Record<string, readonly string[]>> = {
  company: ['name', 'organization'],
  website: ['url'],
  picture: ['image'],
  gpa: ['score'],
  hobbies: ['interests'],
  certifications: ['certificates'],
};

/** A bare string in place of an object is its first field; for these first fields another. */
const mainFields: Readonly<Record<string, string>> = { address: 'city', network: 'url', heading: 'lines' };

/** The only entry with required fields. */
const emptyOtherSection: readonly [string, unknown][] = [
  ['heading', ''],
  ['lines', []],
];

/**
 * Reads any JSON as a resume: known fields of a fitting type are kept, numbers become strings, a lone value
 * becomes a list of one, nulls vanish, over-long strings and lists are cut at the schema's limits. Never throws;
 * text that found no place is in `dropped`.
 */
export function lenientResume(json: unknown): LenientResume {
  const dropped: string[] = [];
  const read = isObject(json) ? readObject(contentSchema, json, '', dropped) : drop(json, '', dropped);
  return { content: resumeContent.parse(read ?? {}), dropped };
}

function readValue(schema: Schema, value: unknown, pointer: string, dropped: string[]): unknown {
  if (value === null) return null;
  if (schema.type === 'string') return readString(schema, value, pointer, dropped);
  if (schema.type === 'number') return readNumber(schema, value, pointer, dropped);
  if (schema.type === 'array') return readList(schema, value, pointer, dropped);
  return readObject(schema, value, pointer, dropped);
}

function readString(schema: Schema, value: unknown, pointer: string, dropped: string[]): string | null {
  const text = asText(value);
  if (text === null) return drop(value, pointer, dropped);
  const most = schema.maxLength ?? Infinity;
  if (text.length <= most) return text;
  const cut = isHighSurrogate(text.charCodeAt(most - 1)) ? most - 1 : most;
  drop(text.slice(cut), pointer, dropped);
  return text.slice(0, cut);
}

function readNumber(schema: Schema, value: unknown, pointer: string, dropped: string[]): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  const fits =
    typeof number === 'number' &&
    number >= (schema.minimum ?? -Infinity) &&
    number <= (schema.maximum ?? Infinity);
  return fits ? number : drop(value, pointer, dropped);
}

function readList(schema: Schema, value: unknown, pointer: string, dropped: string[]): unknown[] {
  const item = schema.items as Schema;
  const most = schema.maxItems ?? Infinity;
  const items: unknown[] = Array.isArray(value) ? value : asList(item, value);
  const read = items.map((each, index) => {
    const at = Array.isArray(value) ? under(pointer, String(index)) : pointer;
    return index < most ? readValue(item, each, at, dropped) : drop(each, at, dropped);
  });
  return read.filter((each) => each !== null);
}

/** A lone value is a list of one; a map of profiles (`{github: 'https://…'}`) is a list of its values. */
function asList(item: Schema, value: unknown): unknown[] {
  const fields = item.properties ?? {};
  const isMap = isObject(value) && 'network' in fields && !Object.keys(value).some((key) => key in fields);
  if (!isMap) return [value];
  return Object.entries(value).map(([network, profile]) =>
    isObject(profile) ? { network, ...profile } : { network, url: profile },
  );
}

function readObject(schema: Schema, value: unknown, pointer: string, dropped: string[]): Json | null {
  const fields = schema.properties as Record<string, Schema>;
  const object = isObject(value) ? value : standsFor(fields, value);
  if (!object) return drop(value, pointer, dropped);
  const read: [string, unknown][] = fields['heading'] ? [...emptyOtherSection] : [];
  for (const [key, each] of Object.entries(object)) {
    const at = isObject(value) ? under(pointer, key) : pointer;
    const name = currentName(fields, key, object);
    const field = name === null ? undefined : fields[name];
    const result = field ? readValue(field, each, at, dropped) : drop(each, at, dropped);
    if (name !== null && result !== null) read.push([name, result]);
  }
  return Object.fromEntries(read);
}

/** `"Hindi"` in a list of languages is `{language: "Hindi"}`. */
function standsFor(fields: Record<string, Schema>, value: unknown): Json | null {
  const first = Object.keys(fields)[0] ?? '';
  return asText(value) === null ? null : { [mainFields[first] ?? first]: value };
}

function currentName(fields: Record<string, Schema>, key: string, object: Json): string | null {
  if (Object.hasOwn(fields, key)) return key;
  const names = Object.hasOwn(formerNames, key) ? (formerNames[key] ?? []) : [];
  return names.find((name) => Object.hasOwn(fields, name) && !Object.hasOwn(object, name)) ?? null;
}

/** Lists every piece of text in a value. A loop, not recursion: uploaded JSON may be nested without end. */
function drop(value: unknown, pointer: string, dropped: string[]): null {
  const open: [string, unknown][] = [[pointer, value]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [at, each] = next;
    if (typeof each === 'object' && each !== null) {
      for (const [key, inner] of Object.entries(each).reverse()) open.push([under(at, key), inner]);
      continue;
    }
    const text = typeof each === 'boolean' ? String(each) : asText(each);
    if (text?.trim()) dropped.push(`${at || '/'}: ${text}`);
  }
  return null;
}

/** RFC 6901; a pointer that grows past all reason stays as it is. */
function under(pointer: string, key: string): string {
  return pointer.length > 500 ? pointer : `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** A list of lines is a text of several lines. */
function asText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  const isLines = Array.isArray(value) && value.every((each) => typeof each === 'string');
  return isLines ? value.join('\n') : null;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
