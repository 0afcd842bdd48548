import type { Extract } from '../lines.js';
import { readText } from '../text/read-text.js';
import { expand } from './expand.js';
/** TeX. */
export function readTex(text: string): Extract {
  return readText(expand(text));
}
