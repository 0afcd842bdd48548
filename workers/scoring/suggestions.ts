import type { AnalysisContent } from '../../shared/analysis/analysis.js';

export interface Suggestion {
  ruleId: string;
  /** JSON Pointer to what should change, or to the part of the resume where it belongs. */
  path: string;
  /** One sentence. */
  action: string;
  /** Points that the row can still gain, to a thousandth. */
  gain: number;
}

/** Where something new belongs, by the start of its rule id; the first that fits. */
const places: readonly (readonly [start: string, path: string])[] = [
  ['parse.name', '/basics/name'],
  ['parse.email', '/basics/email'],
  ['parse.phone', '/basics/phone'],
  ['parse.location', '/basics/location'],
  ['parse.education', '/education'],
  ['parse.skills', '/skills'],
  ['education.certificate', '/certificates'],
  ['education', '/education'],
  ['title', '/basics/label'],
  ['parse.text', '/basics'],
  ['hygiene.length', '/work'],
  ['hygiene.glyphs', '/basics'],
];

/** What to do next, by points to gain; of equal gains in the order of the rows. */
export function suggestions({ rows }: Pick<AnalysisContent, 'rows'>): Suggestion[] {
  return rows
    .flatMap(({ ruleId, resumePath, fix, points, max }) => {
      const gain = Math.round((max - points) * 1000) / 1000;
      const path = resumePath ?? places.find(([start]) => ruleId.startsWith(start))?.[1] ?? '/work';
      return fix === null || gain <= 0 ? [] : [{ ruleId, path, action: fix, gain }];
    })
    .sort((a, b) => b.gain - a.gain);
}
