import { PermanentError } from '../../../shared/errors.js';
import { resumeContent } from '../../../shared/resume/content.js';
import { fromJsonResume } from '../../../shared/resume/json-resume.js';
import { tooComplex } from '../limits.js';
import { type FittedResume, fitResume, noResume } from './fit-content.js';
import { parseLoosely } from './loose-json.js';
import { withoutBoxes } from './boxed-sections.js';
import { withoutHtml } from './html-text.js';
import type { Json } from './objects.js';
import { inOurShape } from './our-shape.js';

const wrappers = ['resume', 'data', 'cv', 'jsonResume', 'content'];
/** Envelopes within envelopes that are opened. */
const mostWrappings = 3;

/** The resume within what programs put around it: a list of one, `{"resume": {…}}`; null where there is no object. */
function withoutWrapping(value: unknown, left = mostWrappings): Record<string, unknown> | null {
  if (Array.isArray(value))
    return value.length === 1 && left > 0 ? withoutWrapping(value[0], left - 1) : null;
  if (typeof value !== 'object' || value === null) return null;
  const object = value as Record<string, unknown>;
  const isResume = Object.keys(inOurShape(object)).some(
    (key) => key !== 'meta' && Object.hasOwn(resumeContent.shape, key),
  );
  const inner = wrappers.find((key) => Object.hasOwn(object, key));
  if (isResume || inner === undefined || left === 0) return object;
  return withoutWrapping(object[inner], left - 1);
}

/** Lists and objects within each other that a resume has at most. */
const mostLevels = 50;

function isDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > mostLevels) return true;
    level = level.flatMap((each): unknown[] =>
      typeof each === 'object' && each !== null ? Object.values(each) : [],
    );
  }
  return false;
}

/**
 * Reads a JSON Resume, leniently: empty fields are dropped; what has no place is listed.
 * @throws PermanentError broken-file for text that is no JSON object, unsupported-file for other JSON, file-too-complex
 * where lists stand in lists without end
 */
export function readJson(text: string): FittedResume {
  let value: unknown;
  try {
    value = parseLoosely(text);
  } catch (thrown) {
    throw new PermanentError(
      'broken-file',
      'The JSON file is not valid JSON. Check its quotes, commas and brackets, and send it again.',
      { cause: thrown },
    );
  }
  if (isDeep(value)) throw tooComplex('The JSON file nests far deeper than a resume.');
  const content = withoutWrapping(value);
  if (content === null) throw noResume();
  const fitted = fitResume(inOurShape(fromJsonResume(withoutHtml(withoutBoxes(content)) as Json)));
  const known = Object.keys(fitted.resume).filter((key) => key !== '$schema' && key !== 'meta');
  if (known.length === 0) throw noResume();
  return fitted;
}
