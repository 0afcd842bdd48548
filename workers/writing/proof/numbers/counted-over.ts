const rate =
  /^(?:(?! and \p{L}+(?:ed|ing)\b)[^.;:\d]){0,45}?(?:\b(?:an?|per|each|every) (?<unit>second|minute|hour|shift|day|night|week|month|quarter|term|season|year)\b|\b(?<adverb>daily|weekly|monthly|quarterly|yearly|annually)\b)/iu;
const adverbs: Readonly<Record<string, string>> = { daily: 'day', annually: 'year' };

/** The time over which a number is counted, in what stands behind it: 'month' for 'a month', 'day' for 'daily'. */
export function perAfter(rest: string): string | null {
  const found = rate.exec(rest)?.groups;
  const adverb = found?.adverb?.toLowerCase();
  if (adverb) return adverbs[adverb] ?? adverb.replace(/ly$/, '');
  return found?.unit?.toLowerCase() ?? null;
}
