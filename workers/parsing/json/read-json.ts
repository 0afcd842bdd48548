import { z } from 'zod';
import { PermanentError } from '../../../shared/errors.js';
import { type ResumeContent, resumeContent } from '../../../shared/resume/content.js';

/** What of a value in the shape of a JSON Resume fits our content, and what does not. */
export interface FittedResume {
  resume: ResumeContent;
  /** `path: value` for each field that has no place. */
  unplaced: string[];
}

/** Names that older or other writers of JSON Resume use. */
const renamed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  basics: { website: 'url', picture: 'image', title: 'label' },
  work: { company: 'name', website: 'url', title: 'position' },
  volunteer: { website: 'url' },
  education: { gpa: 'score', school: 'institution', degree: 'studyType' },
  publications: { website: 'url' },
};

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
  const names = renamed[path.replace(/^\/|\/\d+$/gu, '')] ?? {};
  const fitted: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (inner === null || inner === undefined || inner === '') continue;
    const name = key in shape ? key : (names[key] ?? key);
    const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
    const fits =
      field === undefined || name in fitted ? undefined : fit(inner, unwrap(field), `${path}/${name}`, lost);
    if (fits !== undefined) fitted[name] = fits;
    else if (field === undefined || name in fitted) lost.push(`${path}/${key}: ${show(inner)}`);
  }
  return fitted;
}

/** The part of a value that a schema takes; what it does not take is noted as lost. */
function fit(value: unknown, schema: Shape, path: string, lost: string[]): unknown {
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return fitObject(value, schema, path, lost);
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const item = unwrap(schema.element as Shape);
    return value.flatMap((each, index) => {
      if (each === null || each === '') return [];
      const fits = fit(each, item, `${path}/${index}`, lost);
      return fits === undefined ? [] : [fits];
    });
  }
  const plain = typeof value === 'number' && schema instanceof z.ZodString ? String(value) : value;
  if (schema.safeParse(plain).success) return plain;
  lost.push(`${path}: ${show(value)}`);
  return undefined;
}

const mostUnplaced = 500;

/** Makes content of a value in the shape of a JSON Resume, leniently: empty fields are dropped. */
export function fitResume(value: object): FittedResume {
  const lost: string[] = [];
  const resume = resumeContent.parse(fitObject(value, resumeContent, '', lost));
  return { resume, unplaced: lost.slice(0, mostUnplaced).map((each) => each.slice(0, 2_000)) };
}

/**
 * Reads a JSON Resume, leniently: empty fields are dropped; what has no place is listed.
 * @throws PermanentError broken-file for text that is no JSON object, unsupported-file for other JSON
 */
export function readJson(text: string): FittedResume {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (thrown) {
    throw new PermanentError('broken-file', 'The JSON file is damaged and cannot be read.', {
      cause: thrown,
    });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new PermanentError('unsupported-file', 'The JSON file is no JSON Resume.');
  }
  const fitted = fitResume(value);
  const known = Object.keys(fitted.resume).filter((key) => key !== '$schema' && key !== 'meta');
  if (known.length === 0) throw new PermanentError('unsupported-file', 'The JSON file is no JSON Resume.');
  return fitted;
}
