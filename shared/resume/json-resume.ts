import { z } from 'zod';
import type { ResumeContent } from './content.js';

/**
 * JSON Resume 1.0 (jsonresume.org/schema) is stricter about formats than our content, and knows fewer fields. What it
 * has no place for is kept apart under `meta.vitae`: our sections by their names, and under `fields` single values as
 * they were typed, by their JSON Pointers (RFC 6901).
 */
type Json = Record<string, unknown>;

const schemaUrl = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';
const ourFields =
  /^\/(?:volunteer\/\d+\/location|education\/\d+\/(?:location|highlights)|certificates\/\d+\/endDate)$/;

const date = /^[12]\d{3}(?:-[01]\d(?:-[0-3]\d)?)?$/;
const email = z.email();
/** RFC 3986 without the brackets of IPv6. */
const webAddress = /^https?:\/\/(?:[\w.~:/?#@!$&'()*+,;=-]|%[\da-f]{2})+$/i;
const bareDomain = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/;

/** A field's value as the standard takes it; undefined where it takes none. */
const standards: Readonly<Record<string, (value: string) => string | undefined>> = {
  date: asDate,
  startDate: asDate,
  endDate: asDate,
  releaseDate: asDate,
  email: (value) => (email.safeParse(value).success ? value : undefined),
  url: asAddress,
  canonical: asAddress,
};

function asDate(value: string): string | undefined {
  return date.test(value) ? value : undefined;
}

function asAddress(value: string): string | undefined {
  if (webAddress.test(value)) return value;
  const address = bareDomain.test(value) ? `https://${value}` : value;
  const href = URL.canParse(address) ? new URL(address).href : '';
  return webAddress.test(href) ? href : undefined;
}

/** Content as a JSON Resume that is valid by its schema. */
export function toJsonResume(content: ResumeContent): Json {
  const { $schema: _schema, extensions, otherSections, ...standard } = content;
  const fields: Json = {};
  const { meta, ...resume } = fitted(standard, '', fields);
  const vitae = filled({ extensions, otherSections, fields: filled(fields) });
  const wholeMeta = filled({ ...(meta as Json | undefined), vitae });
  return { $schema: schemaUrl, ...resume, ...(wholeMeta && { meta: wholeMeta }) };
}

/** The same with what the standard has no place for put apart. */
function fitted(object: Json, pointer: string, apart: Json): Json {
  const entries = Object.entries(object).map(([key, value]) => {
    const at = `${pointer}/${key}`;
    const fit = ourFields.test(at) ? undefined : fittedValue(key, value, at, apart);
    if (fit === undefined || (typeof value === 'string' && fit !== value)) apart[at] = value;
    return [key, fit] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function fittedValue(key: string, value: unknown, pointer: string, apart: Json): unknown {
  if (typeof value === 'string') return (standards[key] ?? String)(value);
  if (!Array.isArray(value)) return isObject(value) ? fitted(value, pointer, apart) : value;
  return value.map((each: unknown, at) => (isObject(each) ? fitted(each, `${pointer}/${at}`, apart) : each));
}

/** Without what is absent; undefined where nothing is left. */
function filled(object: Json): Json | undefined {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** A JSON Resume with what `toJsonResume` put apart at its place again; any other as it is. Values are put into it. */
export function fromJsonResume(json: Json): Json {
  const { meta, ...resume } = json;
  if (!isObject(meta)) return json;
  const { vitae, ...otherMeta } = meta;
  if (!isObject(vitae)) return json;
  const { fields, ...sections } = vitae;
  const kept = filled(otherMeta);
  const whole: Json = { ...sections, ...resume, ...(kept && { meta: kept }) };
  if (isObject(fields)) for (const [pointer, value] of Object.entries(fields)) putBack(whole, pointer, value);
  return whole;
}

/** Only into objects that are there: whoever wrote the file may have written anything. */
function putBack(root: Json, pointer: string, value: unknown): void {
  const steps = pointer.split('/').slice(1);
  const key = steps.pop();
  const parent = steps.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? (at as Json)[step] : null,
    root,
  );
  if (key !== undefined && key !== '__proto__' && isObject(parent)) parent[key] = value;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
