import type { EditValue } from '../../shared/analysis/apply-edits.js';
import type { ResumeContent, SkillGroup } from '../../shared/resume/content.js';
import type { ProposedEdit } from './edits.js';
import { entryOf, type Passage } from './proof/passages.js';
import { skillsIn, skillsShownBy } from './proof/skills.js';
import { fold } from './proof/words.js';
import { prove, wholeResume, type Proof } from './proof/prove.js';

/** What an edit is proven against. */
export interface EditSources {
  readonly resume: ResumeContent;
  /** Its passages, made once: what each can prove is worked out once for each. */
  readonly passages: readonly Passage[];
  readonly experienceYears: number | null;
  /** What the job description asks for may not be put into a text that does not show it. */
  readonly jobDescription: string | null;
}

/**
 * Proves one edit: a bullet by what it was before, a summary by the whole resume, a list by its own values.
 * The job description proves nothing in a resume.
 */
export function proveEdit(edit: ProposedEdit, sources: EditSources): Proof {
  const { before, after } = edit;
  if (typeof after === 'string') return proveText(edit.path, before, after, sources);
  if (after === null) return fails('An edit may not take text away.', '');
  return proveList(before, after, sources.passages);
}

/** Texts about the person as a whole: the rest of the resume proves them. */
const aboutAll = /^\/basics\/(?:summary|label)$/;

function proveText(
  path: string,
  before: EditValue,
  after: string,
  { resume, passages, experienceYears, jobDescription: posting }: EditSources,
): Proof {
  if (aboutAll.test(path))
    return prove(after, wholeResume(resume, { jobDescription: null, posting, experienceYears }));
  if (typeof before !== 'string') return fails('There is no such text in the resume.', after);
  const entry = entryOf(path);
  const own: Passage = { path, entry, text: before };
  const context = passages.filter(
    (one) => one.entry === entry && one.path !== path && !one.path.includes('/highlights/'),
  );
  return prove(after, { own: [own], context, jobDescription: null, posting, experienceYears: null });
}

/** A list may be put into another order, and may gain skills that the resume shows. */
function proveList(before: EditValue, after: string[] | SkillGroup[], all: readonly Passage[]): Proof {
  const old = before === null ? [] : (before as (string | SkillGroup)[]).map((item) => JSON.stringify(item));
  const now = after.map((item) => JSON.stringify(item));
  const kept = old.every((item) => now.includes(item)) && now.length >= old.length;
  if (!kept) return fails('An edit may not take entries away.', '');
  const added = [...now];
  for (const item of old) added.splice(added.indexOf(item), 1);
  const names = added.flatMap((item) => namesIn(JSON.parse(item) as string | SkillGroup));
  const passages = all.filter(({ path }) => !path.startsWith('/extensions'));
  return combined(names.map((name) => proveSkill(name, passages)));
}

function namesIn(item: string | SkillGroup): string[] {
  return typeof item === 'string' ? [item] : (item.keywords ?? []);
}

function proveSkill(name: string, passages: readonly Passage[]): Proof {
  const slugs = skillsIn(name).map(({ slug }) => slug);
  const source = passages.find(({ text }) => {
    if (fold(text).includes(fold(name))) return true;
    const shown = skillsShownBy(skillsIn(text));
    return slugs.length > 0 && slugs.every((slug) => shown.has(slug));
  });
  if (!source) return fails(`Your resume does not show ${name}.`, name);
  return { ok: true, checked: [{ kind: 'skill', text: name, source: source.path }], failures: [] };
}

function fails(why: string, text: string): Proof {
  return { ok: false, checked: [], failures: [{ kind: 'skill', text, why }] };
}

function combined(proofs: readonly Proof[]): Proof {
  return {
    ok: proofs.every(({ ok }) => ok),
    checked: proofs.flatMap(({ checked }) => checked),
    failures: proofs.flatMap(({ failures }) => failures),
  };
}
