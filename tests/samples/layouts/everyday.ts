import { all, el, type Html } from '../html.js';
import type { Layout, Shown } from '../layout.js';
import {
  besideDates,
  contacts,
  contactSection,
  edges,
  jobs,
  more,
  nameAndLabel,
  section,
  skills,
  studies,
  summary,
  told,
} from '../parts.js';
import { headRow, row, ruledTable } from '../rows.js';
import { allSkills, placed } from '../shown.js';
import { skillsAs, studyAs } from '../ways.js';

/** What tells of a job, a line each and no marks before them. */
const plainDuties = (points: readonly string[]): Html => all(...points.map((point) => el('p.duty', point)));

/** Skills with how well each is known, as dots behind it. */
const dotted = (person: Shown): Html =>
  all(
    ...allSkills(person).map((skill, at) =>
      edges(skill, '●●●●●'.slice(0, 5 - (at % 3)) + '○○'.slice(0, at % 3)),
    ),
  );

/** Layouts as people make them at home, in a word processor or on a page of templates. */
export const everyday: Readonly<Record<string, Layout>> = {
  // A table without lines: what a section is stands in its left cell, what it holds in the right one.
  'word-two-cells': {
    dates: 'Jan 2020 to Mar 2022',
    css: `body { font-family: 'Liberation Serif', Devanagari; font-size: 11pt; } table { width: 100%; border-collapse: collapse; } td { vertical-align: top; padding: 6px 0; } td:first-child { width: 24%; padding-right: 14px; }
      tr + tr td { border-top: 1px solid #999; } h2 { font-size: 11pt; text-transform: uppercase; } .entry { margin-bottom: 8px; }`,
    body: (person) => {
      const cells = (kind: 'summary' | 'work' | 'education' | 'skills', usual: string, right: Html): Html =>
        row(el('h2', person.headings[kind] ?? usual), right);
      return all(
        el('h1', person.name),
        el('p', `${person.city}, ${person.region}`),
        el('p', `Mobile: ${person.phone}   Email: ${person.email}`),
        el('p', person.links.join('  ')),
        el(
          'table',
          cells('summary', 'Summary', el('p', person.summary)),
          cells(
            'work',
            'Experience',
            all(
              ...person.work.map((job) =>
                el(
                  'div.entry',
                  el('p', el('b', job.company), job.place === undefined ? null : `, ${job.place}`),
                  el('p', el('i', job.position)),
                  el('p', job.when),
                  told(job),
                ),
              ),
            ),
          ),
          cells('education', 'Education', all(...person.education.map(studyAs.stacked))),
          cells('skills', 'Skills', skillsAs.list(person)),
        ),
      );
    },
  },
  'template-sidebar': {
    dates: '2020 – 2022',
    css: `body { font-size: 9.5pt; } .page { display: grid; grid-template-columns: 34% 1fr; min-height: 1040px; } aside { background: #2f3b45; color: #fff; padding: 22px 16px; } main { padding: 22px 22px; }
      h1 { text-transform: uppercase; letter-spacing: 3px; font-size: 22pt; line-height: 1.1; } .label { text-transform: uppercase; letter-spacing: 2px; color: #666; margin-bottom: 14px; }
      h2 { text-transform: uppercase; letter-spacing: 2px; font-size: 11pt; margin: 14px 0 6px; border-bottom: 1px solid currentColor; } h3 { font-size: 10.5pt; } .duty { color: #444; } .entry { margin-bottom: 10px; padding-left: 12px; border-left: 2px solid #bbb; }`,
    margin: [0, 0],
    body: (person) =>
      el(
        'div.page',
        el(
          'aside',
          contactSection(person, 'Contact'),
          studies(person, (study) =>
            all(
              el('p', el('b', study.when)),
              el('p', el('b', study.school.toUpperCase())),
              el('p', study.degree),
              el('p', study.score ?? ''),
            ),
          ),
          section(person, 'skills', dotted(person)),
          more(person, 'lines', ['languages', 'interests']),
        ),
        el(
          'main',
          nameAndLabel(person),
          summary(person),
          jobs(person, (job) =>
            el(
              'div.entry',
              edges(el('b', job.company), job.when),
              el('p', job.position),
              plainDuties(job.points),
            ),
          ),
          more(person, 'lines', ['projects', 'certificates']),
        ),
      ),
  },
  'class-with-hints': {
    dates: '01/2020 - 03/2022',
    css: `body { font-family: 'Source Serif', serif; } h1 { font-weight: 400; font-size: 26pt; } h2 { color: #3873b3; font-weight: 400; font-size: 14pt; margin: 12px 0 4px; border-top: 4px solid #3873b3; padding-top: 2px; }
      .grid { display: grid; grid-template-columns: 110px 1fr; gap: 10px; } .when { text-align: right; } .right { text-align: right; font-style: italic; color: #555; }`,
    body: (person) =>
      all(
        el('h1', person.name),
        el('p.right', person.label),
        el('p.right', contacts(person).join(' • ')),
        studies(person, (study) =>
          besideDates(
            study.when,
            el(
              'p',
              el('b', study.degree),
              ', ',
              el('i', study.school),
              `${study.place === undefined ? '' : `, ${study.place}`}${study.score === undefined ? '.' : `, ${study.score}.`}`,
            ),
          ),
        ),
        jobs(person, (job) =>
          besideDates(
            job.when,
            el(
              'p',
              el('b', job.position),
              ', ',
              el('i', job.company),
              job.place === undefined ? '.' : `, ${job.place}.`,
            ),
            told(job),
          ),
        ),
        section(
          person,
          'skills',
          ...Object.entries(person.skills).map(([name, skills]) =>
            besideDates(name, el('p', skills.join(', '))),
          ),
        ),
        more(person, 'lines', ['certificates', 'projects']),
      ),
  },
  'campus-drive': {
    dates: 'Jan 2020 – Mar 2022',
    css: `${ruledTable} body { font-family: 'Liberation Sans', sans-serif; font-size: 10.5pt; } h1 { text-align: center; font-size: 16pt; } .contacts { text-align: center; } h2 { background: #d9d9d9; font-size: 11pt; padding: 2px 6px; margin: 10px 0 4px; } th, td { text-align: center; }`,
    body: (person) =>
      all(
        el('h1', person.name.toUpperCase()),
        el(
          'p.contacts',
          `Email: ${person.email} | Contact: ${person.phone} | ${person.city}, ${person.region}`,
        ),
        el('p.contacts', person.links.join(' | ')),
        summary(person),
        section(
          person,
          'education',
          el(
            'table',
            headRow('Course', 'Name of the Institution', 'Year of Passing', 'Percentage / CGPA'),
            ...person.education.map((study) =>
              row(study.degree, study.school, study.when, study.score ?? '-'),
            ),
          ),
        ),
        jobs(
          person,
          (job) =>
            el(
              'li',
              el('b', `${job.position} at ${placed(job.company, job.place)}`),
              ` (${job.when})`,
              plainDuties(job.points),
            ),
          'ul',
        ),
        skills(person, skillsAs.labelled),
        more(person, 'list'),
        el('h2', 'Declaration'),
        el('p', 'I hereby declare that the above details are true to the best of my knowledge.'),
        edges(`Place: ${person.city}`, person.name),
      ),
  },
  'office-biodata': {
    dates: '2020 – 2022',
    css: `${ruledTable} body { font-family: 'Liberation Serif', serif; font-size: 11.5pt; } .title { text-align: center; text-decoration: underline; font-weight: 700; } .bare td { border: 0; padding: 1px 8px 1px 0; } h2 { font-size: 11.5pt; text-decoration: underline; margin: 10px 0 3px; }`,
    body: (person) =>
      all(
        el('p.title', 'BIO-DATA'),
        el(
          'table.bare',
          row('1.', 'Name', `: ${person.name}`),
          row('2.', "Father's Name", ': Late Shri Raghunath'),
          row('3.', 'Date of Birth', ': 12/04/1991'),
          row('4.', 'Address', `: 14, Temple Street, ${person.city}, ${person.region}`),
          row('5.', 'Mobile No.', `: ${person.phone}`),
          row('6.', 'E-mail', `: ${person.email}`),
          row('7.', 'Nationality', ': Indian'),
        ),
        el('p', person.links.join(' ')),
        section(
          person,
          'education',
          el(
            'table',
            headRow('Sl. No.', 'Examination Passed', 'Board/University', 'Year', 'Division/%'),
            ...person.education.map((study, at) =>
              row(`${at + 1}`, study.degree, study.school, study.when, study.score ?? '--'),
            ),
          ),
        ),
        section(
          person,
          'work',
          el(
            'table',
            headRow('Sl. No.', 'Name of Organisation', 'Post Held', 'Period', 'Nature of Duties'),
            ...person.work.map((job, at) =>
              row(`${at + 1}`, job.company, job.position, job.when, job.points.join('; ')),
            ),
          ),
        ),
        skills(person, skillsAs.commas),
        section(person, 'languages', el('p', (person.more.languages ?? []).join(', '))),
      ),
  },
  'euro-lines': {
    dates: '01/2020 - 03/2022',
    css: `h2 { color: #0e4194; font-size: 11pt; text-transform: uppercase; border-bottom: 1px solid #0e4194; margin: 14px 0 6px; } h1 { color: #0e4194; font-weight: 400; } .when { color: #444; } .entry { margin-bottom: 9px; } .role { text-transform: uppercase; font-weight: 700; }`,
    body: (person) =>
      all(
        el('h1', person.name),
        el('p', el('b', 'Address: '), `${person.city}, ${person.region}`),
        el('p', el('b', 'Email address: '), person.email),
        el('p', el('b', 'Phone number: '), person.phone),
        el('p', person.links.join(' ')),
        jobs(person, (job) =>
          el(
            'div.entry',
            el('p.when', `${job.when}${job.place === undefined ? '' : ` – ${job.place}, India`}`),
            el('p', el('b', job.position.toUpperCase()), ` – ${job.company.toUpperCase()}`),
            told(job),
          ),
        ),
        studies(person, (study) =>
          el(
            'div.entry',
            el('p.when', study.when),
            el('p', el('b', study.degree.toUpperCase()), ` – ${study.school}`),
          ),
        ),
        skills(person, skillsAs.pipes),
        more(person, 'inline'),
      ),
  },
};
