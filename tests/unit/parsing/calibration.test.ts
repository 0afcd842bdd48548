import { expect, test } from '@jest/globals';
import { parseFile } from '../../../workers/parsing/parse-file.js';

/* Jobs that the wording tells, and jobs that nothing tells: the parser is right in the first and guesses in the second. */
const titles = [
  'Site Engineer',
  'Staff Nurse',
  'Head of Calm',
  'Accounts Executive',
  'Second Violin',
  'Growth',
  'Store Manager',
  'Sous Vide Lead',
];
const employers = [
  'Malabar Constructions Pvt. Ltd.',
  'Zorn',
  'Lakeshore Hospital',
  'Blue Door',
  'Engineers India',
  'Acme Technologies',
  'Juniper',
  'The Daily Baker',
];
const dates = ['Jan 2019 - Mar 2022', '2017 - 2018', '03/04/2015 - 05/06/2016', 'Summer 2014', "Jun '12 - Jul '13"]; // prettier-ignore
const values = [['2019-01', '2022-03'], ['2017', '2018'], [null, null], [undefined, '2014'], ['2012-06', '2013-07']] as const; // prettier-ignore

interface Job {
  title: string;
  employer: string;
  form: number;
}

function fileOf(jobs: readonly Job[]): string {
  const lines = jobs.map(({ title, employer, form }, index) =>
    // Now the title comes first, now the employer: no order to learn from.
    [
      index % 2 === 0 ? `${title}\n${employer}` : `${employer}\n${title}`,
      dates[form],
      '- Did what had to be done every day',
    ].join('\n'),
  );
  return `Meera Pillai\nKochi, Kerala | meera@mail.example\n\nEXPERIENCE\n${lines.join('\n\n')}\n`;
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

test('what is wrong is less sure, on average, than what is right', async () => {
  const sure: Record<'right' | 'wrong', number[]> = { right: [], wrong: [] };
  for (let seed = 0; seed < 64; seed += 1) {
    const jobs = [0, 1, 2].map((index) => ({
      title: titles[(seed + index * 3) % titles.length] ?? '',
      employer: employers[(seed * 3 + index * 5 + Math.floor(seed / 8)) % employers.length] ?? '',
      form: (seed + index) % dates.length,
    }));
    const { resume, reading } = await parseFile(new TextEncoder().encode(fileOf(jobs)), {
      fileName: 'a.txt',
    });
    const confidence = new Map(reading.fields.map((field) => [field.path, field.confidence]));
    const note = (path: string, isRight: boolean): void => {
      const value = confidence.get(path);
      if (value !== undefined) sure[isRight ? 'right' : 'wrong'].push(value);
    };
    resume.work?.forEach((entry, index) => {
      const job = jobs[index];
      note(`/work/${index}/position`, entry.position === job?.title);
      note(`/work/${index}/name`, entry.name === job?.employer);
      const [from, to] = values[job?.form ?? 0] ?? [];
      if (from !== null) note(`/work/${index}/startDate`, entry.startDate === from);
      if (to !== null) note(`/work/${index}/endDate`, entry.endDate === to);
    });
  }
  expect(sure.wrong.length).toBeGreaterThan(20);
  expect(mean(sure.right)).toBeGreaterThan(mean(sure.wrong) + 0.05);
  const high = [...sure.right.map((c) => [c, 1] as const), ...sure.wrong.map((c) => [c, 0] as const)].filter(
    ([c]) => c >= 0.9,
  );
  expect(mean(high.map(([, isRight]) => isRight))).toBeGreaterThan(0.9);
});
