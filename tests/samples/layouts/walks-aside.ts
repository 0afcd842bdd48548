import { all, el, picture } from '../html.js';
import type { Layout } from '../layout.js';
import {
  banner,
  contacts,
  edges,
  jobs,
  jobsByEmployer,
  more,
  skills,
  studies,
  summary,
  told,
} from '../parts.js';
import { placed } from '../shown.js';
import { skillsAs, studyAs } from '../ways.js';

const usual = `h2 { font-size: 12pt; margin: 12px 0 5px; } h3 { font-size: 10.5pt; margin: 4px 0 0; } .entry { margin-bottom: 8px; }`;

/** Layouts that rules are never tuned on, for the people of `walks-aside`. */
export const walksAside: Readonly<Record<string, Layout>> = {
  cards: {
    dates: 'Jan 2020 – Mar 2022',
    css: `${usual} .cards { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; } .card { border: 1px solid #bbb; border-radius: 6px; padding: 8px 12px; } .chip { display: inline-block; background: #e8f0fe; border-radius: 9px; padding: 1px 8px; margin: 2px; } .when { color: #666; font-size: 8.5pt; }`,
    body: (person) =>
      all(
        banner(person, '   '),
        summary(person),
        jobs(
          person,
          (job) =>
            el(
              'div.card',
              el('h3', job.position),
              el('p', job.company),
              el('p.when', [job.when, job.place].filter((each) => each !== undefined).join(' · ')),
              told(job),
            ),
          'div.cards',
        ),
        studies(person, (study) => el('div.card', studyAs.stacked(study)), 'div.cards'),
        skills(person, skillsAs.chips),
        more(person, 'inline'),
      ),
  },
  'federal-form': {
    dates: '01/2020 - 03/2022',
    css: `${usual} h2 { border-bottom: 1px solid #000; text-transform: uppercase; } body { font-family: 'Liberation Serif', Devanagari; font-size: 12pt; }`,
    body: (person) =>
      all(
        el('h1', person.name),
        ...contacts(person).map((each) => el('p', each)),
        el('p', 'Citizenship: as stated in the application'),
        summary(person),
        jobs(person, (job) =>
          el(
            'div.entry',
            el('h3', job.position),
            el('p', job.company),
            job.place === undefined ? null : el('p', job.place),
            el('p', `Dates Employed: ${job.when}`),
            el('p', 'Hours per week: 40'),
            el('p', 'Supervisor: A. Morgan (may contact)'),
            el('p', 'Duties and Accomplishments:'),
            told(job),
          ),
        ),
        studies(person, (study) =>
          el('div.entry', el('h3', study.school), el('p', `${study.degree}, ${study.when}`)),
        ),
        skills(person, skillsAs.list),
        more(person, 'list'),
      ),
  },
  'employer-spans': {
    dates: 'Jan 2020 – Mar 2022',
    css: `${usual} .role { margin: 3px 0 3px 14px; } h2 { text-transform: uppercase; border-top: 1px solid #000; border-bottom: 1px solid #000; }`,
    body: (person) =>
      all(
        banner(person, ' • '),
        jobsByEmployer(
          person,
          ({ company, place }) =>
            el('p', el('b', company.toUpperCase()), place === undefined ? null : `, ${place}`),
          (job) => el('div.role', edges(el('i', job.position), job.when), told(job)),
        ),
        studies(person, studyAs.degreeAbove),
        skills(person, skillsAs.titled),
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
        el('p', contacts(person).join('; ')),
        jobs(person, (job) =>
          el(
            'div.entry',
            el('p', el('b', `${job.when}: `), `${job.position}, ${placed(job.company, job.place)}`),
            told(job),
          ),
        ),
        studies(person, (study) =>
          el(
            'p',
            el('b', `${study.when}: `),
            `${study.degree}, ${study.school}${study.score === undefined ? '' : ` (${study.score})`}`,
          ),
        ),
        skills(person, skillsAs.labelled),
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
          ...contacts(person).map((each) => el('p', picture, ` ${each}`)),
          skills(person, skillsAs.bars),
          more(person, 'lines', ['languages', 'interests', 'certificates', 'awards']),
        ),
        el(
          'main',
          summary(person),
          jobs(person, (job) =>
            el(
              'div.entry',
              el('p', el('b', job.company), `, ${job.position}`),
              el('p', el('i', job.place === undefined ? job.when : `${job.when}, ${job.place}`)),
              told(job),
            ),
          ),
          studies(person, (study) =>
            el(
              'div.entry',
              el('p', el('b', study.school), `, ${study.degree}`),
              el('p', el('i', study.when)),
            ),
          ),
          more(person, 'list', ['projects', 'publications', 'volunteer']),
        ),
      ),
  },
};
