import { all, el } from './html.js';
import type { Shown, ShownJob, ShownStudy } from './layout.js';
import { edges, score, told } from './parts.js';
import { allSkills, placed } from './shown.js';

const groups = (person: Shown): [string, string[]][] => Object.entries(person.skills);

/** Ways to show skills. */
export const skillsAs = {
  commas: (person: Shown) => el('p', allSkills(person).join(', ')),
  dots: (person: Shown) => el('p', allSkills(person).join(' • ')),
  pipes: (person: Shown) => el('p', allSkills(person).join(' | ')),
  list: (person: Shown) => el('ul', ...allSkills(person).map((skill) => el('li', skill))),
  lines: (person: Shown) => all(...allSkills(person).map((skill) => el('p', skill))),
  chips: (person: Shown) => el('div.chips', ...allSkills(person).map((skill) => el('span.chip', skill))),
  columns: (person: Shown) => el('ul.columns', ...allSkills(person).map((skill) => el('li', skill))),
  bars: (person: Shown) =>
    all(
      ...allSkills(person).map((skill) => el('div.bar', el('span', skill), el('div.full', el('div.part')))),
    ),
  labelled: (person: Shown) =>
    all(
      ...groups(person).map(([name, skills]) =>
        el('p', name === '' ? null : el('b', `${name}: `), skills.join(', ')),
      ),
    ),
  table: (person: Shown) =>
    el(
      'table.plain',
      ...groups(person).map(([name, skills]) =>
        el('tr', el('td', el('b', name)), el('td', skills.join(', '))),
      ),
    ),
  titled: (person: Shown) =>
    all(
      ...groups(person).map(([name, skills]) =>
        el('div.group', name === '' ? null : el('h3', name), el('p', skills.join(', '))),
      ),
    ),
};

/** Ways to show a degree. */
export const studyAs = {
  degreeAbove: (study: ShownStudy) =>
    el(
      'div.entry',
      edges(el('b', study.degree), study.when),
      edges(el('i', study.school), study.place ?? ''),
      score(study),
    ),
  schoolAbove: (study: ShownStudy) =>
    el(
      'div.entry',
      edges(el('b', study.school), study.place ?? ''),
      edges(el('i', study.degree), study.when),
      score(study),
    ),
  stacked: (study: ShownStudy) =>
    el('div.entry', el('h3', study.degree), el('p', study.school), el('p.when', study.when)),
  datesAbove: (study: ShownStudy) =>
    el(
      'div.entry',
      el('p.when', study.when),
      el('h3', study.school),
      el('p', study.score === undefined ? study.degree : `${study.degree} (${study.score})`),
    ),
  inline: (study: ShownStudy) =>
    edges(all(el('b', study.degree), `, ${placed(study.school, study.place)}`), study.when),
  sentence: (study: ShownStudy) =>
    el('p', `${study.degree}, ${placed(study.school, study.place)}, ${study.when}`),
  bracketed: (study: ShownStudy) =>
    el('div.entry', el('h3', `${study.school} (${study.when})`), el('p', study.degree)),
};

/** Ways to show a job. */
export const jobAs = {
  titleAbove: (job: ShownJob) =>
    el(
      'div.entry',
      edges(el('b', job.position), job.when),
      edges(el('i', job.company), job.place ?? ''),
      told(job),
    ),
  companyAbove: (job: ShownJob) =>
    el(
      'div.entry',
      edges(el('b', job.company), job.place ?? ''),
      edges(el('i', job.position), job.when),
      told(job),
    ),
  stacked: (job: ShownJob) =>
    el(
      'div.entry',
      el('h3', job.position),
      el('p', placed(job.company, job.place)),
      el('p.when', job.when),
      told(job),
    ),
  companyStacked: (job: ShownJob) =>
    el('div.entry', el('h3', job.company), el('p.role', job.position), el('p.when', job.when), told(job)),
  greyLine: (job: ShownJob) =>
    el(
      'div.entry',
      el('h3', job.position),
      el('p.grey', [job.company, job.place, job.when].filter((each) => each !== undefined).join(' · ')),
      told(job),
    ),
  inline: (job: ShownJob) =>
    el(
      'div.entry',
      edges(all(el('b', job.position), `, ${placed(job.company, job.place, ' — ')}`), job.when),
      told(job),
    ),
  piped: (job: ShownJob) =>
    el('div.entry', el('p', el('b', `${job.position} | ${job.company}`), ` | ${job.when}`), told(job)),
  datesAbove: (job: ShownJob) =>
    el(
      'div.entry',
      el('p.when', job.when),
      el('p', el('b', job.position), ` at ${placed(job.company, job.place)}`),
      told(job),
    ),
  bracketed: (job: ShownJob) =>
    el(
      'div.entry',
      el('h3', placed(job.company, job.place)),
      el('p', el('i', job.position), ` (${job.when})`),
      told(job),
    ),
};
