import { all, el } from '../html.js';
import type { Layout } from '../layout.js';
import {
  banner,
  edges,
  jobs,
  jobsByEmployer,
  more,
  nameAndLabel,
  section,
  skills,
  studies,
  summary,
  told,
} from '../parts.js';
import { jobAs, skillsAs, studyAs } from '../ways.js';

const rules = `h2 { font-size: 11.5pt; border-bottom: 1px solid #444; margin: 12px 0 5px; } h3 { font-size: 10pt; margin-top: 6px; }
.entry { margin-bottom: 6px; }`;

/** Layouts with one column. */
export const single: Readonly<Record<string, Layout>> = {
  'title-above': {
    dates: 'Jan 2020 – Mar 2022',
    css: rules,
    body: (person) =>
      all(
        banner(person),
        summary(person),
        jobs(person, jobAs.titleAbove),
        studies(person, studyAs.degreeAbove),
        skills(person, skillsAs.labelled),
        more(person, 'list'),
      ),
  },
  'company-above': {
    dates: "Jan'20 – Mar'22",
    css: `${rules} header { text-align: center; } body { font-family: 'Source Serif', Devanagari; }`,
    body: (person) =>
      all(
        banner(person, ' • '),
        studies(person, studyAs.schoolAbove),
        jobs(person, jobAs.companyAbove),
        skills(person, skillsAs.dots),
        more(person, 'lines'),
      ),
  },
  'nested-roles': {
    dates: 'Jan 2020 to Mar 2022',
    css: `${rules} .role { margin: 4px 0 0 12px; } ul { margin-left: 16px; }`,
    body: (person) =>
      all(
        banner(person),
        summary(person),
        jobsByEmployer(
          person,
          ({ company, place }) => edges(el('b', company), place ?? ''),
          (job) => el('div.role', edges(el('i', job.position), job.when), told(job)),
        ),
        studies(person, studyAs.bracketed),
        skills(person, skillsAs.table),
        more(person, 'inline'),
      ),
  },
  'spaced-small-caps': {
    dates: 'Jan 2020 – Mar 2022',
    css: `${rules} h1 { letter-spacing: 6px; text-transform: uppercase; text-align: center; font-weight: 400; } h2 { letter-spacing: 5px; text-transform: uppercase; text-align: center; font-weight: 400; border: 0; font-size: 10pt; }
      .label, .contacts { text-align: center; font-variant: small-caps; } .entry b { font-variant: small-caps; } .contacts { font-variant: normal; }`,
    body: (person) =>
      all(
        banner(person, ' · '),
        summary(person),
        jobs(person, jobAs.inline),
        studies(person, studyAs.inline),
        skills(person, skillsAs.pipes),
        more(person, 'lines'),
      ),
  },
  timeline: {
    dates: '01.2020–03.2022',
    css: `${rules} h2::before { content: '◆ '; color: #c33; } .entry { border-left: 2px solid #c33; padding-left: 12px; position: relative; margin-left: 5px; }
      .entry::before { content: ''; position: absolute; left: -5px; top: 4px; width: 8px; height: 8px; border-radius: 4px; background: #c33; }
      .contacts { white-space: pre-wrap; } .chip { display: inline-block; border: 1px solid #999; border-radius: 8px; padding: 1px 7px; margin: 2px 4px 2px 0; }`,
    body: (person) =>
      all(
        el(
          'header',
          nameAndLabel(person),
          el(
            'p.contacts',
            `✉ ${person.email}   ☎ ${person.phone}   ⌂ ${person.city}, ${person.region}   ${person.links.map((link) => `🔗 ${link}`).join('   ')}`,
          ),
        ),
        summary(person),
        jobs(person, jobAs.stacked),
        studies(person, studyAs.stacked),
        skills(person, skillsAs.chips),
        more(person, 'inline'),
      ),
  },
  'running-lines': {
    dates: 'January 2020 - March 2022',
    running: true,
    margin: [64, 52],
    css: `${rules} body { font-size: 13pt; line-height: 1.7; } h2, h3 { font-size: 14pt; }`,
    body: (person) =>
      all(
        banner(person),
        summary(person),
        jobs(person, jobAs.companyStacked),
        studies(person, studyAs.sentence),
        skills(person, skillsAs.columns),
        more(person, 'list'),
      ),
  },
  'dates-above': {
    dates: 'Jan 2020 – Mar 2022',
    css: `${rules} .when { color: #777; font-size: 8.5pt; margin-top: 7px; text-transform: uppercase; } h2 { background: #eee; border: 0; padding: 3px 6px; }`,
    body: (person) =>
      all(
        banner(person),
        summary(person),
        skills(person, skillsAs.columns),
        jobs(person, jobAs.datesAbove),
        studies(person, studyAs.datesAbove),
        more(person, 'list'),
      ),
  },
  piped: {
    dates: '2020 – 2022',
    css: `${rules} h2 { border: 0; color: #0a58a8; } body { font-family: 'Liberation Serif', Devanagari; font-size: 11pt; }`,
    body: (person) =>
      all(
        banner(person),
        section(person, 'summary', el('p', person.summary)),
        jobs(person, jobAs.piped),
        studies(person, studyAs.sentence),
        skills(person, skillsAs.commas),
        more(person, 'inline'),
      ),
  },
};
