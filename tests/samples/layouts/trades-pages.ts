import { all, el } from '../html.js';
import type { Layout } from '../layout.js';
import {
  besideDates,
  contacts,
  contactSection,
  edges,
  jobs,
  more,
  nameAndLabel,
  score,
  section,
  skills,
  studies,
  summary,
  told,
} from '../parts.js';
import { headRow, row, ruledTable } from '../rows.js';
import { placed } from '../shown.js';
import { skillsAs, studyAs } from '../ways.js';

/* Pages of templates, forms and tables, for the people of `trades-aside`. No rule is tuned on them. */

const [wide, narrow] = ['Liberation Sans', 'Liberation Serif'];

export const tradesPages: Readonly<Record<string, Layout>> = {
  'studio-two-tone': {
    dates: '2020-01 — 2022-03',
    margin: [0, 0],
    css: `body { font-size: 9pt; } .page { display: grid; grid-template-columns: 1fr 33%; min-height: 1100px; } main { padding: 30px 22px; } aside { background: #26384a; color: #fff; padding: 30px 16px; } h1 { font-size: 25pt; font-weight: 400; } h2 { font-size: 12pt; font-weight: 400; letter-spacing: 4px; text-transform: uppercase; margin: 16px 0 6px; } h3 { font-size: 10pt; } .when { font-size: 8pt; color: #999; } .entry { margin-bottom: 10px; } .tell { margin-top: 3px; }`,
    body: (person) =>
      el(
        'div.page',
        el(
          'main',
          nameAndLabel(person),
          jobs(person, (job) =>
            el(
              'div.entry',
              el('p.when', job.when),
              el('h3', job.company),
              el('p', `${job.position}${job.place === undefined ? '' : ` — ${job.place}`}`),
              ...job.points.map((point) => el('p.tell', point)),
            ),
          ),
          more(person, 'lines', ['projects', 'awards', 'volunteer']),
        ),
        el(
          'aside',
          summary(person),
          contactSection(person, 'Contact'),
          studies(person, studyAs.stacked),
          skills(person, skillsAs.lines),
          more(person, 'lines', ['languages', 'certificates', 'interests']),
        ),
      ),
  },
  'pass-brackets': {
    dates: '01/2020 - 03/2022',
    css: `body { font-family: '${wide}', Devanagari, sans-serif; font-size: 10pt; } h1 { font-size: 20pt; border-bottom: 1px solid #333; } h2 { color: #004494; font-size: 12pt; margin: 14px 0 5px; } .entry { margin-bottom: 10px; }`,
    body: (person) =>
      all(
        el('h1', person.name),
        ...contacts(person).map((each) => el('p', each)),
        summary(person),
        jobs(person, (job) =>
          el(
            'div.entry',
            el('p', `[${job.when}] `, el('b', job.position)),
            el('p', el('b', job.company)),
            job.place === undefined ? null : el('p', el('b', 'City: '), job.place),
            el('p', el('b', 'Main activities and responsibilities:')),
            told(job),
          ),
        ),
        studies(person, (study) =>
          el(
            'div.entry',
            el('p', `[${study.when}] `, el('b', study.degree)),
            el('p', el('b', study.school)),
            study.place === undefined ? null : el('p', el('b', 'City: '), study.place),
          ),
        ),
        skills(person, skillsAs.pipes),
        more(person, 'list'),
      ),
  },
  'margin-years-dash': {
    dates: '2020 – 2022',
    css: `body { font-family: '${narrow}', Devanagari, serif; font-size: 11pt; } .grid { display: grid; grid-template-columns: 92px 1fr; gap: 12px; margin-bottom: 6px; } .when { font-weight: 700; } h2 { font-size: 12.5pt; margin: 12px 0 4px; font-style: italic; }`,
    body: (person) =>
      all(
        el('h1', person.name),
        el('p', `${person.city}, ${person.region} – ${person.email} – ${person.phone}`),
        el('p', person.links.join(' – ')),
        summary(person),
        jobs(person, (job) =>
          besideDates(
            job.when,
            el('p', `${job.company}${job.place === undefined ? '' : ` (${job.place})`} – ${job.position}`),
            told(job),
          ),
        ),
        studies(person, (study) =>
          besideDates(
            study.when,
            el(
              'p',
              `${study.school}${study.place === undefined ? '' : ` (${study.place})`} – ${study.degree}`,
            ),
            score(study),
          ),
        ),
        skills(person, skillsAs.commas),
        more(person, 'lines'),
      ),
  },
  'from-to-table': {
    dates: 'Jan 2020 – Mar 2022',
    css: `${ruledTable} body { font-family: '${wide}', Devanagari, sans-serif; font-size: 9.5pt; } h1 { text-align: center; } h2 { font-size: 11pt; margin: 10px 0 3px; }`,
    body: (person) =>
      all(
        el('h1', person.name),
        el('p', contacts(person).join(', ')),
        summary(person),
        section(
          person,
          'work',
          el(
            'table',
            headRow('From', 'To', 'Employer', 'Designation', 'Location', 'Nature of work'),
            ...person.work.map((job) => {
              const [from = '', to = ''] = job.when.split(' – ');
              return row(from, to, job.company, job.position, job.place ?? '', job.points.join('; '));
            }),
          ),
        ),
        section(
          person,
          'education',
          el(
            'table',
            headRow('Qualification', 'Board / University', 'Year', 'Result'),
            ...person.education.map((study) =>
              row(study.degree, study.school, study.when, study.score ?? '–'),
            ),
          ),
        ),
        skills(person, skillsAs.commas),
        more(person, 'inline'),
      ),
  },
  'facts-beside-duties': {
    dates: 'Jan 2020 – Mar 2022',
    css: `body { font-size: 9.5pt; } .split { display: grid; grid-template-columns: 30% 1fr; gap: 18px; margin-bottom: 10px; } h2 { font-size: 13pt; color: #6a1b9a; margin: 14px 0 6px; } h3 { font-size: 10pt; } .when { color: #777; } ul { margin: 0; }`,
    body: (person) =>
      all(
        edges(nameAndLabel(person), all(...contacts(person).map((each) => el('div', each)))),
        summary(person),
        jobs(person, (job) =>
          el(
            'div.split',
            el(
              'div',
              el('h3', job.company),
              el('p', job.position),
              el('p', job.place ?? ''),
              el('p.when', job.when),
            ),
            told(job),
          ),
        ),
        studies(person, (study) =>
          el(
            'div.split',
            el('div', el('h3', study.school), el('p.when', study.when)),
            el('p', placed(study.degree, study.score)),
          ),
        ),
        skills(person, skillsAs.chips),
        more(person, 'list'),
      ),
  },
  'left-facts-dash-head': {
    dates: 'Jan 2020 to Mar 2022',
    css: `body { font-family: 'Source Serif', Devanagari, serif; font-size: 9.5pt; } .page { display: grid; grid-template-columns: 29% 1fr; gap: 22px; } aside { border-right: 1px solid #999; padding-right: 12px; } h1 { font-size: 21pt; } h2 { font-size: 11pt; text-transform: uppercase; margin: 13px 0 4px; } .entry { margin-bottom: 8px; }`,
    body: (person) =>
      el(
        'div.page',
        el(
          'aside',
          contactSection(person, 'Details'),
          skills(person, skillsAs.titled),
          more(person, 'lines', ['languages', 'interests', 'certificates']),
        ),
        el(
          'main',
          nameAndLabel(person),
          summary(person),
          jobs(person, (job) =>
            el(
              'div.entry',
              el('p', el('b', job.company), ` — ${job.position}`),
              el('p', el('i', `${job.when}${job.place === undefined ? '' : `, ${job.place}`}`)),
              told(job),
            ),
          ),
          studies(person, (study) =>
            el(
              'div.entry',
              el('p', el('b', study.school), ` — ${study.degree}`),
              el('p', el('i', `${study.when}${study.place === undefined ? '' : `, ${study.place}`}`)),
            ),
          ),
          more(person, 'list', ['projects', 'awards', 'volunteer']),
        ),
      ),
  },
};
