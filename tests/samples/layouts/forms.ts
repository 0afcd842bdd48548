import { all, el, type Html } from '../html.js';
import type { Layout, Shown, ShownStudy } from '../layout.js';
import {
  contacts,
  edges,
  jobs,
  labelled,
  more,
  score,
  section,
  skills,
  studies,
  summary,
  told,
} from '../parts.js';
import { headRow, row, ruledTable } from '../rows.js';
import { placed } from '../shown.js';
import { jobAs, skillsAs, studyAs } from '../ways.js';

const ruled = `${ruledTable}
.bare td { border: 0; padding: 1px 10px 1px 0; } h2 { font-size: 11pt; margin: 12px 0 4px; }`;

/** Personal details as they end a form: none of them is the person's own name, a job or a date of one. */
const personal = (person: Shown): Html =>
  el(
    'section',
    el('h2', 'Personal Details'),
    el(
      'table.bare',
      row("Father's Name", ':', 'Shri Gopal Das'),
      row('Date of Birth', ':', '14th August 1990'),
      row('Gender', ':', 'Not disclosed'),
      row('Marital Status', ':', 'Married'),
      row('Nationality', ':', 'Indian'),
      row('Permanent Address', ':', `H. No. 12/4, Station Road, ${person.city}, ${person.region}`),
    ),
  );

const declaration = (person: Shown): Html =>
  el(
    'section',
    el('h2', 'Declaration'),
    el('p', 'I hereby declare that the above information is true to the best of my knowledge and belief.'),
    el('p', `Place: ${person.city}`),
    edges('Date: ____________', `(${person.name})`),
  );

const examRow = (study: ShownStudy, index: number): Html =>
  row(`${index + 1}`, study.degree, study.school, study.when, study.score ?? '--');

