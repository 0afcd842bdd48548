/** A skill, or a term no list knows, that a job description names. */
export interface NamedSkill {
  slug: string;
  name: string;
  isListed: boolean;
}
