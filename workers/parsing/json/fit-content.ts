import { z } from 'zod';
import { PermanentError } from '../../../shared/errors.js';
import { type ResumeContent, resumeContent } from '../../../shared/resume/content.js';

/** What of a value in the shape of a JSON Resume fits our content, and what does not. */
export interface FittedResume {
  resume: ResumeContent;
  /** `path: value` for each field that has no place. */
  unplaced: string[];
}

type Shape = z.ZodType;

function unwrap(schema: Shape): Shape {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrap(schema.unwrap() as Shape)
    : schema;
}

const show = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 1_900);

function fitObject(
  value: object,
  schema: z.ZodObject,
  path: string,
  lost: string[],
): Record<string, unknown> {
  const shape = schema.shape as Record<string, Shape>;
  const fitted: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (inner === null || inner === undefined || inner === '') continue;
    const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (field === undefined) lost.push(`${path}/${key}: ${show(inner)}`);
    const fits = field === undefined ? undefined : fit(inner, unwrap(field), `${path}/${key}`, lost);
    if (fits !== undefined) fitted[key] = fits;
  }
  return fitted;
}

/** What stands where a list belongs: a list, one thing without its list, or things in one text. */
function asList(value: unknown, ofTexts: boolean): readonly unknown[] | null {
  if (Array.isArray(value)) return value as unknown[];
  if (typeof value === 'string') return ofTexts ? value.split(/\n|,\s/u).map((each) => each.trim()) : [value];
  if (typeof value !== 'object' || value === null || ofTexts) return null;
  const keys = Object.keys(value);
  const numbered = keys.length > 0 && keys.every((key) => /^\d+$/u.test(key));
  return numbered ? (Object.values(value) as unknown[]) : [value];
}

/** Whether an item says nothing: '{"name": "", "highlights": []}'. */
const isEmpty = (item: unknown): boolean =>
  typeof item === 'object' &&
  item !== null &&
  Object.values(item).every((each) => Array.isArray(each) && each.length === 0);

/** The items of a list that fit, as many as it may hold; the others are noted as lost. */
function fitList(values: readonly unknown[], schema: z.ZodArray, path: string, lost: string[]): unknown[] {
  const item = unwrap(schema.element as Shape);
  const fitted = values.flatMap((each, index) => {
    if (each === null || each === '') return [];
    const lostBefore = lost.length;
    const fits = fit(each, item, `${path}/${index}`, lost);
    // What is empty because its fields do not fit keeps its place: other fields are told by its number.
    if (fits === undefined || (isEmpty(fits) && lost.length === lostBefore)) return [];
    if (item.safeParse(fits).success) return [fits];
    lost.push(`${path}/${index}: ${show(each)}`);
    return [];
  });
  const tooMany = schema.safeParse(fitted).error?.issues.find(({ code }) => code === 'too_big');
  if (tooMany?.code !== 'too_big') return fitted;
  const most = Number(tooMany.maximum);
  lost.push(...fitted.slice(most).map((each, index) => `${path}/${most + index}: ${show(each)}`));
  return fitted.slice(0, most);
}

/** The field of an item that a text alone stands for: `"skills": ["Tally"]`. */
const mainFields = ['name', 'language', 'title', 'reference', 'institution', 'url'];

/** The part of a value that a schema takes; what it does not take is noted as lost. */
function fit(value: unknown, schema: Shape, path: string, lost: string[]): unknown {
  if (schema instanceof z.ZodArray) {
    const values = asList(value, unwrap(schema.element as Shape) instanceof z.ZodString);
    if (values !== null) return fitList(values, schema, path, lost);
  }
  if (schema instanceof z.ZodObject && typeof value === 'string' && /\/\d+$/u.test(path)) {
    const main = mainFields.find((name) => name in schema.shape);
    if (main !== undefined) return fitObject({ [main]: value }, schema, path, lost);
  }
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return fitObject(value, schema, path, lost);
  }
  const plain = typeof value === 'number' && schema instanceof z.ZodString ? String(value) : value;
  if (schema.safeParse(plain).success) return plain;
  lost.push(`${path}: ${show(value)}`);
  return undefined;
}

/** The error for JSON of another kind. */
export function noResume(): PermanentError {
  const wayOut = 'Write it as jsonresume.org/schema says, or send a PDF or DOCX.';
  return new PermanentError('unsupported-file', `The JSON file is no JSON Resume. ${wayOut}`);
}

/** Makes content of a value in the shape of a JSON Resume, leniently: empty fields are dropped. */
export function fitResume(value: object): FittedResume {
  const lost: string[] = [];
  const fitted = resumeContent.safeParse(fitObject(value, resumeContent, '', lost));
  if (!fitted.success) throw noResume();
  const resume = fitted.data;
  return { resume, unplaced: lost };
}
