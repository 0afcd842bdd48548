import type { ResumeContent } from '../../../shared/resume/content.js';

/** One value of a resume. */
export interface Leaf {
  /** JSON Pointer (RFC 6901). */
  path: string;
  /** The path without the numbers of items: `work.position`. */
  name: string;
  text: string;
  /** The item of a list that it belongs to: `/work/0`; `/basics` where there is no list. */
  item: string;
}

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
const notRead = new Set(['$schema', 'meta']);

/** All values of a resume, in its order. */
export function leavesOf(resume: ResumeContent): Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (value: unknown, path: string, name: string, item: string): void => {
    if (typeof value === 'string' || typeof value === 'number')
      leaves.push({ path, name, text: String(value), item });
    else if (Array.isArray(value))
      value.forEach((each, index) => {
        const at = `${path}/${index}`;
        walk(each, at, name, name.includes('.') ? item : at);
      });
    else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value))
        walk(each, `${path}/${escaped(key)}`, `${name}.${key}`, item);
  };
  for (const [key, value] of Object.entries(resume)) {
    if (!notRead.has(key)) walk(value, `/${key}`, key, `/${key}`);
  }
  return leaves;
}
