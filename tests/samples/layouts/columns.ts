import { all, el, picture } from '../html.js';
import type { Layout } from '../layout.js';
import {
  contacts,
  banner,
  besideDates,
  contactSection,
  jobs,
  more,
  nameAndLabel,
  score,
  skills,
  studies,
  summary,
  told,
} from '../parts.js';
import { placed } from '../shown.js';
import { jobAs, skillsAs, studyAs } from '../ways.js';

const bars = `h2 { font-size: 11pt; text-transform: uppercase; border-bottom: 1px solid #999; margin: 12px 0 5px; }
h3 { font-size: 10pt; margin: 6px 0 0; } .grey, .when { color: #666; font-size: 9pt; }`;

/** Layouts with two columns of any kind. */
export const columns: Readonly<Record<string, Layout>> = {
  'sidebar-left-dark': {
    dates: 'Jan 2020 – Mar 2022',
    margin: [0, 0],
    css: `${bars} body { display: flex; min-height: 100vh; } aside { width: 175px; background: #22364d; color: #fff; padding: 26px 14px; }
      main { flex: 1; padding: 26px 22px; } h1 { font-size: 20pt; }`,
    body: (person) =>
      all(
        el(
          'aside',
          contactSection(person, 'Contact'),
          skills(person, skillsAs.list),
          more(person, 'lines', ['languages', 'interests', 'certificates']),
        ),
        el(
          'main',
          nameAndLabel(person),
          summary(person),
          jobs(person, jobAs.titleAbove),
          studies(person, studyAs.degreeAbove),
          more(person, 'list', ['projects', 'awards', 'publications', 'volunteer', 'references']),
        ),
      ),
  },
  'sidebar-right': {
    dates: '01/2020 - 03/2022',
    css: `${bars} .page { display: grid; grid-template-columns: 1fr 160px; gap: 24px; } header { margin-bottom: 10px; } h1 { font-size: 24pt; }
      aside { border-left: 1px solid #ddd; padding-left: 12px; }`,
    body: (person) =>
      all(
        el('header', nameAndLabel(person)),
        el(
          'div.page',
          el(
            'main',
            summary(person),
            jobs(person, jobAs.stacked),
            more(person, 'list', ['projects', 'publications', 'volunteer']),
          ),
          el(
            'aside',
            contactSection(person, 'Contact', picture),
            studies(person, studyAs.stacked),
            skills(person, skillsAs.titled),
            more(person, 'lines', ['languages', 'certificates', 'awards', 'interests', 'references']),
          ),
        ),
      ),
  },
  'two-equal': {
    dates: 'January 2020 - March 2022',
    css: `${bars} .page { display: grid; grid-template-columns: 1fr 1fr; gap: 30px; } header { text-align: center; } body { font-size: 9pt; }`,
    body: (person) =>
      all(
        banner(person, '  •  '),
        el(
          'div.page',
          el('div', jobs(person, jobAs.companyStacked)),
          el(
            'div',
            summary(person),
            studies(person, studyAs.datesAbove),
            skills(person, skillsAs.labelled),
            more(person, 'list'),
          ),
        ),
      ),
  },
  'margin-dates': {
    dates: 'Jan 2020 – Mar 2022',
    css: `${bars} .grid { display: grid; grid-template-columns: 112px 1fr; gap: 10px; margin-bottom: 7px; }`,
    body: (person) =>
      all(
        banner(person),
        summary(person),
        jobs(person, (job) =>
          besideDates(
            job.when,
            el('h3', job.position),
            el('p', el('i', placed(job.company, job.place))),
            told(job),
          ),
        ),
        studies(person, (study) =>
          besideDates(study.when, el('h3', study.degree), el('p', study.school), score(study)),
        ),
        skills(person, skillsAs.commas),
        more(person, 'lines'),
      ),
  },
  'margin-headings': {
    dates: 'January 2020 - March 2022',
    css: `section { padding: 8px 0 8px 134px; border-top: 1px solid #bbb; min-height: 34px; }
      h2 { font-size: 10pt; float: left; width: 120px; margin-left: -134px; } h3 { font-size: 10pt; margin-top: 5px; }
      body { font-family: 'Source Serif', Devanagari; text-align: justify; hyphens: auto; } .right { white-space: nowrap; }`,
    body: (person) =>
      all(
        banner(person, ', '),
        summary(person),
        jobs(person, jobAs.inline),
        studies(person, studyAs.inline),
        skills(person, skillsAs.titled),
        more(person, 'lines'),
      ),
  },
  'long-sidebar': {
    dates: '2020-01 — 2022-03',
    margin: [40, 0],
    css: `${bars} body { font-size: 12.5pt; line-height: 1.5; } .page { display: flex; } aside { width: 34%; padding: 0 18px; background: #f1ede4; -webkit-box-decoration-break: clone; }
      main { flex: 1; padding: 0 24px; } .entry { margin-bottom: 12px; } .bar { margin: 3px 0; } .full { height: 4px; background: #ccc; } .part { height: 4px; width: 70%; background: #555; }`,
    body: (person) =>
      el(
        'div.page',
        el(
          'aside',
          nameAndLabel(person),
          ...contacts(person).map((each) => el('p', each)),
          skills(person, skillsAs.bars),
          more(person, 'lines', ['languages', 'interests', 'certificates', 'awards', 'references']),
        ),
        el(
          'main',
          summary(person),
          jobs(person, jobAs.greyLine),
          studies(person, studyAs.stacked),
          more(person, 'list', ['projects', 'publications', 'volunteer']),
        ),
      ),
  },
};
