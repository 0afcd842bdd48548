import { Header, HeadingLevel, type ISectionOptions, Paragraph, ShadingType, TextRun } from 'docx';
import type { DateForm } from '../dates.js';
import type { Shown, ShownJob } from '../layout.js';
import { allSkills, furtherSections, type Kind, placed, wording as inWords } from '../shown.js';
import * as w from './parts.js';

/** How a resume is written as a Word document. */
export interface WordLayout {
  dates: DateForm;
  body: (person: Shown) => w.Block[];
  header?: (person: Shown) => ISectionOptions['headers'];
}

const usual = { work: 'Experience', certificates: 'Certifications' };
const wording = (person: Shown, kind: Kind): string => inWords(person, kind, usual);

const heading = (person: Shown, kind: Kind): Paragraph =>
  new Paragraph({ text: wording(person, kind), heading: HeadingLevel.HEADING_1 });
const shaded = (person: Shown, kind: Kind): Paragraph =>
  new Paragraph({
    children: [w.styled({ text: wording(person, kind).toUpperCase(), bold: true, color: 'FFFFFF' })],
    shading: { type: ShadingType.SOLID, color: '334455', fill: '334455' },
  });
const capitals = (person: Shown, kind: Kind): Paragraph => w.p(w.bold(wording(person, kind).toUpperCase()));

const points = (job: ShownJob): Paragraph[] => job.points.map((text) => w.point(text));

function more(person: Shown, head: typeof heading): w.Block[] {
  return furtherSections(person).flatMap(([kind, items]) => [
    head(person, kind),
    ...items.map((item) => w.point(item)),
  ]);
}

