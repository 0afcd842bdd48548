import type { ProjectEntry } from '../../../shared/resume/content.js';
import type { Line } from '../lines.js';
import { takeDates } from './dates/dates.js';
import { withoutEdges } from './edges.js';
import type { Entry } from './entries.js';
import { datesOf } from './heads/units.js';
import { labelled } from './project-labels.js';
import { opensWithVerb } from './sayings.js';

/* '- QuickSketch: a drawing app for the browser': points that name a project each, and tell what it is. */

const colon =
  /^(?<name>(?:\p{Lu}|\p{N}|\p{Lo})[^:.;|]{1,60}?)(?:\s?:\s+|\s+[\u2013\u2014-]\s+)(?<told>\S.*)$/u;
const mostWords = 6;

/** The bold words that a point begins with; none where all of it is bold. */
function leadOf({ cells, bold, bullet }: Line): string[] {
  const spans = cells.flatMap((cell) => cell.spans);
  const end = spans.findIndex((span) => !span.bold);
  const lead = spans
    .slice(0, Math.max(0, end))
    .map(({ text }) => text)
    .join('')
    .trim();
  return bullet && !bold && lead !== '' ? [lead] : [];
}

interface Named {
  name: string;
  told: string;
}

function partOf(point: string, leads: readonly string[]): Named | null {
  const lead = leads.find((each) => point.startsWith(each));
  const { name = lead, told = point.slice(lead?.length ?? 0) } =
    lead === undefined ? (colon.exec(point)?.groups ?? {}) : {};
  const plain = withoutEdges(name ?? '', /[\s:.\u2013\u2014-]/u);
  if (plain === '' || plain.split(/\s+/u).length > mostWords || labelled(point) !== null) return null;
  return opensWithVerb(point)
    ? null
    : { name: plain, told: withoutEdges(told, /[\s:.\u2013\u2014-]/u, /\s/u) };
}

/** The projects of a section that is such a list alone; null where any point of it is none. */
export function projectsAsPoints(lines: readonly Line[], entries: readonly Entry[]): ProjectEntry[] | null {
  const [only, ...others] = entries;
  if (only === undefined || others.length > 0 || only.head.length + only.prose.length > 0) return null;
  const leads = lines.flatMap(leadOf);
  const parts = only.bullets.map((point) => partOf(point, leads));
  if (parts.includes(null)) return null;
  return parts
    .filter((part) => part !== null)
    .map(({ name, told }) => {
      const { rest, dates } = takeDates(name);
      return {
        name: rest.replace(/\s*\(\s*\)$/u, ''),
        ...(told === '' ? {} : { description: told }),
        ...datesOf(dates),
      };
    });
}
