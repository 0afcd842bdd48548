import type { ResumeContent } from '../../../shared/resume/content.js';
import { fold } from '../job-description/lines.js';

export interface Span {
  start: number;
  end: number;
}

/** The person's, employers' and schools' names of more than one word: a single word may well mean the skill. */
export function properNames({ basics, work, volunteer, education, references }: ResumeContent): string[] {
  const names = [
    basics?.name,
    ...(work ?? []).map(({ name }) => name),
    ...(volunteer ?? []).map(({ organization }) => organization),
    ...(education ?? []).map(({ institution }) => institution),
    ...(references ?? []).map(({ name }) => name),
  ];
  return [...new Set(names.map((name) => fold(name ?? '')))].filter((name) => name.includes(' '));
}

/** Where names stand in a text. */
export function spansOf(names: readonly string[], text: string): Span[] {
  return names.flatMap((name) => {
    const spans: Span[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      spans.push({ start: at, end: at + name.length });
    return spans;
  });
}

export function isWithin({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => start >= span.start && end <= span.end);
}
