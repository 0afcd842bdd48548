import type { ResumeContent } from '../../../shared/resume/content.js';
import { askedIn, relevance, type Asked, type AskedSkill } from '../asked.js';
import type { ProposedEdit } from '../edits.js';
import { joined } from '../english.js';
import { skillsIn } from '../proof/skills.js';

/** A list is put into another order only where that is plainly better, not for a nuance. */
const leastGain = 0.5;
/** A whole group moves for no single skill. */
const severalAsks = 2;
/** Skills named in a reason. */
const mostNamed = 3;

/** Puts what the job asks for first: bullets within a role, skills within a group, groups within the section. */
export function orderEdits(resume: ResumeContent, asked: Asked): ProposedEdit[] {
  if (asked.skills.length === 0 && asked.duties.length === 0) return [];
  return [...bulletOrders(resume, asked), ...keywordOrders(resume, asked), ...groupOrder(resume, asked)];
}

function bulletOrders(resume: ResumeContent, asked: Asked): ProposedEdit[] {
  const lists = [
    ...(resume.work ?? []).map(({ highlights }, at) => ({ path: `/work/${at}/highlights`, highlights })),
    ...(resume.projects ?? []).map(({ highlights }, at) => ({
      path: `/projects/${at}/highlights`,
      highlights,
    })),
  ];
  return lists.flatMap(({ path, highlights = [] }) => {
    const after = sorted(highlights, (text) => relevance(text, asked));
    return reordered(path, highlights, after, asked, (risen) => bulletReason(askedIn(risen, asked)));
  });
}

function keywordOrders(resume: ResumeContent, asked: Asked): ProposedEdit[] {
  return (resume.skills ?? []).flatMap(({ keywords = [] }, at) => {
    const after = sorted(keywords, (text) =>
      Math.max(0, ...namedIn(text, asked).map(({ weight }) => weight)),
    );
    const first = after.filter((text) => namedIn(text, asked).length > 0).slice(0, mostNamed);
    const reason = `Names ${joined(first)} before the others, because this job asks for ${first.length > 1 ? 'them' : 'it'}.`;
    return reordered(`/skills/${at}/keywords`, keywords, after, asked, () => reason);
  });
}

function bulletReason(answered: readonly AskedSkill[]): string {
  const names = [...new Set(answered.map(({ name }) => name))].slice(0, mostNamed);
  return names.length > 0
    ? `Moves up what shows ${joined(names)}, because this job asks for ${names.length > 1 ? 'them' : 'it'}.`
    : 'Moves up what is most like the work that this job describes.';
}

/** Asked skills by their own names: 'BigQuery' shows SQL, but whoever looks for SQL looks past it. */
function namedIn(text: string, asked: Asked): AskedSkill[] {
  const named = new Set(skillsIn(text).map(({ slug }) => slug));
  return askedIn(text, asked).filter(({ slug }) => named.has(slug));
}

/** Only where a group answers several asks, and more than the one that it overtakes: a person's own order says something too. */
function groupOrder({ skills = [] }: ResumeContent, asked: Asked): ProposedEdit[] {
  const answers = ({ name = '', keywords = [] }: (typeof skills)[number]) => {
    const named = (keywords.length > 0 ? keywords : [name]).flatMap((keyword) => namedIn(keyword, asked));
    return [...new Map(named.map((skill) => [skill.slug, skill])).values()];
  };
  const weigh = (group: (typeof skills)[number]) =>
    answers(group).reduce((sum, { weight }) => sum + weight, 0);
  const after = sorted(skills, weigh);
  const moved = after.findIndex((group, at) => group !== skills[at]);
  const [risen, before] = [after[moved], skills[moved]];
  if (!risen || !before || weigh(risen) - weigh(before) < leastGain) return [];
  const answered = answers(risen);
  if (answered.length < severalAsks || answered.length <= answers(before).length) return [];
  const names = joined(answered.map(({ name }) => name).slice(0, mostNamed));
  const reason = `Moves up ${risen.name ? `“${risen.name}”` : 'the group'}, which names ${names}, because this job asks for them.`;
  const addresses = [...new Set(answered.map(({ ruleId }) => ruleId))];
  const evidence = (risen.keywords ?? []).filter((keyword) => namedIn(keyword, asked).length > 0);
  return [{ path: '/skills', before: skills, after, reason, addresses, evidence }];
}

function sorted<T>(list: readonly T[], weigh: (item: T) => number): T[] {
  const weighed = list.map((item, at) => ({ item, at, weight: weigh(item) }));
  return weighed.sort((a, b) => b.weight - a.weight || a.at - b.at).map(({ item }) => item);
}

function reordered(
  path: string,
  before: string[],
  after: string[],
  asked: Asked,
  reasonFor: (risen: string) => string,
): ProposedEdit[] {
  const moved = after.findIndex((text, at) => text !== before[at]);
  const risen = after[moved];
  if (risen === undefined) return [];
  if (relevance(risen, asked) - relevance(before[moved] ?? '', asked) < leastGain) return [];
  const addresses = [...new Set(askedIn(risen, asked).map(({ ruleId }) => ruleId))];
  return [{ path, before, after, reason: reasonFor(risen), addresses, evidence: [risen] }];
}
