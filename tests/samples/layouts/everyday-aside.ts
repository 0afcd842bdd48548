import { all, el, type Html } from '../html.js';
import type { Layout, Shown } from '../layout.js';
import {
  banner,
  contacts,
  contactSection,
  edges,
  jobs,
  more,
  section,
  skills,
  studies,
  summary,
  told,
} from '../parts.js';
import { headRow, row, ruledTable } from '../rows.js';
import { allSkills, placed } from '../shown.js';
import { jobAs, skillsAs, studyAs } from '../ways.js';

const [wide, narrow] = ['Liberation Sans', 'Liberation Serif'];

/** The name in two lines, as big templates have it. */
function nameInLines(person: Shown): Html {
  const [first = '', ...rest] = person.name.split(' ');
  return el('h1', el('div', first), el('div', rest.join(' ')));
}

const inOneLine = (points: readonly string[]): string => points.map((point) => `${point}.`).join(' ');

/** Layouts as people make them at home that rules are never tuned on, for the people of `everyday-aside`. */
export const everydayAside: Readonly<Record<string, Layout>> = {
  'bank-analyst': {
    dates: 'Jan 2020 – Mar 2022',
    css: `body { font-family: '${narrow}', serif; font-size: 10.5pt; } h1 { text-align: center; font-size: 17pt; font-variant: small-caps; } header p { text-align: center; } .label { display: none; } h2 { font-size: 10.5pt; text-transform: uppercase; border-bottom: 1px solid #000; margin: 9px 0 3px; }`,
    body: (person) =>
      all(
        banner(person, ' | '),
        studies(person, studyAs.schoolAbove),
        jobs(person, jobAs.companyAbove),
        el(
          'section',
          el('h2', 'Additional Information'),
          el('p', el('b', 'Technical Skills: '), allSkills(person).join(', ')),
          el('p', el('b', 'Languages: '), (person.more.languages ?? []).join(', ')),
        ),
      ),
  },
  'facility-lines': {
    dates: 'January 2020 - March 2022',
    css: `body { font-size: 10pt; } h1, header p { text-align: center; } h2 { text-align: center; background: #e8f0ee; font-size: 11pt; margin: 10px 0 5px; padding: 3px; } .entry { margin-bottom: 8px; } .columns { columns: 2; }`,
    body: (person) =>
      all(
        banner(person, ' ♦ '),
        summary(person),
        skills(person, skillsAs.columns),
        jobs(person, (job) =>
          el(
            'div.entry',
            el('p', el('b', placed(job.company, job.place, ' – ')), ` | ${job.when}`),
            el('p', el('b', job.position)),
            told(job),
          ),
        ),
        studies(person, studyAs.sentence),
        more(person, 'list'),
      ),
  },
  'numbered-service': {
    dates: '2020 – 2022',
    css: `body { font-family: '${narrow}', serif; font-size: 12pt; } .title { text-align: center; font-weight: 700; } h2 { font-size: 12pt; margin: 10px 0 3px; } ol { margin: 2px 0; } .bare td { padding: 1px 12px 1px 0; vertical-align: top; }`,
    body: (person) =>
      all(
        el('p.title', 'RESUME'),
        el('p', el('b', person.name)),
        el('p', `${person.city}, ${person.region}`),
        el('p', `Cell: ${person.phone}`),
        el('p', `Mail: ${person.email}`),
        el('p', person.links.join(' ')),
        summary(person),
        jobs(
          person,
          (job) => el('li', `${job.position} – ${placed(job.company, job.place)} (${job.when})`),
          'ol',
        ),
        studies(person, (study) => el('li', `${study.degree} – ${study.school}, ${study.when}`), 'ol'),
        skills(person, skillsAs.commas),
        more(person, 'list', ['certificates', 'projects']),
        el('h2', 'Personal Information'),
        el(
          'table.bare',
          row('Date of Birth', ': 03-06-1988'),
          row('Sex', ': --'),
          row('Marital Status', ': Married'),
          row('Languages Known', `: ${(person.more.languages ?? []).join(', ')}`),
        ),
      ),
  },
  'poster-right': {
    dates: 'Jan 2020 – Mar 2022',
    css: `body { font-family: '${wide}', sans-serif; font-size: 9pt; } .page { display: grid; grid-template-columns: 1fr 30%; min-height: 1040px; } main { padding: 26px 24px; } aside { background: #f3e9dc; padding: 26px 14px; }
      h1 { font-size: 28pt; line-height: 1; text-transform: uppercase; } h2 { font-size: 12pt; color: #b0562d; margin: 14px 0 5px; } h3 { font-size: 9.5pt; text-transform: uppercase; } .when { color: #777; } .entry { margin-bottom: 9px; } .bar { margin: 4px 0; } .full { background: #ddd; height: 5px; } .part { background: #b0562d; height: 5px; width: 70%; }`,
    margin: [0, 0],
    body: (person) =>
      el(
        'div.page',
        el(
          'main',
          nameInLines(person),
          el('p', person.label),
          summary(person),
          jobs(person, (job) =>
            el(
              'div.entry',
              el('h3', job.position),
              el('p', placed(job.company, job.place)),
              el('p.when', job.when),
              el('p', inOneLine(job.points)),
            ),
          ),
          more(person, 'lines', ['projects', 'awards', 'certificates']),
        ),
        el(
          'aside',
          contactSection(person, 'Contact'),
          studies(person, studyAs.datesAbove),
          skills(person, skillsAs.bars),
          more(person, 'lines', ['languages']),
        ),
      ),
  },
  'class-thirds': {
    dates: '01.2020–03.2022',
    css: `body { font-family: 'Source Serif', serif; font-size: 9.5pt; } h1 { text-align: center; font-weight: 400; font-size: 27pt; } header p { text-align: center; color: #666; } .thirds { display: grid; grid-template-columns: 31% 1fr; gap: 20px; } h2 { font-weight: 400; font-size: 13pt; text-transform: uppercase; color: #555; margin: 10px 0 2px; } h3 { font-size: 10pt; text-transform: uppercase; } .when { color: #888; } .entry { margin-bottom: 8px; }`,
    body: (person) =>
      all(
        banner(person, ' | '),
        el(
          'div.thirds',
          el(
            'div',
            studies(person, (study) =>
              el(
                'div.entry',
                el('h3', study.school),
                el('p', study.degree),
                el('p.when', `${study.when}${study.place === undefined ? '' : ` | ${study.place}`}`),
                el('p', study.score ?? ''),
              ),
            ),
            skills(person, skillsAs.titled),
            more(person, 'lines', ['languages']),
          ),
          el(
            'div',
            jobs(person, (job) =>
              el(
                'div.entry',
                el('p', el('b', job.company.toUpperCase()), ` | ${job.position}`),
                el('p.when', `${job.when}${job.place === undefined ? '' : ` | ${job.place}`}`),
                told(job),
              ),
            ),
            more(person, 'lines', ['projects', 'awards', 'certificates']),
          ),
        ),
      ),
  },
  'word-three-cells': {
    dates: 'Jan 2020 to Mar 2022',
    css: `body { font-family: '${wide}', sans-serif; font-size: 10pt; } table { width: 100%; border-collapse: collapse; } td { vertical-align: top; padding: 3px 8px 6px 0; } td.a { width: 17%; } td.b { width: 27%; } h2 { font-size: 11pt; border-bottom: 2px solid #444; margin: 12px 0 4px; }`,
    body: (person) =>
      all(
        el('h1', person.name),
        el('p', person.label),
        el('p', contacts(person).join('  |  ')),
        jobs(
          person,
          (job) =>
            el(
              'tr',
              el('td.a', job.when),
              el('td.b', el('b', job.position), el('p', placed(job.company, job.place))),
              el('td', told(job)),
            ),
          'table',
        ),
        studies(
          person,
          (study) =>
            el('tr', el('td.a', study.when), el('td.b', el('b', study.degree)), el('td', study.school)),
          'table',
        ),
        skills(person, skillsAs.list),
        more(person, 'inline'),
      ),
  },
  'placement-cell': {
    dates: '2020 – 2022',
    css: `${ruledTable} body { font-family: '${wide}', sans-serif; font-size: 10pt; } h2 { background: #1f3864; color: #fff; font-size: 10.5pt; padding: 2px 6px; margin: 8px 0 3px; } th { background: #eee; }`,
    body: (person) =>
      all(
        edges(el('h1', person.name), all(el('div', person.email), el('div', person.phone))),
        el('p', `${person.label} | ${person.city}, ${person.region} | ${person.links.join(' | ')}`),
        section(
          person,
          'education',
          el(
            'table',
            headRow('Year', 'Degree/Certificate', 'Institute', 'CGPA/%'),
            ...person.education.map((study) =>
              row(study.when, study.degree, study.school, study.score ?? '-'),
            ),
          ),
        ),
        jobs(person, (job) =>
          all(
            edges(el('b', `${job.position} | ${placed(job.company, job.place)}`), el('i', `[${job.when}]`)),
            told(job),
          ),
        ),
        skills(person, skillsAs.table),
        more(person, 'list'),
      ),
  },
};
