import { readdirSync, readFileSync } from 'node:fs';
import { readingOf } from '../../shared/resume/text.js';
import type { ResumeContent } from '../../shared/resume/content.js';
import { score } from '../../workers/scoring/score.js';
import { suggestions } from '../../workers/scoring/suggestions.js';
import { atMost, told } from './figures.js';
import { percentile } from '../support/statistics.js';
import type { BenchReport } from './report.js';

const asOf = '2026-06-30';
const warmUps = 3;
const rounds = 20;
const folder = new URL('../unit/scoring/postings/', import.meta.url);

/** `score`: a resume of six roles against each sample posting, as a warm worker's thread does it; and its bytes. */
export function scoreBench(): Promise<BenchReport> {
  const postings = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const resume = longResume(postings);
  const reading = readingOf(resume);
  const run = (jobDescription: string): string => {
    const analysis = score(resume, jobDescription, { asOf, reading });
    return JSON.stringify({ analysis, suggestions: suggestions(analysis.rows, resume) });
  };
  const first = postings.map(run);
  for (let round = 1; round < warmUps; round += 1) postings.forEach(run);
  const times: number[] = [];
  let differing = 0;
  for (let round = 0; round < rounds; round += 1) {
    postings.forEach((posting, at) => {
      const start = performance.now();
      const bytes = run(posting);
      times.push(performance.now() - start);
      if (bytes !== first[at]) differing += 1;
    });
  }
  const figures = [
    atMost('resume and job description, p50', percentile(times, 0.5), 'ms', 30),
    told('resume and job description, p99', percentile(times, 0.99), 'ms'),
    atMost('results that differ from the first to the byte', differing, '', 0),
    told('scores', times.length, ''),
  ];
  return Promise.resolve({ bench: 'score', figures });
}

/** Six roles, each with bullets made of the postings' own words, so that there is much to find. */
function longResume(postings: readonly string[]): ResumeContent {
  const lines = postings.flatMap((text) =>
    text.split('\n').filter((line) => /^\s*[-•*]/.test(line) && line.length > 20),
  );
  const work = Array.from({ length: 6 }, (_, role) => ({
    name: `Example Works ${role + 1}`,
    position: 'Senior Data Engineer',
    startDate: `${2012 + 2 * role}-01`,
    endDate: `${2013 + 2 * role}-12`,
    highlights: lines
      .filter((_line, at) => at % 6 === role)
      .slice(0, 8)
      .map((line) => `Led 4 people: ${line.replace(/^\s*[-•*]\s*/, '')}`),
  }));
  return {
    basics: { name: 'Asha Rao', email: 'asha.rao@example.com', phone: '+91 98200 45678' },
    work,
    education: [{ institution: 'Example College', studyType: 'B.E.', area: 'Computer Science' }],
    skills: [{ name: 'Tools', keywords: ['Python', 'SQL', 'Airflow', 'Excel', 'Figma', 'AutoCAD'] }],
  };
}
