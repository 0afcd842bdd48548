import type { ProjectEntry } from '../../../shared/resume/content.js';
import type { Line } from '../lines.js';
import { findUrls } from './contacts.js';
import { findDates } from './dates/dates.js';
import { toEntries } from './entries.js';
import { projectsAsPoints } from './named-points.js';
import { factsOf } from './project-facts.js';
import { labelled } from './project-labels.js';
import { splitList } from './skills.js';
import { datesOf, toUnits } from './heads/units.js';

/** In a list of lists the outer points name the projects; lines that tell something by a label are points. */
function prepared(lines: readonly Line[]): Line[] {
  const bullets = lines.filter((line) => line.bullet);
  const outer = Math.min(...bullets.map(({ x0 }) => x0));
  const inner = lines.some((line) => line.x0 > outer + 1.5 && !(line.bullet && line.x0 <= outer + 1.5));
  const nested = lines[0]?.bullet === true && inner && bullets.some(({ x0 }) => x0 > outer + 1.5);
  return lines.map((line) => {
    if (line.cells.length === 1 && labelled(line.text) !== null) return { ...line, bullet: true };
    return nested && line.bullet && line.x0 <= outer + 1.5 ? { ...line, bullet: false, gap: Infinity } : line;
  });
}

interface Told {
  tools: string[];
  roles: string[];
  dates: string[];
  urls: string[];
  entity: string | undefined;
  points: string[];
}

function tell(points: readonly string[]): Told {
  const told: Told = { tools: [], roles: [], dates: [], urls: [], entity: undefined, points: [] };
  for (const point of points) {
    const found = labelled(point);
    if (found?.kind === 'tools') told.tools.push(...splitList(found.rest));
    else if (found?.kind === 'role' && found.rest.split(' ').length <= 6) told.roles.push(found.rest);
    else if (found?.kind === 'dates' && findDates(found.rest).length > 0) told.dates.push(found.rest);
    else if (found?.kind === 'link' && findUrls(found.rest).length > 0)
      told.urls.push(...findUrls(found.rest));
    else if (found?.kind === 'entity' && told.entity === undefined) told.entity = found.rest;
    else told.points.push(point);
  }
  return told;
}

/** Plain text below a project's name tells what it is, and is taken whole. */
function tells(line: Line, index: number): boolean {
  if (index === 0 || line.cells.length > 1 || line.bold || line.italic) return false;
  if (/\s[|•·]\s/u.test(line.text) || line.text.split(/\s+/u).length < 3) return false;
  return findDates(line.text).length === 0 && findUrls(line.text).length === 0;
}

/** Reads projects: a name, dates, a description, points, the tools named in the head or by a label. */
export function readProjects(lines: readonly Line[]): ProjectEntry[] {
  const entries = toEntries(prepared(lines));
  const points = projectsAsPoints(lines, entries);
  if (points !== null) return points;
  return entries.flatMap((entry) => {
    const units = toUnits(entry.head.filter((line, index) => !tells(line, index)));
    const told = tell(entry.bullets);
    const [name, ...others] = units.names.map((unit) => ({
      ...unit,
      text: unit.text.replace(/\s*\(\s*\)?\s*$/u, ''),
    }));
    const facts = factsOf(others);
    const below = entry.head.filter(tells).map(({ text }) => text);
    const description = [...facts.description, ...below, ...entry.prose].join('\n');
    const keywords = [...facts.keywords, ...told.tools];
    const roles = [...facts.roles, ...told.roles];
    const entity = told.entity ?? facts.entity;
    const [url] = [...units.urls.map((each) => each.replace(/[).,]+$/u, '')), ...facts.urls, ...told.urls];
    const dates = [...units.dates, ...told.dates.flatMap((text) => findDates(text))];
    if (name === undefined && description === '' && entry.bullets.length === 0) return [];
    return [
      {
        ...(name === undefined ? {} : { name: name.text }),
        ...(description === '' ? {} : { description }),
        ...datesOf(dates),
        ...(url === undefined ? {} : { url }),
        ...(keywords.length === 0 ? {} : { keywords }),
        ...(roles.length === 0 ? {} : { roles }),
        ...(entity === undefined ? {} : { entity }),
        ...(facts.type === undefined ? {} : { type: facts.type }),
        ...(told.points.length === 0 ? {} : { highlights: told.points }),
      },
    ];
  });
}
