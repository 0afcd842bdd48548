import { all, el } from '../html.js';
import type { Layout } from '../layout.js';
import { banner, contacts, edges, jobs, more, skills, studies, summary, told } from '../parts.js';
import { placed } from '../shown.js';
import { skillsAs, studyAs } from '../ways.js';

const usual = `h2 { font-size: 12.5pt; margin: 13px 0 6px; } h3 { font-size: 10.5pt; margin: 3px 0 0; } .entry { margin-bottom: 9px; }
.small { color: #555; font-size: 8.5pt; }`;

/** Layouts that rules are never tuned on, for the people of `odd-aside`. */
export const oddAside: Readonly<Record<string, Layout>> = {
  'tile-wall': {
    dates: 'Jan 2020 to Mar 2022',
    css: `${usual} .tiles { display: flex; flex-wrap: wrap; gap: 10px; } .tile { flex: 0 0 calc(50% - 5px); background: #f4f4f4; padding: 8px 11px; border-radius: 4px; }`,
    body: (person) =>
      all(
        banner(person, '  •  '),
        summary(person),
        jobs(
          person,
          (job) =>
            el('div.tile', el('p.small', job.when), el('h3', job.company), el('p', job.position), told(job)),
          'div.tiles',
        ),
        studies(
          person,
          (study) => el('div.tile', el('p.small', study.when), el('h3', study.degree), el('p', study.school)),
          'div.tiles',
        ),
        skills(person, skillsAs.columns),
        more(person, 'lines'),
      ),
  },
  ledger: {
    dates: '2020 – 2022',
    css: `${usual} body { font-family: 'Source Serif', Devanagari, serif; } h2 { font-style: italic; font-weight: normal; border-top: 1px solid #333; padding-top: 4px; } ul { list-style: none; padding-left: 24px; }`,
    body: (person) =>
      all(
        el('h1', person.name),
        el('p', contacts(person).join(', ')),
        el('p', el('i', person.summary)),
        jobs(person, (job) =>
          el(
            'div.entry',
            el('p', `${job.when}: ${placed(`${job.position}, ${job.company}`, job.place)}`),
            told(job),
          ),
        ),
        studies(person, (study) => el('p', `${study.when}: ${study.degree}, ${study.school}`)),
        skills(person, skillsAs.lines),
        more(person, 'inline'),
      ),
  },
  'panel-floating-right': {
    dates: '01/2020 - 03/2022',
    css: `${usual} .panel { float: right; width: 160px; margin-left: 22px; padding: 4px 12px 10px; background: #eef3f6; } main { overflow: hidden; }
      .bar { margin: 5px 0; } .full { background: #ccc; height: 4px; } .part { background: #2a6; height: 4px; width: 60%; }`,
    body: (person) =>
      all(
        el('h1', person.name),
        el('p', person.label),
        el(
          'div.panel',
          ...contacts(person).map((each) => el('p.small', each)),
          skills(person, skillsAs.bars),
          more(person, 'lines', ['languages', 'interests', 'certificates', 'awards']),
        ),
        el(
          'main',
          summary(person),
          jobs(person, (job) =>
            el(
              'div.entry',
              el('h3', placed(job.company, job.place)),
              edges(job.position, job.when),
              told(job),
            ),
          ),
          studies(person, studyAs.stacked),
        ),
      ),
  },
};
