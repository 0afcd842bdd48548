import { all, el, type Html } from '../html.js';
import type { Layout, ShownJob } from '../layout.js';
import {
  banner,
  contacts,
  edges,
  jobs,
  jobsByEmployer,
  more,
  nameAndLabel,
  skills,
  studies,
  summary,
} from '../parts.js';
import { placed } from '../shown.js';
import { skillsAs, studyAs } from '../ways.js';

/* Pages of one column, as word processors, LaTeX classes and job boards have them. No rule is tuned on them. */

const [wide, narrow] = ['Liberation Sans', 'Liberation Serif'];

/** What tells of a job behind marks that are letters of the text, wrapped lines below them. */
const marked = (job: ShownJob, mark: string): Html =>
  all(...job.points.map((point) => el('p.hang', `${mark} ${point}`)));
const hang = `.hang { padding-left: 12px; text-indent: -12px; }`;

export const tradesAside: Readonly<Record<string, Layout>> = {
  'docs-at-sign': {
    dates: 'Jan. 2020–Current',
    css: `${hang} body { font-family: '${wide}', Devanagari, sans-serif; font-size: 10.5pt; line-height: 1.4; } h1 { font-weight: 400; font-size: 24pt; } h2 { font-size: 13pt; font-weight: 400; color: #434343; margin: 14px 0 4px; } .when { color: #666; font-size: 9pt; } .entry { margin-bottom: 9px; }`,
    body: (person) =>
      all(
        banner(person, ' · '),
        summary(person),
        jobs(person, (job) =>
          el(
            'div.entry',
            el(
              'p',
              el('b', `${job.position} @ ${job.company}`),
              job.place === undefined ? '' : ` (${job.place})`,
            ),
            el('p.when', job.when),
            marked(job, '-'),
          ),
        ),
        studies(person, (study) =>
          el('div.entry', el('p', el('b', `${study.degree} @ ${study.school}`)), el('p.when', study.when)),
        ),
        skills(person, skillsAs.commas),
        more(person, 'inline'),
      ),
  },
  'latex-title-comma': {
    dates: 'January 2020 - March 2022',
    css: `body { font-family: 'Source Serif', Devanagari, serif; font-size: 10.5pt; } h1 { text-align: center; font-weight: 400; font-size: 25pt; } header p { text-align: center; } h2 { font-weight: 400; font-variant: small-caps; font-size: 14pt; border-bottom: 0.5px solid #000; margin: 9px 0 4px; } .entry { margin-bottom: 6px; }`,
    body: (person) =>
      all(
        banner(person, ' ⋄ '),
        studies(person, studyAs.schoolAbove),
        jobs(person, (job) =>
          el(
            'div.entry',
            edges(all(el('b', job.position), `, ${job.company}`), el('i', job.place ?? '')),
            el('p', el('i', job.when)),
            el('ul', ...job.points.map((point) => el('li', point))),
          ),
        ),
        skills(person, skillsAs.labelled),
        more(person, 'list'),
      ),
  },
  'board-labels': {
    dates: 'January 2020 to Till Date',
    css: `body { font-family: '${narrow}', Devanagari, serif; font-size: 11.5pt; } h2 { font-size: 12pt; text-decoration: underline; margin: 10px 0 4px; } .entry { margin-bottom: 10px; }`,
    body: (person) =>
      all(
        el('h1', person.name),
        ...contacts(person).map((each) => el('p', each)),
        summary(person),
        jobs(person, (job) =>
          el(
            'div.entry',
            el('p', el('b', `Organisation : ${placed(job.company, job.place)}`)),
            el('p', `Role : ${job.position}`),
            el('p', `Period : ${job.when}`),
            el('p', 'Client : Confidential'),
            el('p', el('b', 'Roles and Responsibilities:')),
            marked(job, '➢'),
          ),
        ),
        studies(person, studyAs.sentence),
        skills(person, skillsAs.list),
        more(person, 'list'),
      ),
  },
  'weight-only': {
    dates: 'Jan 2020 – Mar 2022',
    css: `body { font-family: '${narrow}', Devanagari, serif; font-size: 11pt; } h1, h2 { font-size: 11pt; margin-top: 7px; } h1 { text-align: center; margin-top: 0; } header p { text-align: center; } .label { display: none; } .entry { margin: 0; }`,
    body: (person) =>
      all(
        banner(person, ', '),
        summary(person),
        jobsByEmployer(
          person,
          ({ company, place }) => el('p', el('b', placed(company, place))),
          (job) =>
            all(edges(job.position, job.when), el('ul', ...job.points.map((point) => el('li', point)))),
        ),
        studies(person, (study) =>
          all(edges(el('b', study.school), study.when), el('p', placed(study.degree, study.score))),
        ),
        skills(person, skillsAs.commas),
        more(person, 'lines'),
      ),
  },
  'spans-pipes': {
    dates: '01/2020 - 03/2022',
    css: `${hang} body { font-family: '${wide}', Devanagari, sans-serif; font-size: 9.5pt; } h1 { font-size: 16pt; } h2 { background: #eceff1; font-size: 11pt; padding: 2px 5px; margin: 10px 0 4px; } .entry { margin-bottom: 7px; }`,
    body: (person) =>
      all(
        banner(person),
        skills(person, skillsAs.pipes),
        jobs(person, (job) =>
          el(
            'div.entry',
            el('p', [job.when, job.company, job.place, job.position].filter(Boolean).join(' | ')),
            marked(job, '*'),
          ),
        ),
        studies(person, (study) =>
          el('p', [study.when, study.school, study.degree, study.score].filter(Boolean).join(' | ')),
        ),
        more(person, 'list'),
        summary(person),
      ),
  },
  'employer-brackets': {
    dates: '2020 – 2022',
    css: `body { font-size: 10pt; } h1 { color: #00695c; } h2 { color: #00695c; font-size: 12pt; border-left: 4px solid #00695c; padding-left: 6px; margin: 12px 0 5px; } .entry { margin-bottom: 8px; }`,
    body: (person) =>
      all(
        nameAndLabel(person),
        el('p', contacts(person).join(' / ')),
        summary(person),
        jobs(person, (job) =>
          el(
            'div.entry',
            el('p', el('b', job.company), ` (${job.position}), ${placed(job.place ?? '', job.when)}`),
            el('p', job.points.map((point) => `${point}.`).join(' ')),
          ),
        ),
        studies(person, (study) => el('p', el('b', study.school), ` (${study.degree}), ${study.when}`)),
        skills(person, skillsAs.dots),
        more(person, 'inline'),
      ),
  },
  'builder-grey-caps': {
    dates: 'January 2020 - March 2022',
    css: `body { font-family: 'Source Serif', Devanagari, serif; font-size: 10pt; } h1 { text-align: center; } header p { text-align: center; font-size: 9pt; } h2 { text-align: center; text-transform: uppercase; letter-spacing: 2px; font-size: 9.5pt; border-top: 1px solid #222; border-bottom: 1px solid #222; margin: 12px 0 6px; padding: 2px; } h3 { font-size: 10.5pt; } .when { text-transform: uppercase; font-size: 8pt; letter-spacing: 1px; color: #888; } .entry { margin-bottom: 9px; }`,
    body: (person) =>
      all(
        banner(person, ', '),
        summary(person),
        jobs(person, (job) =>
          el(
            'div.entry',
            el('h3', `${job.position}, ${placed(job.company, job.place)}`),
            el('p.when', job.when),
            el('ul', ...job.points.map((point) => el('li', point))),
          ),
        ),
        studies(person, (study) =>
          el(
            'div.entry',
            el('h3', `${study.degree}, ${placed(study.school, study.place)}`),
            el('p.when', study.when),
          ),
        ),
        skills(person, skillsAs.columns),
        more(person, 'lines'),
      ),
  },
};
