import { all, el } from '../html.js';
import type { Layout } from '../layout.js';
import * as parts from '../parts.js';

const { jobAs, more, section, skillsAs, studyAs, summary } = parts;

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
        parts.banner(person),
        summary(person),
        section(
          person,
          'work',
          el(
            'div.cards',
            ...person.work.map((job) =>
              el(
                'div.card',
                el('h3', job.company),
                el('p', el('i', job.position)),
                el('p.when', job.when),
                parts.told(job),
              ),
            ),
          ),
        ),
        section(
          person,
          'education',
          el('div.cards', ...person.education.map((study) => el('div.card', studyAs.stacked(study)))),
        ),
        section(person, 'skills', skillsAs.commas(person)),
        more(person, 'inline'),
      ),
  },
  'bars-floating-left': {
    dates: '01/2020 - 03/2022',
    css: `${usual} .float { float: left; width: 150px; margin: 0 20px 10px 0; padding-right: 12px; border-right: 1px solid #ccc; } main { overflow: hidden; }
      .bar { margin: 4px 0; } .full { background: #ddd; height: 5px; } .part { background: #255; height: 5px; width: 70%; }`,
    body: (person) =>
      all(
        parts.banner(person, ' · '),
        summary(person),
        el(
          'div.float',
          section(person, 'skills', skillsAs.bars(person)),
          more(person, 'lines', ['languages', 'interests']),
        ),
        el(
          'main',
          section(person, 'work', ...person.work.map(jobAs.titleAbove)),
          section(person, 'education', ...person.education.map(studyAs.degreeAbove)),
          more(person, 'list', ['projects', 'awards', 'certificates', 'volunteer']),
        ),
      ),
  },
  'dots-at-the-edge': {
    dates: '2020 – 2022',
    css: `${usual} .page { display: flex; gap: 22px; } .page main { flex: 1; } aside { width: 165px; } .dots { display: flex; justify-content: space-between; font-size: 9pt; }`,
    body: (person) =>
      all(
        parts.banner(person),
        el(
          'div.page',
          el(
            'aside',
            section(
              person,
              'skills',
              ...Object.values(person.skills)
                .flat()
                .map((skill, index) => el('div.dots', el('span', skill), el('span', dots(3 + (index % 3))))),
            ),
            more(person, 'lines', ['languages', 'interests', 'awards']),
          ),
          el(
            'main',
            summary(person),
            section(person, 'work', ...person.work.map(jobAs.companyAbove)),
            section(person, 'education', ...person.education.map(studyAs.schoolAbove)),
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
        parts.banner(person, ' / '),
        section(person, 'summary', el('p', person.summary)),
        section(
          person,
          'work',
          ...person.work.map((job) =>
            el(
              'div.entry',
              el('p', `${job.when}  `, el('b', job.position), `, ${job.company}`),
              parts.told(job),
            ),
          ),
        ),
        section(
          person,
          'education',
          ...person.education.map((study) =>
            el('p', `${study.when}  `, el('b', study.degree), `, ${study.school}`),
          ),
        ),
        section(person, 'skills', skillsAs.pipes(person)),
        more(person, 'lines'),
      ),
  },
  'margin-of-dates': {
    dates: 'January 2020 - March 2022',
    css: `${usual} .grid { display: grid; grid-template-columns: 118px 1fr; gap: 14px; margin-bottom: 7px; }`,
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
              el('p', parts.placed(job.company, job.place)),
              parts.told(job),
            ),
          ),
        ),
        section(
          person,
          'education',
          ...person.education.map((study) =>
            parts.besideDates(study.when, el('p', el('b', study.degree)), el('p', study.school)),
          ),
        ),
        section(person, 'skills', skillsAs.dots(person)),
        more(person, 'inline'),
      ),
  },
  'years-in-brackets': {
    dates: '2020 – 2022',
    css: `${usual} h2 { font-weight: normal; font-size: 16pt; }`,
    body: (person) =>
      all(
        el('h1', person.name),
        el('p', parts.contacts(person).join('  |  ')),
        summary(person),
        section(
          person,
          'work',
          ...person.work.map((job) =>
            el('div.entry', el('h3', `${job.position} (${job.when})`), el('p', job.company), parts.told(job)),
          ),
        ),
        section(person, 'education', ...person.education.map(studyAs.bracketed)),
        section(person, 'skills', skillsAs.list(person)),
        more(person, 'lines'),
      ),
  },
  'middle-line': {
    dates: '01.2020–03.2022',
    css: `${usual} header { text-align: center; } h2 { text-align: center; font-style: italic; } .chip { display: inline-block; background: #eee; padding: 1px 7px; margin: 2px 4px; }`,
    body: (person) =>
      all(
        parts.banner(person, ' • '),
        summary(person),
        section(person, 'skills', skillsAs.chips(person)),
        section(person, 'work', ...person.work.map(jobAs.greyLine)),
        section(person, 'education', ...person.education.map(studyAs.sentence)),
        more(person, 'list'),
      ),
  },
};
