import type { Line } from '../../lines.js';
import { isNamed, isOtherThanName, type Named, usualSize } from './name.js';
import { roleScore } from '../heads/roles.js';

/** How much larger than the text a line is that can only be the name, and how much larger than all other lines. */
const larger = { thanText: 1.6, thanOthers: 1.25 };
const most = { lines: 3, letters: 120 };

/** The first lines of a head, where they are set far larger than everything below: a name, whatever it is made of. */
function outstandingName(head: readonly Line[]): (Named & { lines: readonly Line[] }) | null {
  const [line] = head;
  if (line === undefined || line.size < usualSize(head) * larger.thanText) return null;
  const end = head.findIndex(
    ({ size, face, cells }) => size !== line.size || face !== line.face || cells.length > 1,
  );
  const lines = head.slice(0, end < 0 ? head.length : end);
  const name = lines.map(({ text }) => text.trim()).join(' ');
  const isAlone = head.slice(lines.length).every(({ size }) => size * larger.thanOthers <= line.size);
  const isShort = lines.length > 0 && lines.length <= most.lines && name.length <= most.letters;
  if (!isAlone || !isShort || !/\p{L}{2}/u.test(name)) return null;
  const isOther = lines.some(({ text }) => isOtherThanName(text)) || roleScore(name) > 0;
  return isOther ? null : { name, line, lines };
}

/** The name that was found, unless another line of the head stands out far more and nothing labels the one found. */
export function nameThatStandsOut(found: Named | null, head: readonly Line[]): Named | null {
  const outstanding = outstandingName(head);
  if (outstanding === null || found === null) return found ?? outstanding;
  const { line, lines } = outstanding;
  const isLess = found.line.size * larger.thanOthers <= line.size;
  const isPart = found.line !== line && lines.includes(found.line);
  return (isLess || isPart) && !isNamed(found.line) ? outstanding : found;
}
