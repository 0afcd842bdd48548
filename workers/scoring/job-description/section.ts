/** What a part of a job description is about. */
export type Section =
  | 'intro'
  | 'requirements'
  | 'preferred'
  | 'duties'
  /** 'JD:', 'Job description': duties or requirements, as its lines say; settled once all is read. */
  | 'description'
  | 'education'
  | 'certificates'
  | 'about'
  | 'benefits'
  | 'process'
  | 'legal'
  | 'meta'
  | 'terms'
  | 'excluded'
  | 'other';
