import { all, el, type Html } from './html.js';
import type { Shown, ShownJob, ShownStudy } from './layout.js';

/* The pieces that layouts put together. Each does one thing in one way; CSS does the rest. */

type Heading = keyof Shown['headings'];
const usual: Record<Heading, string> = {
  summary: 'Summary',
  work: 'Experience',
  education: 'Education',
  skills: 'Skills',
  projects: 'Projects',
  certificates: 'Certifications',
  languages: 'Languages',
  awards: 'Awards',
  publications: 'Publications',
  volunteer: 'Volunteering',
  interests: 'Interests',
  references: 'References',
};

const headingOf = (person: Shown, kind: Heading): string => person.headings[kind] ?? usual[kind];

/** A section below its heading. */
export function section(person: Shown, kind: Heading, ...children: readonly (Html | null)[]): Html {
  return el(`section.${kind}`, el('h2', headingOf(person, kind)), ...children);
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

/** A name and its place, where it has one. */
export const placed = (name: string, place: string | undefined, between = ', '): string =>
  place === undefined ? name : `${name}${between}${place}`;

/** Further sections; each item on a line, in a list, or all in one line. */
export function more(
  person: Shown,
  as: 'lines' | 'list' | 'inline',
  only?: readonly (keyof Shown['more'])[],
): Html {
  const kinds = (Object.keys(person.more) as (keyof Shown['more'])[]).filter(
    (kind) => only?.includes(kind) ?? true,
  );
  return all(
    ...kinds.map((kind) => {
      const items = person.more[kind] ?? [];
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

const flat = (person: Shown): string[] => Object.values(person.skills).flat();
const groups = (person: Shown): [string, string[]][] => Object.entries(person.skills);

/** Ways to show skills. */
export const skillsAs = {
  commas: (person: Shown) => el('p', flat(person).join(', ')),
  dots: (person: Shown) => el('p', flat(person).join(' • ')),
  pipes: (person: Shown) => el('p', flat(person).join(' | ')),
  list: (person: Shown) => el('ul', ...flat(person).map((skill) => el('li', skill))),
  lines: (person: Shown) => all(...flat(person).map((skill) => el('p', skill))),
  chips: (person: Shown) => el('div.chips', ...flat(person).map((skill) => el('span.chip', skill))),
  columns: (person: Shown) => el('ul.columns', ...flat(person).map((skill) => el('li', skill))),
  bars: (person: Shown) =>
    all(...flat(person).map((skill) => el('div.bar', el('span', skill), el('div.full', el('div.part'))))),
  labelled: (person: Shown) =>
    all(
      ...groups(person).map(([name, skills]) =>
        el('p', name === '' ? null : el('b', `${name}: `), skills.join(', ')),
      ),
    ),
  table: (person: Shown) =>
    el(
      'table.plain',
      ...groups(person).map(([name, skills]) =>
        el('tr', el('td', el('b', name)), el('td', skills.join(', '))),
      ),
    ),
  titled: (person: Shown) =>
    all(
      ...groups(person).map(([name, skills]) =>
        el('div.group', name === '' ? null : el('h3', name), el('p', skills.join(', '))),
      ),
    ),
};

/** The result of a degree, where it is told. */
export const score = (study: ShownStudy): Html | null =>
  study.score === undefined ? null : el('p', study.score);

/** Ways to show a degree. */
export const studyAs = {
  degreeAbove: (study: ShownStudy) =>
    el(
      'div.entry',
      edges(el('b', study.degree), study.when),
      edges(el('i', study.school), study.place ?? ''),
      score(study),
    ),
  schoolAbove: (study: ShownStudy) =>
    el(
      'div.entry',
      edges(el('b', study.school), study.place ?? ''),
      edges(el('i', study.degree), study.when),
      score(study),
    ),
  stacked: (study: ShownStudy) =>
    el('div.entry', el('h3', study.degree), el('p', study.school), el('p.when', study.when)),
  datesAbove: (study: ShownStudy) =>
    el(
      'div.entry',
      el('p.when', study.when),
      el('h3', study.school),
      el('p', study.score === undefined ? study.degree : `${study.degree} (${study.score})`),
    ),
  inline: (study: ShownStudy) =>
    edges(all(el('b', study.degree), `, ${placed(study.school, study.place)}`), study.when),
  sentence: (study: ShownStudy) =>
    el('p', `${study.degree}, ${placed(study.school, study.place)}, ${study.when}`),
  bracketed: (study: ShownStudy) =>
    el('div.entry', el('h3', `${study.school} (${study.when})`), el('p', study.degree)),
};

/** Ways to show a job. */
export const jobAs = {
  titleAbove: (job: ShownJob) =>
    el(
      'div.entry',
      edges(el('b', job.position), job.when),
      edges(el('i', job.company), job.place ?? ''),
      told(job),
    ),
  companyAbove: (job: ShownJob) =>
    el(
      'div.entry',
      edges(el('b', job.company), job.place ?? ''),
      edges(el('i', job.position), job.when),
      told(job),
    ),
  stacked: (job: ShownJob) =>
    el(
      'div.entry',
      el('h3', job.position),
      el('p', placed(job.company, job.place)),
      el('p.when', job.when),
      told(job),
    ),
  companyStacked: (job: ShownJob) =>
    el('div.entry', el('h3', job.company), el('p.role', job.position), el('p.when', job.when), told(job)),
  greyLine: (job: ShownJob) =>
    el(
      'div.entry',
      el('h3', job.position),
      el('p.grey', [job.company, job.place, job.when].filter((each) => each !== undefined).join(' · ')),
      told(job),
    ),
  inline: (job: ShownJob) =>
    el(
      'div.entry',
      edges(all(el('b', job.position), `, ${placed(job.company, job.place, ' — ')}`), job.when),
      told(job),
    ),
  piped: (job: ShownJob) =>
    el('div.entry', el('p', el('b', `${job.position} | ${job.company}`), ` | ${job.when}`), told(job)),
  datesAbove: (job: ShownJob) =>
    el(
      'div.entry',
      el('p.when', job.when),
      el('p', el('b', job.position), ` at ${placed(job.company, job.place)}`),
      told(job),
    ),
  bracketed: (job: ShownJob) =>
    el(
      'div.entry',
      el('h3', placed(job.company, job.place)),
      el('p', el('i', job.position), ` (${job.when})`),
      told(job),
    ),
};

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
