/** The sections of a resume, named as its content names them; `extensions` are notice period, CTC and the like. */
export const sectionNames = [
  'summary',
  'work',
  'education',
  'projects',
  'skills',
  'certificates',
  'publications',
  'awards',
  'volunteer',
  'languages',
  'interests',
  'otherSections',
  'references',
  'extensions',
] as const;

export type SectionName = (typeof sectionNames)[number];
