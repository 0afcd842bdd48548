import { taxonomy } from '../skills/taxonomy.js';

/** The part of a resume that shows a skill best: a language, a paper that one holds, or work told in a bullet. */
export type SkillHome = 'languages' | 'certificates' | 'bullets';

const paper =
  /(?:^|-)(?:licen[cs]e|certificate|designation|registered-nurse|bls|acls|pals|cpr|nebosh|iosh|pmp|csm|prince2|itil|ccna|ccnp|cissp|cisa|cism|cpa|acca|cma|cfa|cfp|frm|jaiib|caiib|ctet|tet)(?:-|$)/;

/** @param slug of a skill, or of a term that no list knows */
export function homeOf(slug: string): SkillHome {
  if (taxonomy.bySlug.get(slug)?.category === 'languages') return 'languages';
  return paper.test(slug) ? 'certificates' : 'bullets';
}
