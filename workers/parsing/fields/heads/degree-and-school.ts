import { findDegree, isSchool } from '../degrees.js';

/** What is longer names no school: each of its commas would cost a look at all of it. */
const longestHead = 500;

/** 'B.Sc. Physics, University of Pune' and 'Princeton University, PhD in X' are two things in one. */
export function splitDegreeFromSchool(text: string): [string, string] | null {
  if (text.length > longestHead) return null;
  const found = [...text.matchAll(/\s*,\s*|\s+from\s+|\s+at\s+(?=\p{Lu})|\s+-\s+/gu)];
  for (const match of found) {
    const left = text.slice(0, match.index);
    const right = text.slice(match.index + match[0].length);
    const isDegree = findDegree(left)?.name === left;
    const leftDegree = isDegree || (findDegree(left) !== null && !isSchool(left));
    const rightDegree = findDegree(right)?.at === 0 && !isSchool(right);
    if (leftDegree && (isSchool(right) || match[0].trim() === 'from')) {
      const tail = /^(?:(?!,).)*$/u.test(right) ? right : lastSchool(right);
      return [text.slice(0, text.length - tail.length).replace(/(?:\s+(?:from|at))?[\s,]+$/u, ''), tail];
    }
    if (isSchool(left) && rightDegree) return [left, right];
  }
  return null;
}

/** The parts of a text from the first one that names a school. */
function lastSchool(text: string): string {
  const pieces = text.split(/(\s*,\s*)/u);
  const at = pieces.findIndex((piece) => isSchool(piece));
  return at <= 0 ? text : pieces.slice(at).join('');
}
