import type { Refinement } from '../../../shared/analysis/analysis.js';
import { findSkills } from '../../skills/find-skills.js';
import { slugOf } from '../../skills/taxonomy.js';
import type { Candidate } from '../candidate.js';
import type { NamedSkill } from '../job-description/terms/named-skill.js';
import { fold } from '../job-description/lines.js';
import type { JobDescription } from '../job-description/read-job-description.js';
import type { SkillAsk } from '../job-description/skill-asks.js';
import type { Evidence } from '../resume/evidence.js';
import { speaksToMachines } from './machine-talk.js';
import type { Proposals } from './prompt.js';

/** What a quote that only means the skill is worth at most. */
const mostStrength = 0.7;
/** A shorter quote proves nothing. */
const shortestQuote = 8;
const mostWords = 6;
const denial = /\b(?:not|no|never|without|don't|doesn't)\b/i;

/** The proposals that passed, ready to be scored. */
export interface Checked {
  job: JobDescription;
  semantic: ReadonlyMap<string, Evidence>;
  refinement: Refinement;
}

/** Keeps the proposals that stand word for word in the job description or the resume; counts the others. */
export function checkProposals(
  proposals: Proposals,
  candidate: Candidate,
  job: JobDescription,
  jobDescription: string,
): Checked {
  const text = fold(jobDescription);
  const asked = [...job.mustHave, ...job.niceToHave].flatMap(({ members }) => members);
  const added: { kind: 'must' | 'nice'; ask: SkillAsk }[] = [];
  for (const { kind, skill, quote } of proposals.requirements) {
    const ask = requirementOf(skill, quote, text, job);
    const known = [...asked, ...added.flatMap(({ ask: { members } }) => members)];
    if (ask && !known.some(({ slug }) => slug === ask.members[0]?.slug)) added.push({ kind, ask });
  }
  const of = (wanted: 'must' | 'nice'): SkillAsk[] =>
    added.filter(({ kind }) => kind === wanted).map(({ ask }) => ask);
  const extended = {
    ...job,
    mustHave: [...job.mustHave, ...of('must')],
    niceToHave: [...job.niceToHave, ...of('nice')],
  };
  const semantic = new Map<string, Evidence>();
  const matches: Refinement['matches'] = [];
  for (const proposal of proposals.matches) {
    const member = memberNamed(proposal.requirement, extended);
    const evidence = member && evidenceOf(proposal, candidate);
    if (!member || !evidence || semantic.has(member.slug)) continue;
    semantic.set(member.slug, evidence);
    const { path: resumePath, quote, strength } = evidence;
    matches.push({ requirement: member.name, resumePath, quote, strength });
  }
  const requirements = added.map(({ kind, ask }) => ({
    kind,
    skill: ask.members[0]?.name ?? '',
    quote: ask.quote,
  }));
  const all = proposals.requirements.length + proposals.matches.length;
  return {
    job: extended,
    semantic,
    refinement: { requirements, matches, dropped: all - requirements.length - matches.length },
  };
}

/** A requirement that stands in a sentence that may ask; its weight is that of one mention. */
function requirementOf(
  skill: string,
  quote: string,
  text: string,
  { boilerplate }: JobDescription,
): SkillAsk | null {
  const [name, sentence] = [fold(skill), fold(quote)];
  const isNamed = name !== '' && name.split(' ').length <= mostWords && hasWords(sentence, name);
  const isSetApart = boilerplate.some(
    (each) => each.quote.includes(sentence) || sentence.includes(each.quote),
  );
  if (!isNamed || !text.includes(sentence) || isSetApart || denial.test(sentence)) return null;
  const [mention, ...others] = findSkills(name);
  const isListed = mention !== undefined && others.length === 0 && mention.quote === name;
  const member = isListed
    ? { slug: mention.slug, name: mention.name, isListed }
    : { slug: slugOf(name), name, isListed: false };
  return member.slug === '' ? null : { members: [member], quote: sentence, weight: isListed ? 1 : 0.5 };
}

/** Whether the words stand in a text, whole and in this order. */
function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return (
    at >= 0 &&
    !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) &&
    !/^[\p{L}\p{N}]/u.test(text.slice(at + words.length))
  );
}

function memberNamed(requirement: string, { mustHave, niceToHave }: JobDescription): NamedSkill | null {
  const wanted = fold(requirement)
    .replace(/\s*\(open\)$/, '')
    .toLowerCase();
  const asks = [...mustHave, ...niceToHave];
  const found = asks.find(
    ({ members }) =>
      members.some(({ name }) => name.toLowerCase() === wanted) ||
      members.map(({ name }) => name.toLowerCase()).join(' or ') === wanted,
  );
  return found?.members.find(({ name }) => name.toLowerCase() === wanted) ?? found?.members[0] ?? null;
}

/** A quote of a passage that may show a skill; none of names, of what was pasted, or of what speaks to machines. */
function evidenceOf(
  { path, quote, strength }: Proposals['matches'][number],
  { passages }: Candidate,
): Evidence | null {
  const words = fold(quote);
  const passage = passages.find((each) => each.path === path.trim());
  if (!passage || passage.kind === 'silent' || passage.path === null) return null;
  const isBound = strength > 0 && strength <= mostStrength;
  if (!isBound || words.length < shortestQuote || !passage.text.includes(words)) return null;
  if (speaksToMachines(passage.text) || denial.test(words)) return null;
  return { strength, found: strength, path: passage.path, quote: words, via: 'semantic' };
}
