import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResumeContent } from '../../../shared/resume/content.js';
import { readPeople, type Person } from '../../samples/person.js';

/** Who applies for what: a person of tests/samples/people, a posting of tests/unit/scoring/postings. */
const applications = `accountant staff-accountant-us
analyst ca
bookkeeper staff-accountant-us
chef chef-ae
civil civil-site-in
data-analyst dataanalyst
depot warehouse-us
designer ux-nl
driver truck
editor social
electrician electrician-au
fresher fresher-trainee
hindi kinder
lawyer legal-associate-in
marketing seo-hinglish
mechanical maintenance-in
nurse nurse-uk
people-partner hr-generalist-ca
pharmacist pharma-qa-in
physio physio-uk
sales fmcg-sales-in
software fullstack
support bpo-voice-in
teacher teacher-cbse
warehouse warehouse-us
academic lab
nurse truck
software chef-ae`;

const tests = join(import.meta.dirname, '../..');

/** A resume and a posting of another trade each, two of them for work of quite another kind. */
export interface Application {
  readonly name: string;
  readonly resume: ResumeContent;
  readonly jobDescription: string;
}

export function allApplications(): Application[] {
  const people = new Map([
    ...readPeople(join(tests, 'samples/people')),
    ...readPeople(join(tests, 'samples/people/aside')),
  ]);
  return applications.split('\n').flatMap((line) => {
    const [who = '', what = ''] = line.split(' ');
    const person = people.get(who);
    if (!person) return [];
    const jobDescription = readFileSync(join(tests, 'unit/scoring/postings', `${what}.txt`), 'utf8');
    return [{ name: `${who} for ${what}`, resume: resumeOf(person), jobDescription }];
  });
}

function resumeOf(person: Person): ResumeContent {
  const { name, label, email, phone, city, summary, work, education, skills, more, language } = person;
  return {
    basics: { name, label, email, phone, summary, location: { city } },
    work: work.map(({ company, position, place, start, end, points, prose }) => ({
      name: company,
      position,
      ...(place === undefined ? {} : { location: place }),
      startDate: start,
      ...(end === 'present' ? {} : { endDate: end }),
      ...(prose === undefined ? {} : { summary: prose }),
      highlights: points,
    })),
    education: education.map(({ school, degree, start, end }) => ({
      institution: school,
      studyType: degree,
      ...(start === undefined ? {} : { startDate: start }),
      endDate: end,
    })),
    skills: Object.entries(skills).map(([group, keywords]) => ({ name: group, keywords })),
    certificates: (more.certificates ?? []).map((certificate) => ({ name: certificate })),
    languages: (more.languages ?? []).map((one) => ({ language: one })),
    projects: (more.projects ?? []).map((project) => ({ name: project })),
    meta: { language },
  };
}
