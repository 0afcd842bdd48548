import { all, el, picture } from '../html.js';
import type { Layout } from '../layout.js';
import * as parts from '../parts.js';

const { jobAs, more, section, skillsAs, studyAs, summary } = parts;

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
          parts.contactSection(person, 'Contact'),
          section(person, 'skills', skillsAs.list(person)),
          more(person, 'lines', ['languages', 'interests', 'certificates']),
        ),
        el(
          'main',
          el('h1', person.name),
          el('p.label', person.label),
          summary(person),
          section(person, 'work', ...person.work.map(jobAs.titleAbove)),
          section(person, 'education', ...person.education.map(studyAs.degreeAbove)),
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
        el('header', el('h1', person.name), el('p.label', person.label)),
        el(
          'div.page',
          el(
            'main',
            summary(person),
            section(person, 'work', ...person.work.map(jobAs.stacked)),
            more(person, 'list', ['projects', 'publications', 'volunteer']),
          ),
          el(
            'aside',
            parts.contactSection(person, 'Contact', picture),
            section(person, 'education', ...person.education.map(studyAs.stacked)),
            section(person, 'skills', skillsAs.titled(person)),
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
        parts.banner(person, '  •  '),
        el(
          'div.page',
          el('div', section(person, 'work', ...person.work.map(jobAs.companyStacked))),
          el(
            'div',
            summary(person),
            section(person, 'education', ...person.education.map(studyAs.datesAbove)),
            section(person, 'skills', skillsAs.labelled(person)),
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
        parts.banner(person),
        summary(person),
        section(
          person,
          'work',
          ...person.work.map((job) =>
            parts.besideDates(
              job.when,
              el('h3', job.position),
              el('p', el('i', parts.placed(job.company, job.place))),
              parts.told(job),
            ),
          ),
        ),
        section(
          person,
          'education',
          ...person.education.map((study) =>
            parts.besideDates(
              study.when,
              el('h3', study.degree),
              el('p', study.school),
              study.score === undefined ? all() : el('p', study.score),
            ),
          ),
        ),
        section(person, 'skills', skillsAs.commas(person)),
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
        parts.banner(person, ', '),
        summary(person),
        section(person, 'work', ...person.work.map(jobAs.inline)),
        section(person, 'education', ...person.education.map(studyAs.inline)),
        section(person, 'skills', skillsAs.titled(person)),
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
          el('h1', person.name),
          el('p.label', person.label),
          ...parts.contacts(person).map((each) => el('p', each)),
          section(person, 'skills', skillsAs.bars(person)),
          more(person, 'lines', ['languages', 'interests', 'certificates', 'awards', 'references']),
        ),
        el(
          'main',
          summary(person),
          section(person, 'work', ...person.work.map(jobAs.greyLine)),
          section(person, 'education', ...person.education.map(studyAs.stacked)),
          more(person, 'list', ['projects', 'publications', 'volunteer']),
        ),
      ),
  },
};
