import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { AnalysisContent } from '../../../shared/analysis/analysis.js';
import type { Suggestion } from '../../../shared/analysis/suggestion.js';
import type { ResumeContent } from '../../../shared/resume/content.js';
import { score } from '../../../workers/scoring/score.js';
import { suggestions } from '../../../workers/scoring/suggestions.js';
import { askFor, options, resumeWith } from './samples.js';

const posting = (name: string): string =>
  readFileSync(new URL(`postings/${name}.txt`, import.meta.url), 'utf8');
const long = 'Kept the books of twelve depots in good order with four helpers and no loss at all';

/** Does what a suggestion asks for, as a person would. */
function doIt(resume: ResumeContent, { ruleId, path }: Suggestion, before: AnalysisContent): void {
  const { requirements } = before;
  const role = resume.work?.[0] ?? {};
  resume.work ??= [role];
  role.highlights ??= [];
  const [kind = ''] = ruleId.split('.');
  const row = before.rows.find((each) => each.ruleId === ruleId);
  const bullet = (what: string): unknown =>
    role.highlights?.push(`Used ${what} for 14 customers every week with a small team of colleagues`);
  const doers: Record<string, () => void> = {
    'must-have': () => bullet(row?.label.replace(/^[^:]*: /, '').replace(/ or .*/, '') ?? ''),
    'nice-to-have': () => bullet(row?.label.replace(/^[^:]*: /, '').replace(/ or .*/, '') ?? ''),
    duties: () => role.highlights?.push(`Handled 14 cases: ${row?.jdQuote ?? ''}`),
    title: () => (resume.basics = { ...resume.basics, label: requirements?.title?.text }),
    years: () =>
      resume.work?.push({
        name: 'Elder & Sons',
        position: requirements?.title?.text,
        startDate: '2005-01',
        endDate: '2019-12',
        highlights: ['Led a team of 14 people through the busiest season of every year'],
      }),
    education: () =>
      resume.education?.push({
        institution: 'Example University',
        studyType: requirements?.education?.level ?? '',
        area: requirements?.education?.field?.split(', ')[0],
        endDate: '2012-05',
      }),
    cap: () => {
      for (const { ruleId: id, label } of before.rows)
        if (id.startsWith('must-have.')) bullet(label.replace(/^[^:]*: /, '').replace(/ or .*/, ''));
    },
    bullets: () => {
      for (const each of resume.work ?? [])
        each.highlights = each.highlights?.map((text) =>
          `Managed ${text.replace(/\.$/, '')} for 14 of our larger sites in the north`.replace(
            /Managed (?=Used|Led|Handled)/,
            '',
          ),
        );
    },
  };
  const parse: Record<string, () => void> = {
    '/basics/email': () => (resume.basics = { ...resume.basics, email: 'asha.rao@example.com' }),
    '/basics/phone': () => (resume.basics = { ...resume.basics, phone: '+91 98200 45678' }),
    '/basics/location': () => (resume.basics = { ...resume.basics, location: { city: 'Pune' } }),
    '/skills': () => (resume.skills = [{ keywords: ['Record Keeping'] }]),
  };
  const act = doers[kind] ?? parse[path];
  if (!act) throw new Error(`nobody knows how to do ${ruleId} at ${path}`);
  act();
}

const samples: [name: string, resume: ResumeContent, job: string][] = [
  ['skills and section', resumeWith(long, { skills: [] }), askFor('Docker', 'Terraform')],
  ['a nurse', resumeWith(long), posting('nurse-uk')],
  ['a site engineer', resumeWith(long), posting('civil-site-in')],
  [
    'a data engineer',
    resumeWith('Built 3 pipelines in Python and SQL with Airflow'),
    posting('data-engineer-de'),
  ],
  [
    'a frontend engineer without an address',
    withoutEmail('Built 12 screens in React and TypeScript'),
    posting('frontend-us'),
  ],
  ['a relationship manager', resumeWith('Responsible for mutual funds'), posting('bank-rm-in')],
];

function withoutEmail(bullet: string): ResumeContent {
  const { email: _, ...basics } = { ...resumeWith('').basics };
  return resumeWith(bullet, { basics });
}

describe('suggestions', () => {
  test.each(samples)('%s: the first three raise the score by what they promise', (_, resume, job) => {
    const before = score(resume, job, options);
    const first = suggestions(before.rows, resume).slice(0, 3);
    const mended = structuredClone(resume);
    for (const each of first) doIt(mended, each, before);
    const after = score(mended, job, options);
    const promised = first.reduce((sum, { gain }) => sum + gain, 0);
    expect(first).toHaveLength(3);
    expect((after.score ?? 0) - (before.score ?? 0)).toBeGreaterThanOrEqual(promised - 0.0015);
  });

  const addressed = samples.filter(([, { basics }]) => basics?.email !== undefined);
  test.each(addressed)('%s: by points to gain, each with a sentence and a place', (_, resume, job) => {
    const found = suggestions(score(resume, job, options).rows, resume);
    const gains = found.map(({ gain }) => gain);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    for (const { action, path } of found) {
      expect(action).toMatch(/^[^.!?]*(?:[.!?]\S[^.!?]*)*[.]$/u);
      expect(path).toMatch(/^\/(?:basics|work|education|skills|certificates|languages|projects)/);
    }
  });

  test('a cap that holds the score is lifted first, and nothing beyond it is promised', () => {
    const strong = resumeWith(`${long.replace('twelve', '12')} using Docker`, {
      basics: { ...resumeWith('').basics, label: 'Store Keeper' },
    });
    const job = askFor('Docker', 'Dialysis', 'Welding');
    const before = score(strong, job, options);
    expect(before.score).toBe(69);
    const [first] = suggestions(before.rows, strong);
    expect(first).toMatchObject({ ruleId: 'must-have.dialysis', path: '/work/0/highlights' });
    const mended = structuredClone(strong);
    mended.work?.[0]?.highlights?.push(
      'Used dialysis for 14 customers every week with a team',
      'Used welding and Figma for 9 more',
    );
    expect((score(mended, job, options).score ?? 0) - 69).toBeGreaterThanOrEqual(0);
    expect(first?.gain).toBeGreaterThan(0);
  });

  test('readiness alone is suggested for too', () => {
    const { rows } = score(withoutEmail('Counted parts'), null, options);
    expect(suggestions(rows, resumeWith('')).map(({ ruleId }) => ruleId)).toContain('parse.email');
  });
});
