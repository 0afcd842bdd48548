import { type DateForm, shown } from './dates.js';
import type { Person } from './person.js';

/** What can be read in a print, in the form that a scorer compares: texts, `YYYY-MM` or `YYYY` or `present`. */
export function truthOf(
  person: Person,
  layout: { dates: DateForm },
  family: string,
): Record<string, unknown> {
  const date = (value: string | undefined): string | null =>
    value === undefined ? null : shown(value, layout.dates);
  return {
    schema: 'resume-truth/1',
    family,
    name: person.name,
    email: person.email,
    phone: person.phone.replace(/\D/gu, ''),
    city: person.city,
    urls: person.links,
    work: person.work.map((job) => ({
      company: job.company,
      position: job.position,
      startDate: date(job.start),
      endDate: date(job.end),
      highlightsCount: job.prose === undefined ? job.points.length : null,
    })),
    education: person.education.map((study) => ({
      institution: study.school,
      degree: study.degree,
      startDate: date(study.start),
      endDate: date(study.end),
    })),
    skills: Object.values(person.skills).flat(),
  };
}
