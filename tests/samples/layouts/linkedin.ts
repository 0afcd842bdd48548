import { all, el, type Html } from '../html.js';
import type { Layout, Shown, ShownJob } from '../layout.js';
import { byEmployer } from '../parts.js';
import { allSkills } from '../shown.js';

/** The month that 'Present' is counted to. */
const lastMonth = 2025 * 12 + 2;

const monthsOf = (date: string): number => {
  const [year = '', month = '1'] = date.split('-');
  return date === 'present' ? lastMonth : Number(year) * 12 + Number(month) - 1;
};

const some = (count: number, unit: string): string =>
  count === 0 ? '' : `${count} ${unit}${count === 1 ? '' : 's'}`;

/** '3 years 2 months', both ends counted. */
function lasted(start: string, end: string): string {
  const months = monthsOf(end) - monthsOf(start) + 1;
  return [some(Math.floor(months / 12), 'year'), some(months % 12, 'month')]
    .filter((part) => part !== '')
    .join(' ');
}

function role(job: ShownJob): Html {
  return el(
    'div.role',
    el('p.position', job.position),
    el('p.when', `${job.when} (${lasted(job.start, job.end)})`),
    job.place === undefined ? null : el('p.when', job.place),
    ...(job.prose === undefined
      ? job.points.map((point) => el('p.told', `- ${point}`))
      : [el('p.told', job.prose)]),
  );
}

function employer({ company, roles }: { company: string; roles: ShownJob[] }): Html {
  const [first] = roles.slice(-1);
  const [last] = roles;
  const whole =
    roles.length > 1 && first !== undefined && last !== undefined
      ? el('p.when', lasted(first.start, last.end))
      : null;
  return el('div.entry', el('p.company', company), whole, ...roles.map(role));
}

const aside = (heading: string, items: readonly string[]): Html | null =>
  items.length === 0 ? null : el('section', el('h2', heading), ...items.map((item) => el('p', item)));

function sidebar(person: Shown): Html {
  const [profile, ...others] = person.links;
  return el(
    'aside',
    aside('Contact', [
      `${person.phone} (Mobile)`,
      person.email,
      ...(profile === undefined ? [] : [`www.${profile} (LinkedIn)`]),
      ...others.map((link) => `${link} (Personal)`),
    ]),
    aside('Top Skills', allSkills(person)),
    aside('Languages', person.more.languages ?? []),
    aside('Certifications', person.more.certificates ?? []),
    aside('Honors-Awards', person.more.awards ?? []),
    aside('Publications', person.more.publications ?? []),
  );
}

/** A profile of LinkedIn as its own 'Save to PDF' prints it: nothing is bold, sizes alone tell what is what. */
export const linkedin: Readonly<Record<string, Layout>> = {
  'linkedin-profile': {
    dates: 'January 2020 - March 2022',
    margin: [40, 0],
    running: 'pages',
    css: `.back { position: fixed; left: 0; top: -60px; bottom: -60px; width: 220px; background: #293e49; z-index: -1; }
      .page { display: grid; grid-template-columns: 220px 1fr; } aside { color: #e1e8ed; padding: 0 20px; font-size: 10.5pt; }
      aside h2 { font-size: 13pt; font-weight: 400; margin: 18px 0 8px; } aside p { margin-bottom: 6px; } main { padding: 0 24px 0 28px; }
      h1 { font-size: 26pt; font-weight: 400; } .label, .city { font-size: 12pt; } .city { color: #b0b0b0; }
      main h2 { font-size: 15.75pt; font-weight: 400; margin: 20px 0 10px; } .company { font-size: 12pt; margin-top: 12px; }
      .position { font-size: 11.5pt; } .role { margin-bottom: 14px; } .when { font-size: 10.5pt; color: #808080; } .told { font-size: 10.5pt; margin-top: 3px; }`,
    body: (person) =>
      all(
        el('div.back'),
        el(
          'div.page',
          sidebar(person),
          el(
            'main',
            el('h1', person.name),
            el('p.label', `${person.label} | ${allSkills(person).slice(0, 2).join(' | ')}`),
            el('p.city', `${person.city}, ${person.region}`),
            el('h2', 'Summary'),
            el('p.told', person.summary),
            el('h2', 'Experience'),
            ...byEmployer(person).map(employer),
            el('h2', 'Education'),
            ...person.education.map((study) =>
              el(
                'div.role',
                el('p.company', study.school),
                el('p.when', `${study.degree} · (${study.when})`),
              ),
            ),
          ),
        ),
      ),
  },
};
