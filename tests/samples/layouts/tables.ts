import { all, el, type Html } from '../html.js';
import type { Layout } from '../layout.js';
import { contacts, banner, jobs, labelled, more, section, skills, studies, summary, told } from '../parts.js';
import { placed } from '../shown.js';
import { jobAs, skillsAs } from '../ways.js';

const grid = `table { border-collapse: collapse; width: 100%; } td, th { border: 1px solid #888; padding: 3px 6px; vertical-align: top; text-align: left; }
.plain td { border: 0; padding: 1px 8px 1px 0; } h2 { font-size: 11pt; margin: 11px 0 4px; text-decoration: underline; }`;

const row = (cell: 'td' | 'th', ...texts: readonly (string | Html)[]): Html =>
  el('tr', ...texts.map((text) => el(cell, text)));

/** Layouts that stand in tables or name each thing by a label. */
export const tables: Readonly<Record<string, Layout>> = {
  'degree-table': {
    dates: 'Jan 2020 to Mar 2022',
    css: `${grid} h1 { text-align: center; } .right { font-weight: bold; }`,
    body: (person) =>
      all(
        banner(person),
        summary(person),
        section(
          person,
          'education',
          el(
            'table',
            row('th', 'Qualification', 'Institution', 'Year', 'Result'),
            ...person.education.map((study) =>
              row('td', study.degree, study.school, study.when, study.score ?? '–'),
            ),
          ),
        ),
        jobs(person, jobAs.companyAbove),
        skills(person, skillsAs.table),
        more(person, 'list'),
      ),
  },
  'job-table': {
    dates: 'Jan 2020 – Mar 2022',
    css: grid,
    body: (person) =>
      all(
        banner(person),
        section(
          person,
          'work',
          el(
            'table',
            row('th', 'Period', 'Employer', 'Position and duties'),
            ...person.work.map((job) =>
              row('td', job.when, placed(job.company, job.place), all(el('b', job.position), told(job))),
            ),
          ),
        ),
        section(
          person,
          'education',
          el(
            'table',
            row('th', 'Year', 'Degree', 'School'),
            ...person.education.map((study) => row('td', study.when, study.degree, study.school)),
          ),
        ),
        skills(person, skillsAs.list),
        more(person, 'list'),
      ),
  },
  labelled: {
    dates: 'January 2020 - March 2022',
    css: `${grid} .entry { margin-bottom: 8px; }`,
    body: (person) =>
      all(
        el('header', el('h1', person.name), ...contacts(person).map((each) => el('p', each))),
        summary(person),
        jobs(person, (job) =>
          el(
            'div.entry',
            labelled([
              ['Organization', placed(job.company, job.place)],
              ['Designation', job.position],
              ['Duration', job.when],
            ]),
            told(job),
          ),
        ),
        studies(person, (study) =>
          el(
            'div.entry',
            labelled([
              ['Degree', study.degree],
              ['Institute', study.school],
              ['Year', study.when],
              ['Score', study.score],
            ]),
          ),
        ),
        skills(person, skillsAs.labelled),
        more(person, 'list'),
      ),
  },
  'right-dates': {
    dates: 'January 2020 - March 2022',
    css: `${grid} .beside { display: grid; grid-template-columns: 1fr 84px; gap: 16px; } .beside .when { text-align: right; font-size: 9pt; } h3 { font-size: 10.5pt; }`,
    body: (person) =>
      all(
        banner(person),
        summary(person),
        jobs(person, (job) =>
          el(
            'div.beside',
            el('div', el('h3', job.position), el('p', placed(job.company, job.place)), told(job)),
            el('div.when', job.when),
          ),
        ),
        studies(person, (study) =>
          el(
            'div.beside',
            el('div', el('h3', study.degree), el('p', study.school)),
            el('div.when', study.when),
          ),
        ),
        skills(person, skillsAs.commas),
        more(person, 'lines'),
      ),
  },
  'left-cells': {
    dates: 'Jan 2020 – Mar 2022',
    css: `${grid} td { border: 0; padding: 4px 10px 4px 0; } td.fact { width: 150px; color: #444; } td.fact b { color: #000; }`,
    body: (person) =>
      all(
        banner(person),
        summary(person),
        jobs(
          person,
          (job) =>
            el(
              'tr',
              el('td.fact', el('p', job.when), el('p', el('b', job.company)), el('p', job.place ?? '')),
              el('td', el('b', job.position), told(job)),
            ),
          'table',
        ),
        studies(
          person,
          (study) =>
            el('tr', el('td.fact', study.when), el('td', el('b', study.degree), el('p', study.school))),
          'table',
        ),
        skills(person, skillsAs.columns),
        more(person, 'list'),
      ),
  },
};
