import { all, el, type Html } from '../html.js';
import type { Layout } from '../layout.js';
import {
  contacts,
  banner,
  contactSection,
  edges,
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
import { skillsAs, studyAs } from '../ways.js';

const usual = `h2 { font-size: 12pt; margin: 12px 0 5px; } h3 { font-size: 10.5pt; margin-top: 5px; } .entry { margin-bottom: 8px; }`;
const besideWork = ['projects', 'publications', 'volunteer', 'awards'] as const;
const atTheSide = ['languages', 'interests', 'certificates', 'references'] as const;

/** Layouts as web pages have them: floats, bands, lines of time, letters apart. */
export const pages: Readonly<Record<string, Layout>> = {
  'dark-float-right': {
    dates: 'Jan 2020 – Mar 2022',
    margin: [0, 0],
    css: `${usual} main { margin-right: 215px; padding: 28px; } aside { float: right; width: 200px; background: #1d1f27; color: #eee; padding: 28px 16px; min-height: 1120px; } aside h2 { color: #ffb703; text-transform: uppercase; letter-spacing: 3px; font-size: 9.5pt; }
      h1 { font-size: 24pt; line-height: 1.05; }`,
    body: (person) =>
      all(
        el(
          'aside',
          contactSection(person, 'Get in touch'),
          skills(person, skillsAs.bars),
          studies(person, studyAs.stacked),
          more(person, 'lines', atTheSide),
        ),
        el(
          'main',
          nameAndLabel(person),
          summary(person),
          jobs(person, (job) =>
            el(
              'div.entry',
              edges(el('b', job.company), job.when),
              el('p', el('i', job.position), job.place === undefined ? null : ` | ${job.place}`),
              told(job),
            ),
          ),
          more(person, 'list', besideWork),
        ),
      ),
  },
  'split-dates-line': {
    dates: 'Jan 2020 – Mar 2022',
    css: `${usual} h2 { letter-spacing: 6px; text-transform: uppercase; text-align: center; font-weight: 400; font-size: 10pt; display: flex; align-items: center; gap: 12px; } h2::before, h2::after { content: ''; flex: 1; border-top: 1px solid #888; }
      .row { display: flex; } .row > .when { width: 84px; flex: none; text-align: right; padding-right: 14px; color: #555; font-size: 8.5pt; line-height: 1.3; } .row > div + div { border-left: 2px solid #2a9d8f; padding: 0 0 10px 14px; } header { text-align: center; }`,
    body: (person) => {
      const beside = (when: string, ...right: readonly Html[]): Html =>
        el(
          'div.row',
          el(
            'div.when',
            ...when
              .split(' – ')
              .map((each, at, { length }) => el('p', at === 0 && length > 1 ? `${each} –` : each)),
          ),
          el('div', ...right),
        );
      return all(
        banner(person, '  /  '),
        summary(person),
        jobs(person, (job) =>
          beside(job.when, el('h3', job.position), el('p', placed(job.company, job.place, ' | ')), told(job)),
        ),
        studies(person, (study) => beside(study.when, el('h3', study.school), el('p', study.degree))),
        skills(person, skillsAs.dots),
        more(person, 'lines'),
      );
    },
  },
  'heading-tabs': {
    dates: "Jan'20 – Mar'22",
    css: `${usual} h2 { display: inline-block; background: #34495e; color: #fff; padding: 3px 14px; border-radius: 6px 6px 0 0; margin-bottom: 0; } section { border-bottom: 0; } section > *:nth-child(2) { border-top: 2px solid #34495e; padding-top: 5px; }
      header { background: #34495e; color: #fff; padding: 14px; } .contacts { font-size: 9pt; }`,
    body: (person) =>
      all(
        banner(person, '   |   '),
        summary(person),
        skills(person, skillsAs.table),
        jobs(person, (job) =>
          el(
            'div.entry',
            el('p', el('b', `${job.position} – ${job.company}`), ` (${job.when})`),
            job.place === undefined ? null : el('p', el('i', job.place)),
            told(job),
          ),
        ),
        studies(person, (study) =>
          el(
            'p',
            el('b', study.school),
            ` – ${study.degree} (${study.when})`,
            study.score === undefined ? null : ` – ${study.score}`,
          ),
        ),
        more(person, 'list'),
      ),
  },
  'comma-chain': {
    dates: 'Jan 2020 – Mar 2022',
    css: `${usual} h2 { font-variant: small-caps; font-size: 14pt; border-bottom: 3px double #000; } body { font-family: 'Source Serif', Devanagari; }`,
    body: (person) =>
      all(
        el(
          'header',
          el('h1', person.name),
          el('p', `${person.city}, ${person.region} · ${person.email} · ${person.phone}`),
          el('p', person.links.join(' · ')),
        ),
        studies(person, (study) =>
          el(
            'p',
            `${study.degree}, ${study.school}, ${study.when}${study.score === undefined ? '' : `, ${study.score}`}`,
          ),
        ),
        jobs(person, (job) =>
          el(
            'div.entry',
            el('p', el('b', job.position), `, ${placed(job.company, job.place)}, ${job.when}`),
            told(job),
          ),
        ),
        skills(person, skillsAs.commas),
        more(person, 'list'),
      ),
  },
  'two-page-header': {
    dates: 'January 2020 - March 2022',
    running: true,
    margin: [70, 60],
    css: `${usual} body { font-size: 14pt; line-height: 1.6; } .line { display: grid; grid-template-columns: 2fr 2fr 1.5fr; gap: 10px; font-weight: 700; } .line span:last-child { text-align: right; } h2 { text-transform: uppercase; color: #7b241c; }`,
    body: (person) =>
      all(
        banner(person),
        summary(person),
        jobs(person, (job) =>
          el(
            'div.entry',
            el('div.line', el('span', job.company), el('span', job.position), el('span', job.when)),
            told(job),
          ),
        ),
        studies(person, (study) =>
          el('div.line', el('span', study.school), el('span', study.degree), el('span', study.when)),
        ),
        skills(person, skillsAs.pipes),
        more(person, 'list'),
      ),
  },
  'margin-label-cv': {
    dates: '2020-01 — 2022-03',
    running: 'pages',
    css: `section { display: grid; grid-template-columns: 120px 1fr; gap: 0 18px; margin-top: 12px; } h2 { font-size: 10pt; font-variant: small-caps; margin: 0; text-align: right; grid-row: 1 / span 30; } section > :not(h2) { grid-column: 2; margin-bottom: 5px; } body { font-family: 'Source Serif', Devanagari; font-size: 11pt; }`,
    body: (person) =>
      all(
        el('h1', person.name),
        el('p', person.label),
        el('p', [person.email, person.phone].join(' | ')),
        el('p', `${person.city}, ${person.region}`),
        el('p', person.links.join(' | ')),
        summary(person),
        studies(person, (study) => el('p', el('b', study.degree), `, ${study.school}, ${study.when}`)),
        jobs(person, (job) =>
          el(
            'div',
            edges(all(el('b', job.position), `, ${job.company}`), job.when),
            job.place === undefined ? null : el('p', job.place),
            told(job),
          ),
        ),
        more(person, 'lines'),
        skills(person, skillsAs.commas),
      ),
  },
  'role-after-bar': {
    dates: 'Jan 2020 to Mar 2022',
    css: `${usual} h2 { color: #117864; } h2::after { content: ':'; } .when { float: right; } header { display: flex; justify-content: space-between; } header div + div { text-align: right; font-size: 8.5pt; }`,
    body: (person) =>
      all(
        el(
          'header',
          el('div', el('h1', person.name), el('p', person.label)),
          el('div', ...contacts(person).map((each) => el('p', each))),
        ),
        summary(person),
        jobs(person, (job) =>
          el(
            'div.entry',
            el('span.when', job.when),
            el(
              'p',
              `${job.company} | `,
              el('b', job.position),
              job.place === undefined ? null : ` | ${job.place}`,
            ),
            told(job),
          ),
        ),
        studies(person, (study) =>
          el(
            'div.entry',
            el('span.when', study.when),
            el('p', `${study.school} | `, el('b', study.degree)),
            score(study),
          ),
        ),
        skills(person, skillsAs.labelled),
        more(person, 'inline'),
      ),
  },
};
