import { all, el, picture } from '../html.js';
import type { Layout } from '../layout.js';
import {
  contacts,
  banner,
  besideDates,
  contactSection,
  jobs,
  jobsByEmployer,
  more,
  nameAndLabel,
  skills,
  studies,
  summary,
  told,
} from '../parts.js';
import { placed } from '../shown.js';
import { jobAs, skillsAs, studyAs } from '../ways.js';

const plain = `h2 { font-size: 11pt; margin: 12px 0 4px; } h3 { font-size: 10pt; margin-top: 5px; } .entry { margin-bottom: 7px; }`;

/** Layouts that rules are never tuned on: they tell how well the reader does on what it has not seen. */
export const aside: Readonly<Record<string, Layout>> = {
  'boxed-right-dates': {
    dates: 'Jan 2020 to Mar 2022',
    css: `${plain} h2 { background: #234; color: #fff; padding: 3px 8px; } .grid { display: grid; grid-template-columns: 1fr 95px; gap: 14px; margin-bottom: 6px; } .grid > .when { order: 2; text-align: right; }`,
    body: (person) =>
      all(
        banner(person, '   '),
        summary(person),
        jobs(person, (job) =>
          besideDates(job.when, el('h3', job.company), el('p', el('i', job.position)), told(job)),
        ),
        studies(person, (study) => besideDates(study.when, el('h3', study.school), el('p', study.degree))),
        skills(person, skillsAs.columns),
        more(person, 'list'),
      ),
  },
  'sidebar-left-light': {
    dates: '01/2020 - 03/2022',
    margin: [30, 30],
    css: `${plain} .page { display: grid; grid-template-columns: 150px 1fr; gap: 26px; } h2 { letter-spacing: 2px; text-transform: uppercase; color: #a33; } h1 { font-size: 22pt; }`,
    body: (person) =>
      all(
        el('header', nameAndLabel(person)),
        el(
          'div.page',
          el(
            'aside',
            contactSection(person, 'Details'),
            studies(person, studyAs.datesAbove),
            skills(person, skillsAs.lines),
            more(person, 'lines', ['languages', 'interests']),
          ),
          el(
            'main',
            summary(person),
            jobs(person, jobAs.greyLine),
            more(person, 'list', [
              'projects',
              'awards',
              'certificates',
              'publications',
              'volunteer',
              'references',
            ]),
          ),
        ),
      ),
  },
  'work-grid': {
    dates: 'January 2020 - March 2022',
    css: `${plain} table { width: 100%; border-spacing: 0 5px; } td { vertical-align: top; padding-right: 12px; } td.when { width: 30%; color: #555; } h2 { border-top: 2px solid #000; padding-top: 3px; }`,
    body: (person) =>
      all(
        banner(person),
        jobs(
          person,
          (job) =>
            el(
              'tr',
              el('td.when', el('b', job.company), el('p', job.place ?? ''), el('p', job.when)),
              el('td', el('b', job.position), told(job)),
            ),
          'table',
        ),
        studies(
          person,
          (study) =>
            el('tr', el('td.when', el('b', study.school), el('p', study.when)), el('td', study.degree)),
          'table',
        ),
        skills(person, skillsAs.dots),
        more(person, 'lines'),
      ),
  },
  'serif-bracketed': {
    dates: 'Jan 2020 – Mar 2022',
    running: true,
    css: `${plain} body { font-family: 'Source Serif', Devanagari; font-size: 12.5pt; line-height: 1.55; text-align: justify; hyphens: auto; } h2 { font-variant: small-caps; letter-spacing: 3px; border-bottom: 1px dotted #000; }`,
    body: (person) =>
      all(
        banner(person, ' · '),
        summary(person),
        jobs(person, jobAs.bracketed),
        studies(person, studyAs.sentence),
        skills(person, skillsAs.labelled),
        more(person, 'list'),
      ),
  },
  'narrow-right': {
    dates: "Jan'20 – Mar'22",
    css: `${plain} .page { columns: 2; column-gap: 28px; column-fill: auto; height: 600px; } body { font-size: 8.5pt; } .contacts { text-align: right; } h2 { text-transform: uppercase; border-bottom: 1px solid #ccc; }`,
    body: (person) =>
      all(
        el(
          'header',
          el('h1', person.name),
          el('p', person.label),
          ...contacts(person).map((each) => el('p.contacts', picture, ` ${each}`)),
        ),
        el(
          'div.page',
          jobs(person, jobAs.datesAbove),
          studies(person, studyAs.bracketed),
          skills(person, skillsAs.titled),
          more(person, 'lines'),
          summary(person),
        ),
      ),
  },
  'nested-timeline': {
    dates: '2020-01 — 2022-03',
    css: `${plain} .role { border-left: 1px solid #999; padding-left: 10px; margin: 3px 0 3px 4px; } h2::before { content: '▍'; color: #08a; } .when { font-style: italic; } .columns { columns: 3; }`,
    body: (person) =>
      all(
        banner(person),
        summary(person),
        jobsByEmployer(
          person,
          ({ company, place }) => el('h3', placed(company, place, ' – ')),
          (job) => el('div.role', el('p', el('b', job.position)), el('p.when', job.when), told(job)),
        ),
        studies(person, studyAs.stacked),
        skills(person, skillsAs.columns),
        more(person, 'inline'),
      ),
  },
};
