import { all, el, picture } from '../html.js';
import type { Layout } from '../layout.js';
import * as parts from '../parts.js';

const { more, section, skillsAs, studyAs, summary } = parts;

const usual = `h2 { font-size: 12pt; margin: 12px 0 5px; } h3 { font-size: 10.5pt; margin: 4px 0 0; } .entry { margin-bottom: 8px; }`;

/** Layouts that rules are never tuned on, for the people of `walks-aside`. */
export const furtherAside: Readonly<Record<string, Layout>> = {
  cards: {
    dates: 'Jan 2020 – Mar 2022',
    css: `${usual} .cards { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; } .card { border: 1px solid #bbb; border-radius: 6px; padding: 8px 12px; } .chip { display: inline-block; background: #e8f0fe; border-radius: 9px; padding: 1px 8px; margin: 2px; } .when { color: #666; font-size: 8.5pt; }`,
    body: (person) =>
      all(
        parts.banner(person, '   '),
        summary(person),
        section(
          person,
          'work',
          el(
            'div.cards',
            ...person.work.map((job) =>
              el(
                'div.card',
                el('h3', job.position),
                el('p', job.company),
                el('p.when', [job.when, job.place].filter((each) => each !== undefined).join(' · ')),
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
        section(person, 'skills', skillsAs.chips(person)),
        more(person, 'inline'),
      ),
  },
  'federal-form': {
    dates: '01/2020 - 03/2022',
    css: `${usual} h2 { border-bottom: 1px solid #000; text-transform: uppercase; } body { font-family: 'Liberation Serif', Devanagari; font-size: 12pt; }`,
    body: (person) =>
      all(
        el('h1', person.name),
        ...parts.contacts(person).map((each) => el('p', each)),
        el('p', 'Citizenship: as stated in the application'),
        summary(person),
        section(
          person,
          'work',
          ...person.work.map((job) =>
            el(
              'div.entry',
              el('h3', job.position),
              el('p', job.company),
              job.place === undefined ? null : el('p', job.place),
              el('p', `Dates Employed: ${job.when}`),
              el('p', 'Hours per week: 40'),
              el('p', 'Supervisor: A. Morgan (may contact)'),
              el('p', 'Duties and Accomplishments:'),
              parts.told(job),
            ),
          ),
        ),
        section(
          person,
          'education',
          ...person.education.map((study) =>
            el('div.entry', el('h3', study.school), el('p', `${study.degree}, ${study.when}`)),
          ),
        ),
        section(person, 'skills', skillsAs.list(person)),
        more(person, 'list'),
      ),
  },
  'employer-spans': {
    dates: 'Jan 2020 – Mar 2022',
    css: `${usual} .role { margin: 3px 0 3px 14px; } h2 { text-transform: uppercase; border-top: 1px solid #000; border-bottom: 1px solid #000; }`,
    body: (person) =>
      all(
        parts.banner(person, ' • '),
        section(
          person,
          'work',
          ...parts
            .byEmployer(person)
            .map(({ company, place, roles }) =>
              el(
                'div.entry',
                el('p', el('b', company.toUpperCase()), place === undefined ? null : `, ${place}`),
                ...roles.map((job) =>
                  el('div.role', parts.edges(el('i', job.position), job.when), parts.told(job)),
                ),
              ),
            ),
        ),
        section(person, 'education', ...person.education.map(studyAs.degreeAbove)),
        section(person, 'skills', skillsAs.titled(person)),
        summary(person),
        more(person, 'lines'),
      ),
  },
  'run-in': {
    dates: '2020 – 2022',
    css: `${usual} h2 { display: inline; font-size: 10.5pt; text-transform: uppercase; } section { margin-top: 10px; } body { font-family: 'Source Serif', Devanagari; font-size: 11pt; }`,
    body: (person) =>
      all(
        el('h1', person.name),
        el('p', parts.contacts(person).join('; ')),
        section(
          person,
          'work',
          ...person.work.map((job) =>
            el(
              'div.entry',
              el('p', el('b', `${job.when}: `), `${job.position}, ${parts.placed(job.company, job.place)}`),
              parts.told(job),
            ),
          ),
        ),
        section(
          person,
          'education',
          ...person.education.map((study) =>
            el(
              'p',
              el('b', `${study.when}: `),
              `${study.degree}, ${study.school}${study.score === undefined ? '' : ` (${study.score})`}`,
            ),
          ),
        ),
        section(person, 'skills', skillsAs.labelled(person)),
        more(person, 'lines'),
      ),
  },
  'left-float-icons': {
    dates: 'January 2020 - March 2022',
    margin: [24, 24],
    css: `${usual} aside { float: left; width: 190px; } main { margin-left: 214px; } h2 { color: #b03a2e; border-bottom: 2px dotted #b03a2e; } .full { height: 5px; background: #ddd; } .part { height: 5px; width: 60%; background: #b03a2e; }`,
    body: (person) =>
      all(
        el(
          'aside',
          el('h1', person.name),
          el('p', person.label),
          ...parts.contacts(person).map((each) => el('p', picture, ` ${each}`)),
          section(person, 'skills', skillsAs.bars(person)),
          more(person, 'lines', ['languages', 'interests', 'certificates', 'awards']),
        ),
        el(
          'main',
          summary(person),
          section(
            person,
            'work',
            ...person.work.map((job) =>
              el(
                'div.entry',
                el('p', el('b', job.company), `, ${job.position}`),
                el('p', el('i', job.place === undefined ? job.when : `${job.when}, ${job.place}`)),
                parts.told(job),
              ),
            ),
          ),
          section(
            person,
            'education',
            ...person.education.map((study) =>
              el(
                'div.entry',
                el('p', el('b', study.school), `, ${study.degree}`),
                el('p', el('i', study.when)),
              ),
            ),
          ),
          more(person, 'list', ['projects', 'publications', 'volunteer']),
        ),
      ),
  },
};
