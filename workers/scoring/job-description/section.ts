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

/** A paragraph or list item of a job description, in the section it stands in. */
export interface Passage {
  /** NFC, white space folded. */
  text: string;
  section: Section;
  isBullet: boolean;
  /** What stood before it on its line, up to a colon: 'Exp'. */
  label: string | null;
}