/** Layouts of forms: each thing has its label, its row or its sentence. */
export const forms: Readonly<Record<string, Layout>> = {
  biodata: {
    dates: 'Jan 2020 to Mar 2022',
    css: `${ruled} .title { text-align: center; text-decoration: underline; font-size: 15pt; font-weight: 700; } h1 { font-size: 13pt; } h2 { text-transform: uppercase; text-decoration: underline; }
      body { font-family: 'Liberation Serif', Devanagari; font-size: 11.5pt; }`,
    body: (person) =>
      all(
        el('p.title', 'CURRICULUM VITAE'),
        el('h1', person.name),
        labelled([
          ['Address', `${person.city}, ${person.region}`],
          ['Mobile No.', person.phone],
          ['E-mail ID', person.email],
          ['Web', person.links.length === 0 ? undefined : person.links.join(', ')],
        ]),
        summary(person),
        section(
          person,
          'education',
          el(
            'table',
            headRow('S.No.', 'Examination', 'Board / University', 'Year', '% of Marks'),
            ...person.education.map(examRow),
          ),
        ),
        jobs(person, jobAs.companyStacked),
        skills(person, skillsAs.list),
        more(person, 'list'),
        personal(person),
        declaration(person),
      ),
  },
  'worked-as': {
    dates: 'January 2020 - March 2022',
    css: `${ruled} header { border-bottom: 2px solid #000; padding-bottom: 6px; } h2 { background: #ddd; padding: 2px 6px; }`,
    body: (person) =>
      all(
        el(
          'header',
          el('h1', person.name),
          edges(`Email: ${person.email}`, `Mob: ${person.phone}`),
          el('p', `${person.city}, ${person.region}`),
          el('p', person.links.join(' ')),
        ),
        summary(person),
        jobs(person, (job) =>
          el(
            'div.entry',
            el(
              'p',
              `${job.end === 'present' ? 'Working' : 'Worked'} as `,
              el('b', job.position),
              ' in ',
              el('b', placed(job.company, job.place)),
              ` from ${job.when}.`,
            ),
            told(job),
          ),
        ),
        studies(
          person,
          (study) =>
            el(
              'li',
              `${study.degree} from ${study.school} (${study.when})${study.score === undefined ? '' : ` with ${study.score}`}.`,
            ),
          'ul',
        ),
        skills(person, skillsAs.commas),
        more(person, 'list'),
        personal(person),
        declaration(person),
      ),
  },
  europass: {
    dates: '01/2020 - 03/2022',
    css: `td { border: 0; padding: 1px 0 1px 14px; vertical-align: top; } td:first-child { width: 34%; text-align: right; padding: 1px 14px 1px 0; border-right: 1px solid #000; } table { border-collapse: collapse; width: 100%; }
      h2 { font-size: 11pt; margin: 0; } tr.first td { padding-top: 12px; } p { margin: 0; }`,
    body: (person) => {
      const first = (label: string, value: Html | string): Html =>
        el('tr.first', el('td', label), el('td', value));
      const head = (kind: 'work' | 'education' | 'skills' | 'summary', usual: string): Html =>
        el('tr.first', el('td', el('h2', person.headings[kind] ?? usual)), el('td', ''));
      return el(
        'table',
        el('tr', el('td', el('b', 'Curriculum Vitae')), el('td', '')),
        first('Surname(s) / First name(s)', el('h1', person.name)),
        row('Address', `${person.city}, ${person.region}`),
        row('Telephone', person.phone),
        row('E-mail', person.email),
        ...person.links.map((link) => row('Internet', link)),
        head('summary', 'Profile'),
        row('', person.summary),
        head('work', 'Work experience'),
        ...person.work.flatMap((job) => [
          first('Dates', job.when),
          row('Occupation or position held', el('b', job.position)),
          row('Main activities and responsibilities', told(job)),
          row('Name and address of employer', placed(job.company, job.place)),
        ]),
        head('education', 'Education and training'),
        ...person.education.flatMap((study) => [
          first('Dates', study.when),
          row('Title of qualification awarded', el('b', study.degree)),
          row('Name of organisation providing education', study.school),
        ]),
        head('skills', 'Skills'),
        row('', skillsAs.commas(person)),
      );
    },
  },
  'tabular-cv': {
    dates: '01/2020 - 03/2022',
    css: `.row { display: flex; margin-bottom: 6px; } .row > .when { width: 130px; flex: none; } h2 { font-size: 12pt; color: #1b4f72; border-bottom: 1px solid #1b4f72; margin: 14px 0 6px; } h1 { font-weight: 400; }`,
    body: (person) => {
      const beside = (left: string, ...right: readonly (Html | null)[]): Html =>
        el('div.row', el('div.when', left), el('div', ...right));
      return all(
        el('h1', person.name),
        beside(
          '',
          el('p', `${person.city}, ${person.region}`),
          el('p', `Tel. ${person.phone}`),
          el('p', person.email),
          ...person.links.map((link) => el('p', link)),
        ),
        jobs(person, (job) =>
          beside(job.when, el('p', el('b', job.position), `, ${placed(job.company, job.place)}`), told(job)),
        ),
        studies(person, (study) =>
          beside(study.when, el('p', el('b', study.degree)), el('p', study.school), score(study)),
        ),
        section(person, 'skills', beside('', skillsAs.commas(person))),
        more(person, 'lines'),
        el('p', `${person.city}, den 14.03.2024`),
      );
    },
  },
  'qualification-lines': {
    dates: '2020 – 2022',
    css: `${ruled} .contacts p { text-align: right; } h2 { border-left: 5px solid #900; padding-left: 6px; }`,
    body: (person) =>
      all(
        el('div.contacts', el('h1', person.name), ...contacts(person).map((each) => el('p', each))),
        summary(person),
        studies(person, studyAs.sentence),
        section(
          person,
          'work',
          el(
            'table',
            headRow('Organisation', 'Designation', 'Period', 'Responsibilities'),
            ...person.work.map((job) =>
              row(placed(job.company, job.place), job.position, job.when, told(job)),
            ),
          ),
        ),
        skills(person, skillsAs.columns),
        more(person, 'inline'),
        declaration(person),
      ),
  },
};
