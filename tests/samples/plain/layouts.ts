import type { DateForm } from '../dates.js';
import type { Shown, ShownJob } from '../layout.js';
import { allSkills, furtherSections, type Kind, placed, wording as inWords } from '../shown.js';

/** How a resume is written as plain text. */
export interface PlainLayout {
  dates: DateForm;
  body: (person: Shown) => (string | string[])[];
}

const usual = { work: 'Work Experience' };
const wording = (person: Shown, kind: Kind): string => inWords(person, kind, usual);
const caps = (person: Shown, kind: Kind): string => wording(person, kind).toUpperCase();
const ruled = (person: Shown, kind: Kind): string[] => [
  wording(person, kind),
  '-'.repeat(wording(person, kind).length),
];

/** Words of a text on lines of at most `width` characters, those after the first pushed in. */
function wrapped(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(last === undefined ? word : indent + word);
  }
  return lines;
}

const marked = (job: ShownJob, mark: string, width = 70): string[] =>
  job.points.flatMap((text) => wrapped(`${mark}${text}`, width, ' '.repeat(mark.length)));

function more(person: Shown, head: (person: Shown, kind: Kind) => string | string[], mark: string): string[] {
  return furtherSections(person).flatMap(([kind, items]) => [
    ...[head(person, kind)].flat(),
    ...items.map((item) => mark + item),
    '',
  ]);
}

/** Plain texts in many layouts; each item is a line, or several. */
export const plain: Readonly<Record<string, PlainLayout>> = {
  'caps-piped': {
    dates: 'Jan 2020 – Mar 2022',
    body: (person) => [
      person.name.toUpperCase(),
      `${person.city}, ${person.region} | ${person.phone} | ${person.email}`,
      person.links.join(' | '),
      '',
      caps(person, 'summary'),
      wrapped(person.summary, 72, ''),
      '',
      caps(person, 'work'),
      ...person.work.flatMap((job) => [
        `${job.position} | ${placed(job.company, job.place)} | ${job.when}`,
        ...marked(job, '- '),
        '',
      ]),
      caps(person, 'education'),
      ...person.education.map((study) => `${study.degree} | ${study.school} | ${study.when}`),
      '',
      caps(person, 'skills'),
      allSkills(person).join(', '),
      '',
      more(person, caps, '- '),
    ],
  },
  'ruled-stacked': {
    dates: '01/2020 - 03/2022',
    body: (person) => [
      person.name,
      person.label,
      person.email,
      person.phone,
      `${person.city}, ${person.region}`,
      '',
      ruled(person, 'work'),
      '',
      ...person.work.flatMap((job) => [job.company, job.position, job.when, ...marked(job, '  * '), '']),
      ruled(person, 'education'),
      '',
      ...person.education.flatMap((study) => [study.school, study.degree, study.when, '']),
      ruled(person, 'skills'),
      '',
      ...allSkills(person).map((skill) => `  * ${skill}`),
      '',
      more(person, ruled, '  * '),
    ],
  },
  'dates-at-left': {
    dates: '2020-01 — 2022-03',
    body: (person) => [
      `${' '.repeat(24)}${person.name}`,
      `${' '.repeat(18)}${person.email}  ${person.phone}`,
      `${' '.repeat(22)}${person.city}, ${person.region}`,
      '',
      caps(person, 'work'),
      '',
      ...person.work.flatMap((job) => [
        `${job.when.padEnd(24)}${job.position}`,
        `${' '.repeat(24)}${placed(job.company, job.place)}`,
        ...marked(job, '- ', 54).map((line) => `${' '.repeat(24)}${line}`),
        '',
      ]),
      caps(person, 'education'),
      '',
      ...person.education.flatMap((study) => [
        `${study.when.padEnd(24)}${study.degree}`,
        `${' '.repeat(24)}${study.school}`,
        '',
      ]),
      caps(person, 'skills'),
      '',
      `${' '.repeat(24)}${allSkills(person).join(', ')}`,
    ],
  },
  'dates-at-right': {
    dates: 'January 2020 - March 2022',
    body: (person) => [
      person.name,
      [person.label, person.phone, person.email].join(' * '),
      '',
      `== ${wording(person, 'summary')} ==`,
      ...wrapped(person.summary, 76, ''),
      '',
      `== ${wording(person, 'work')} ==`,
      ...person.work.flatMap((job) => [
        `${placed(job.company, job.place).padEnd(46)}${job.when}`,
        job.position,
        ...marked(job, '   o  '),
        '',
      ]),
      `== ${wording(person, 'education')} ==`,
      ...person.education.flatMap((study) => [`${study.school.padEnd(56)}${study.when}`, study.degree, '']),
      `== ${wording(person, 'skills')} ==`,
      allSkills(person).join(' / '),
      '',
      more(person, (each, kind) => `== ${wording(each, kind)} ==`, '   o  '),
    ],
  },
  'labelled-form': {
    dates: 'Jan 2020 to Mar 2022',
    body: (person) => [
      'RESUME',
      '',
      `Name: ${person.name}`,
      `Email: ${person.email}`,
      `Mobile: ${person.phone}`,
      `Location: ${person.city}, ${person.region}`,
      '',
      `${wording(person, 'work')}:`,
      '',
      ...person.work.flatMap((job, index) => [
        `${index + 1}. Company: ${job.company}`,
        `   Designation: ${job.position}`,
        `   Duration: ${job.when}`,
        ...marked(job, '   - '),
        '',
      ]),
      `${wording(person, 'education')}:`,
      '',
      ...person.education.flatMap((study, index) => [
        `${index + 1}. ${study.degree} from ${study.school} (${study.when})`,
      ]),
      '',
      `${wording(person, 'skills')}: ${allSkills(person).join(', ')}`,
    ],
  },
  'one-bullet-jobs': {
    dates: 'Jan 2020 – Mar 2022',
    body: (person) => [
      person.name,
      `${person.email} / ${person.phone} / ${person.city}, ${person.region}`,
      '',
      caps(person, 'work'),
      ...person.work.map((job) => `* ${job.position}, ${job.company} (${job.when})`),
      '',
      caps(person, 'education'),
      ...person.education.map((study) => `* ${study.degree}, ${study.school} (${study.when})`),
      '',
      caps(person, 'skills'),
      ...allSkills(person).map((skill) => `* ${skill}`),
      '',
      more(person, caps, '* '),
    ],
  },
  'sentence-entries': {
    dates: '2020 – 2022',
    body: (person) => [
      person.name,
      person.label,
      `${person.city}, ${person.region} - ${person.phone} - ${person.email}`,
      '',
      person.summary,
      '',
      wording(person, 'work'),
      '',
      ...person.work.flatMap((job) => [
        `${job.when}: ${job.position} at ${placed(job.company, job.place)}.`,
        ...marked(job, '  - '),
      ]),
      '',
      wording(person, 'education'),
      '',
      ...person.education.map((study) => `${study.when}: ${study.degree}, ${study.school}.`),
      '',
      wording(person, 'skills'),
      '',
      allSkills(person).join(' - '),
      '',
      more(person, wording, '  - '),
    ],
  },
};
