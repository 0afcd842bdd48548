import type { ResumeContent } from '../../../shared/resume/content.js';
import { renderOptions, templateNames, type RenderOptions } from '../../../shared/resume/render-options.js';

export const looks: RenderOptions[] = templateNames.map((template) => renderOptions.parse({ template }));
export const [classic = looks[0] as never, modern = looks[0] as never] = looks;
export const sidebar = renderOptions.parse({ template: 'sidebar' });
export const academic = renderOptions.parse({ template: 'academic' });

/** A made-up person with something in every section. */
export const everything: ResumeContent = {
  basics: {
    name: 'Asha Rao',
    label: 'Civil Engineer',
    email: 'asha@rao.example',
    phone: '+91 98450 12345',
    url: 'https://rao.example/asha',
    summary: 'Bridges & culverts.\n\nFirst line\nSecond line',
    location: { city: 'Pune', region: 'Maharashtra', countryCode: 'IN' },
    profiles: [{ network: 'LinkedIn', username: 'asha-rao', url: 'https://linkedin.example/in/asha-rao' }],
  },
  work: [
    {
      name: 'Setu Works',
      position: 'Site Engineer',
      location: 'Nashik',
      url: 'https://setu.example',
      startDate: '2021-04',
      summary: 'Builds footbridges.',
      highlights: ['Saved ₹12,00,000 a year', 'Office of five – café run on 2 mm tolerance'],
    },
  ],
  volunteer: [{ organization: 'River Watch', position: 'Surveyor', highlights: ['Measured 14 rivers'] }],
  education: [
    {
      institution: 'COEP',
      studyType: 'B.Tech',
      area: 'Civil',
      endDate: '2021',
      score: '8.4',
      courses: ['Soil'],
    },
  ],
  awards: [{ title: 'Best Bridge', date: '2022-05', awarder: 'Guild', summary: 'For the Godavari span.' }],
  certificates: [
    { name: 'Surveyor I', issuer: 'State Board', date: '2020-02', url: 'https://board.example/1' },
  ],
  publications: [
    { name: 'On Culverts', publisher: 'Stone Quarterly', releaseDate: '2023-02-11', summary: 'With maps.' },
  ],
  skills: [{ name: 'Design', level: 'Expert', keywords: ['AutoCAD', 'STAAD'] }, { name: 'Estimating' }],
  languages: [{ language: 'Marathi', fluency: 'Native' }],
  interests: [{ name: 'Kites', keywords: ['Box kites'] }],
  references: [{ name: 'Prof. Joshi', reference: 'A careful engineer.' }],
  projects: [
    {
      name: 'Ghat Steps',
      description: 'Stone steps',
      highlights: ['310 steps'],
      roles: ['Lead'],
      entity: 'City',
    },
  ],
  extensions: { noticePeriodDays: 30, expectedCtcLpa: 9.5, preferredLocations: ['Pune', 'Mumbai'] },
  otherSections: [{ heading: 'Licences', lines: ['Heavy vehicle'] }],
};

/** `count` short lines of text. */
export function bullets(count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => `Point number ${index + 1}, and what came of it in the end`,
  );
}
