import type { ResumeContent } from '../../../shared/resume/content.js';
import { readInFull } from '../../../shared/resume/reading.js';
import type { ScoreOptions } from '../../../workers/scoring/score.js';

export const options: ScoreOptions = { asOf: '2026-06-30', reading: readInFull(0) };

/** A resume with every part in order; `bullet` is the one bullet of the present role. */
export function resumeWith(bullet: string, more: Partial<ResumeContent> = {}): ResumeContent {
  return {
    basics: {
      name: 'Asha Rao',
      label: 'Store Keeper',
      email: 'asha.rao@example.com',
      phone: '+91 98200 45678',
      location: { city: 'Pune' },
    },
    work: [{ name: 'Example Works', position: 'Store Keeper', startDate: '2022-01', highlights: [bullet] }],
    education: [{ institution: 'Example College', studyType: 'B.Com', area: 'Commerce', endDate: '2021-05' }],
    skills: [{ name: 'General', keywords: ['Record Keeping'] }],
    ...more,
  };
}

/** A job description that asks for these skills, one a line. */
export function askFor(...skills: string[]): string {
  return `Store Keeper\n\nRequirements:\n${skills.map((skill) => `- ${skill}`).join('\n')}\n`;
}
