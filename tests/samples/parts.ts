import { all, el, type Html } from './html.js';
import type { Shown, ShownJob, ShownStudy } from './layout.js';
import { furtherSections, type Kind, wording } from './shown.js';

/* The pieces that layouts put together. Each does one thing in one way; CSS does the rest. */

const usual = { work: 'Experience', certificates: 'Certifications', volunteer: 'Volunteering' };

/** A section below its heading. */
export function section(person: Shown, kind: Kind, ...children: readonly (Html | null)[]): Html {
  return el(`section.${kind}`, el('h2', wording(person, kind, usual)), ...children);
}

/** The section that sums a person up. */
export const summary = (person: Shown): Html => section(person, 'summary', el('p', person.summary));

/** What tells of a job. */
export function told(job: ShownJob): Html {
  if (job.prose !== undefined) return el('p', job.prose);
  return job.points.length === 0 ? all() : el('ul', ...job.points.map((point) => el('li', point)));
}

/** Two texts at the two edges of a line. */
export const edges = (left: Html | string, right: Html | string): Html =>
  el('div.edges', el('span', left), el('span.right', right));

/** Further sections; each item on a line, in a list, or all in one line. */
export function more(
  person: Shown,
  as: 'lines' | 'list' | 'inline',
  only?: readonly (keyof Shown['more'])[],
): Html {
  const wanted = furtherSections(person).filter(([kind]) => only?.includes(kind) ?? true);
  return all(
    ...wanted.map(([kind, items]) => {
      if (as === 'inline' && kind !== 'publications' && kind !== 'projects')
        return section(person, kind, el('p', items.join(' | ')));
      return section(
        person,
        kind,
        as === 'list'
          ? el('ul', ...items.map((item) => el('li', item)))
          : all(...items.map((item) => el('p', item))),
      );
    }),
  );
}

/** The result of a degree, where it is told. */
export const score = (study: ShownStudy): Html | null =>
  study.score === undefined ? null : el('p', study.score);

/** The section of jobs, each shown in one way; all of them in an element where `within` names one. */
export const jobs = (person: Shown, show: (job: ShownJob) => Html, within?: string): Html =>
  section(person, 'work', inside(within, person.work.map(show)));

/** The section of degrees, each shown in one way; all of them in an element where `within` names one. */
export const studies = (person: Shown, show: (study: ShownStudy) => Html, within?: string): Html =>
  section(person, 'education', inside(within, person.education.map(show)));

/** The section of skills, shown in one way. */
export const skills = (person: Shown, show: (person: Shown) => Html): Html =>
  section(person, 'skills', show(person));

const inside = (selector: string | undefined, items: readonly Html[]): Html =>
  selector === undefined ? all(...items) : el(selector, ...items);

/** Dates in a column of their own. */
export const besideDates = (when: string, ...text: readonly (Html | null)[]): Html =>
  el('div.grid', el('div.when', when), el('div', ...text));

/** Lines with a label before each. */
export const labelled = (rows: readonly (readonly [string, string | undefined])[]): Html =>
  all(
    ...rows
      .filter(([, text]) => text !== undefined)
      .map(([label, text]) => el('p', el('b', `${label}: `), text ?? '')),
  );

/** What a person was with one employer. */
export interface Employment {
  company: string;
  place: string | undefined;
  roles: ShownJob[];
}

/** Jobs one after the other under their employer. */
export function byEmployer(person: Shown): Employment[] {
  const employers: Employment[] = [];
  for (const job of person.work) {
    const last = employers.at(-1);
    if (last?.company === job.company) last.roles.push(job);
    else employers.push({ company: job.company, place: job.place, roles: [job] });
  }
  return employers;
}

/** The section of jobs, the roles with one employer below its head. */
export const jobsByEmployer = (
  person: Shown,
  head: (employer: Employment) => Html,
  role: (job: ShownJob) => Html,
): Html =>
  section(
    person,
    'work',
    ...byEmployer(person).map((each) => el('div.entry', head(each), ...each.roles.map(role))),
  );

/** How to reach a person. */
export function contacts(person: Shown): string[] {
  return [person.email, person.phone, `${person.city}, ${person.region}`, ...person.links];
}

/** A section of contacts, one on a line. */
export const contactSection = (person: Shown, heading: string, mark: Html | null = null): Html =>
  el(
    'section',
    el('h2', heading),
    ...contacts(person).map((each) => el('p', mark, mark === null ? each : ` ${each}`)),
  );

/** Who a resume is of. */
export const nameAndLabel = (person: Shown): Html => all(el('h1', person.name), el('p.label', person.label));

/** Name, label and contacts over everything else. */
export const banner = (person: Shown, between = ' | '): Html =>
  el('header', nameAndLabel(person), el('p.contacts', contacts(person).join(between)));
