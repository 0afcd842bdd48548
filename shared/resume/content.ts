import { z } from 'zod';

/**
 * A resume's content: JSON Resume 1.0 (jsonresume.org/schema) with our extensions.
 * Structure and sizes are strict, formats are not: a person may save a half-typed date or address,
 * and the score's hygiene rows say so. Unknown fields are refused.
 */
const line = z.string().max(2_000);
const prose = z.string().max(20_000);
const list = <T extends z.ZodType>(item: T, most = 200) => z.array(item).max(most);

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` where it is known; anything else is kept as typed. An absent end is open. */
const date = z.string().max(100);

const location = z.strictObject({
  address: line.optional(),
  postalCode: line.optional(),
  city: line.optional(),
  countryCode: line.optional(),
  region: line.optional(),
});

const profile = z.strictObject({ network: line.optional(), username: line.optional(), url: line.optional() });

const basics = z.strictObject({
  name: line.optional(),
  label: line.optional(),
  image: line.optional(),
  email: line.optional(),
  phone: line.optional(),
  url: line.optional(),
  summary: prose.optional(),
  location: location.optional(),
  profiles: list(profile, 50).optional(),
});

const work = z.strictObject({
  name: line.optional(),
  location: line.optional(),
  description: prose.optional(),
  position: line.optional(),
  url: line.optional(),
  startDate: date.optional(),
  endDate: date.optional(),
  summary: prose.optional(),
  highlights: list(prose, 500).optional(),
});

const volunteer = z.strictObject({
  organization: line.optional(),
  position: line.optional(),
  location: line.optional(),
  url: line.optional(),
  startDate: date.optional(),
  endDate: date.optional(),
  summary: prose.optional(),
  highlights: list(prose, 500).optional(),
});

const education = z.strictObject({
  institution: line.optional(),
  location: line.optional(),
  url: line.optional(),
  area: line.optional(),
  studyType: line.optional(),
  startDate: date.optional(),
  endDate: date.optional(),
  score: line.optional(),
  courses: list(line).optional(),
  highlights: list(prose).optional(),
});

const award = z.strictObject({
  title: line.optional(),
  date: date.optional(),
  awarder: line.optional(),
  summary: prose.optional(),
});

const certificate = z.strictObject({
  name: line.optional(),
  date: date.optional(),
  endDate: date.optional(),
  url: line.optional(),
  issuer: line.optional(),
});

const publication = z.strictObject({
  name: line.optional(),
  publisher: line.optional(),
  releaseDate: date.optional(),
  url: line.optional(),
  summary: prose.optional(),
});

const skill = z.strictObject({
  name: line.optional(),
  level: line.optional(),
  keywords: list(line, 500).optional(),
});

const language = z.strictObject({ language: line.optional(), fluency: line.optional() });
const interest = z.strictObject({ name: line.optional(), keywords: list(line).optional() });
const reference = z.strictObject({ name: line.optional(), reference: prose.optional() });

const project = z.strictObject({
  name: line.optional(),
  description: prose.optional(),
  highlights: list(prose, 500).optional(),
  keywords: list(line).optional(),
  startDate: date.optional(),
  endDate: date.optional(),
  url: line.optional(),
  roles: list(line).optional(),
  entity: line.optional(),
  type: line.optional(),
});

/** What Indian resumes carry beyond JSON Resume. `dateOfBirth` is never scored. CTC in lakh rupees a year. */
const extensions = z.strictObject({
  noticePeriodDays: z.number().min(0).max(730).optional(),
  /** Of someone who serves notice; as typed where the file tells no year. */
  lastWorkingDay: date.optional(),
  currentCtcLpa: z.number().min(0).max(100_000).optional(),
  expectedCtcLpa: z.number().min(0).max(100_000).optional(),
  preferredLocations: list(line, 50).optional(),
  dateOfBirth: date.optional(),
});

/** A section whose heading we do not know, kept under its own name. */
const otherSection = z.strictObject({ heading: line, lines: list(prose, 1_000) });

const meta = z.strictObject({
  canonical: line.optional(),
  version: line.optional(),
  lastModified: line.optional(),
  /** BCP 47; decides headings, months and the PDF's language. */
  language: line.optional(),
  theme: line.optional(),
});

/** What a resume may hold, with its limits; strict: what is not named here is refused. */
export const resumeContent = z
  .strictObject({
    $schema: line.optional(),
    basics: basics.optional(),
    work: list(work).optional(),
    volunteer: list(volunteer).optional(),
    education: list(education).optional(),
    awards: list(award).optional(),
    certificates: list(certificate).optional(),
    publications: list(publication, 1_000).optional(),
    skills: list(skill, 500).optional(),
    languages: list(language, 100).optional(),
    interests: list(interest).optional(),
    references: list(reference).optional(),
    projects: list(project).optional(),
    extensions: extensions.optional(),
    otherSections: list(otherSection, 50).optional(),
    meta: meta.optional(),
  })
  .meta({ id: 'ResumeContent', description: 'JSON Resume 1.0 with our extensions.' });

/** JSON Resume content. Every field may be absent; lists keep the author's order. */
export type ResumeContent = z.infer<typeof resumeContent>;
export type WorkEntry = z.infer<typeof work>;
export type EducationEntry = z.infer<typeof education>;
export type ProjectEntry = z.infer<typeof project>;
export type SkillGroup = z.infer<typeof skill>;
