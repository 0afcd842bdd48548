import { all, el } from '../html.js';
import type { Layout } from '../layout.js';
import {
  banner,
  besideDates,
  contacts,
  jobs,
  more,
  section,
  skills,
  studies,
  summary,
  told,
} from '../parts.js';
import { allSkills, placed } from '../shown.js';
import { jobAs, skillsAs, studyAs } from '../ways.js';

const usual = `h2 { font-size: 13pt; margin: 12px 0 5px; color: #255; } h3 { font-size: 10.5pt; margin: 4px 0 0; } .entry { margin-bottom: 8px; }
.when { color: #666; font-size: 8.5pt; } .cards { display: grid; grid-template-columns: 1fr 1fr; gap: 14px; } .card { border: 1px solid #ccc; padding: 7px 10px; }`;

/** Five dots of which some are full, as text. */
const dots = (full: number): string => '●'.repeat(full) + '○'.repeat(5 - full);

/** Layouts for people whose headings have wordings of their own; tuned on. */
export const odd: Readonly<Record<string, Layout>> = {
  'job-cards': {
    dates: 'Jan 2020 – Mar 2022',
    css: usual,
    body: (person) =>
      all(
        banner(person),
        summary(person),
        jobs(
          person,
          (job) =>
            el(
              'div.card',
              el('h3', job.company),
              el('p', el('i', job.position)),
              el('p.when', job.when),
              told(job),
            ),
          'div.cards',
        ),
        studies(person, (study) => el('div.card', studyAs.stacked(study)), 'div.cards'),
        skills(person, skillsAs.commas),
        more(person, 'inline'),
      ),
  },
  'bars-floating-left': {
    dates: '01/2020 - 03/2022',
    css: `${usual} .float { float: left; width: 150px; margin: 0 20px 10px 0; padding-right: 12px; border-right: 1px solid #ccc; } main { overflow: hidden; }
      .bar { margin: 4px 0; } .full { background: #ddd; height: 5px; } .part { background: #255; height: 5px; width: 70%; }`,
    body: (person) =>
      all(
        banner(person, ' · '),
        summary(person),
        el('div.float', skills(person, skillsAs.bars), more(person, 'lines', ['languages', 'interests'])),
        el(
          'main',
          jobs(person, jobAs.titleAbove),
          studies(person, studyAs.degreeAbove),
          more(person, 'list', ['projects', 'awards', 'certificates', 'volunteer']),
        ),
      ),
  },
  'dots-at-the-edge': {
    dates: '2020 – 2022',
    css: `${usual} .page { display: flex; gap: 22px; } .page main { flex: 1; } aside { width: 165px; } .dots { display: flex; justify-content: space-between; font-size: 9pt; }`,
    body: (person) =>
      all(
        banner(person),
        el(
          'div.page',
          el(
            'aside',
            section(
              person,
              'skills',
              ...allSkills(person).map((skill, index) =>
                el('div.dots', el('span', skill), el('span', dots(3 + (index % 3)))),
              ),
            ),
            more(person, 'lines', ['languages', 'interests', 'awards']),
          ),
          el(
            'main',
            summary(person),
            jobs(person, jobAs.companyAbove),
            studies(person, studyAs.schoolAbove),
            more(person, 'list', ['projects', 'certificates', 'volunteer']),
          ),
        ),
      ),
  },
  'dates-first': {
    dates: '2020 – 2022',
    css: `${usual} h2 { text-transform: uppercase; letter-spacing: 1px; font-size: 11pt; border-bottom: 1px solid #255; }`,
    body: (person) =>
      all(
        banner(person, ' / '),
        section(person, 'summary', el('p', person.summary)),
        jobs(person, (job) =>
          el('div.entry', el('p', `${job.when}  `, el('b', job.position), `, ${job.company}`), told(job)),
        ),
        studies(person, (study) => el('p', `${study.when}  `, el('b', study.degree), `, ${study.school}`)),
        skills(person, skillsAs.pipes),
        more(person, 'lines'),
      ),
  },
  'margin-of-dates': {
    dates: 'January 2020 - March 2022',
    css: `${usual} .grid { display: grid; grid-template-columns: 118px 1fr; gap: 14px; margin-bottom: 7px; }`,
    body: (person) =>
      all(
        banner(person),
        summary(person),
        jobs(person, (job) =>
          besideDates(job.when, el('h3', job.position), el('p', placed(job.company, job.place)), told(job)),
        ),
        studies(person, (study) =>
          besideDates(study.when, el('p', el('b', study.degree)), el('p', study.school)),
        ),
        skills(person, skillsAs.dots),
        more(person, 'inline'),
      ),
  },
  'years-in-brackets': {
    dates: '2020 – 2022',
    css: `${usual} h2 { font-weight: normal; font-size: 16pt; }`,
    body: (person) =>
      all(
        el('h1', person.name),
        el('p', contacts(person).join('  |  ')),
        summary(person),
        jobs(person, (job) =>
          el('div.entry', el('h3', `${job.position} (${job.when})`), el('p', job.company), told(job)),
        ),
        studies(person, studyAs.bracketed),
        skills(person, skillsAs.list),
        more(person, 'lines'),
      ),
  },
  'middle-line': {
    dates: '01.2020–03.2022',
    css: `${usual} header { text-align: center; } h2 { text-align: center; font-style: italic; } .chip { display: inline-block; background: #eee; padding: 1px 7px; margin: 2px 4px; }`,
    body: (person) =>
      all(
        banner(person, ' • '),
        summary(person),
        skills(person, skillsAs.chips),
        jobs(person, jobAs.greyLine),
        studies(person, studyAs.sentence),
        more(person, 'list'),
      ),
  },
};