/** Word documents in many layouts. */
export const words: Readonly<Record<string, WordLayout>> = {
  'tabs-company-above': {
    dates: 'Jan 2020 – Mar 2022',
    body: (person) => [
      w.large(person.name),
      w.p(w.contacts(person).join(' | ')),
      heading(person, 'summary'),
      w.p(person.summary),
      heading(person, 'work'),
      ...person.work.flatMap((job) => [
        w.edges([w.bold(job.company)], job.place ?? ''),
        w.edges([w.italic(job.position)], job.when),
        ...points(job),
      ]),
      heading(person, 'education'),
      ...person.education.flatMap((study) => [
        w.edges([w.bold(study.school)], study.when),
        w.p(study.degree),
      ]),
      heading(person, 'skills'),
      w.p(allSkills(person).join(', ')),
      ...more(person, heading),
    ],
  },
  'one-line-entries': {
    dates: 'January 2020 - March 2022',
    body: (person) => [
      w.large(person.name, 18),
      w.p(w.contacts(person).join(' • ')),
      capitals(person, 'summary'),
      w.p(person.summary),
      capitals(person, 'work'),
      ...person.work.flatMap((job) => [
        w.p(w.bold(`${job.position} – ${placed(job.company, job.place)}`), ` (${job.when})`),
        ...job.points.map((text) => w.p(`•\t${text}`)),
        w.blank(),
      ]),
      capitals(person, 'education'),
      ...person.education.map((study) => w.p(w.bold(study.degree), `, ${study.school}, ${study.when}`)),
      w.blank(),
      capitals(person, 'skills'),
      ...allSkills(person).map((skill) => w.p(`•\t${skill}`)),
      ...more(person, capitals),
    ],
  },
  'page-as-table': {
    dates: '01/2020 - 03/2022',
    body: (person) => [
      w.table([
        [
          [
            capitals(person, 'skills'),
            ...allSkills(person).map((skill) => w.p(skill)),
            w.p(w.bold('CONTACT')),
            ...w.contacts(person).map((each) => w.p(each)),
            capitals(person, 'education'),
            ...person.education.flatMap((study) => [
              w.p(w.bold(study.degree)),
              w.p(study.school),
              w.p(study.when),
            ]),
          ],
          [
            w.large(person.name, 24),
            w.p(person.label),
            capitals(person, 'summary'),
            w.p(person.summary),
            capitals(person, 'work'),
            ...person.work.flatMap((job) => [
              w.p(w.bold(job.position)),
              w.p(`${placed(job.company, job.place)} | ${job.when}`),
              ...points(job),
            ]),
            ...more(person, capitals),
          ],
        ],
      ]),
    ],
  },
  'dates-in-table': {
    dates: '2020-01 — 2022-03',
    header: (person) => ({ default: new Header({ children: [w.p(w.contacts(person).join('  ·  '))] }) }),
    body: (person) => [
      w.large(person.name),
      w.p(w.italic(person.label)),
      shaded(person, 'work'),
      w.table(
        person.work.map((job) => [
          job.when,
          [w.p(w.bold(job.position)), w.p(placed(job.company, job.place)), ...points(job)],
        ]),
      ),
      shaded(person, 'education'),
      w.table(person.education.map((study) => [study.when, [w.p(w.bold(study.degree)), w.p(study.school)]])),
      shaded(person, 'skills'),
      w.p(allSkills(person).join(' | ')),
      ...more(person, shaded),
    ],
  },
  'form-with-tables': {
    dates: '2020 – 2022',
    body: (person) => [
      w.p(w.bold('CURRICULUM VITAE', 14)),
      w.table([
        ['Name', person.name],
        ['Address', `${person.city}, ${person.region}`],
        ['Mobile', person.phone],
        ['E-mail', person.email],
      ]),
      w.p(w.bold('Career Objective')),
      w.p(person.summary),
      w.p(w.bold(wording(person, 'work'))),
      w.table([
        ['Sr. No.', 'Organisation', 'Designation', 'Period'],
        ...person.work.map((job, index) => [
          `${index + 1}`,
          placed(job.company, job.place),
          job.position,
          job.when,
        ]),
      ]),
      w.p(w.bold(wording(person, 'education'))),
      w.table([
        ['Qualification', 'Institute / University', 'Year'],
        ...person.education.map((study) => [study.degree, study.school, study.when]),
      ]),
      w.p(w.bold(wording(person, 'skills'))),
      ...allSkills(person).map((skill) => w.point(skill)),
      w.p(w.bold('Declaration')),
      w.p('I hereby declare that the above is true to the best of my knowledge.'),
    ],
  },
  'boxes-for-dates': {
    dates: "Jan'20 – Mar'22",
    body: (person) => [
      w.large(person.name),
      w.p(w.contacts(person).join(', ')),
      heading(person, 'work'),
      ...person.work.flatMap((job) => [
        w.p(w.bold(job.position)),
        w.box(w.p(job.when)),
        w.p(placed(job.company, job.place)),
        ...points(job),
      ]),
      heading(person, 'education'),
      ...person.education.flatMap((study) => [
        w.p(w.bold(study.degree)),
        w.box(w.p(study.when)),
        w.p(study.school),
      ]),
      heading(person, 'skills'),
      w.p(allSkills(person).join(', ')),
    ],
  },
  'box-as-sidebar': {
    dates: 'Jan 2020 to Mar 2022',
    body: (person) => {
      const [first, ...others] = person.work;
      const job = (each: ShownJob): w.Block[] => [
        w.edges([w.bold(each.company), w.italic(` — ${each.position}`)], each.when),
        ...points(each),
      ];
      return [
        w.large(person.name, 26),
        w.p(person.label),
        capitals(person, 'work'),
        ...(first === undefined ? [] : job(first).slice(0, 2)),
        w.box(
          w.p(w.bold('CONTACT')),
          ...w.contacts(person).map((each) => w.p(each)),
          capitals(person, 'skills'),
          ...allSkills(person).map((skill) => w.p(skill)),
        ),
        ...(first === undefined ? [] : job(first).slice(2)),
        ...others.flatMap(job),
        capitals(person, 'education'),
        ...person.education.map((study) => w.p(w.bold(study.degree), `, ${study.school} (${study.when})`)),
        ...more(person, capitals),
      ];
    },
  },
  'broken-paragraphs': {
    dates: '01.2020–03.2022',
    body: (person) => [
      w.broken(
        [w.bold(person.name, 16)],
        [new TextRun(person.label)],
        [new TextRun(w.contacts(person).join(' / '))],
      ),
      capitals(person, 'education'),
      ...person.education.map((study) =>
        w.broken([w.bold(study.school)], [new TextRun(study.degree)], [new TextRun(study.when)]),
      ),
      capitals(person, 'work'),
      ...person.work.flatMap((job) => [
        w.broken([w.bold(placed(job.company, job.place))], [new TextRun(`${job.position}, ${job.when}`)]),
        ...job.points.map((text) => w.p(`- ${text}`)),
      ]),
      capitals(person, 'skills'),
      w.p(allSkills(person).join('; ')),
      ...more(person, capitals),
    ],
  },
  'nested-points': {
    dates: 'Jan 2020 – Mar 2022',
    body: (person) => [
      w.p(w.bold(person.name)),
      w.p(w.contacts(person).join(' | ')),
      heading(person, 'work'),
      ...person.work.flatMap((job) => [
        w.point(`${job.position}, ${placed(job.company, job.place)}, ${job.when}`),
        ...job.points.map((text) => w.point(text, 1)),
      ]),
      heading(person, 'education'),
      ...person.education.map((study) => w.point(`${study.degree}, ${study.school}, ${study.when}`)),
      heading(person, 'skills'),
      ...allSkills(person).map((skill) => w.point(skill)),
      ...more(person, heading),
    ],
  },
};
