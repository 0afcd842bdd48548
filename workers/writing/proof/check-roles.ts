import type { Statement, Verdict } from './claim.js';
import { factsOf } from './facts.js';
import type { Passage } from './passages.js';
import { contentStems, shareIn } from './words.js';
import { verbOf } from '../verbs.js';

/** Nouns by which positions are named. */
const title = String.raw`(?:manager|director|head|chief|lead|leader|supervisor|foreman|superintendent|principal|captain|chef|officer|executive|engineer|architect|developer|designer|consultant|nurse|doctor|teacher|lecturer|professor|accountant|auditor|analyst|scientist|administrator|co-?ordinator|advocate|lawyer|editor|specialist|president|founder|owner|partner|chairman|chairperson|secretary|treasurer|trainer|instructor|technician|representative|recruiter|assistant|associate|trainee|intern|in-charge|incharge)`;
const words = String.raw`(?:[\p{L}-]+\s(?:of\s)?){0,3}?`;
const claimed: readonly RegExp[] = [
  new RegExp(
    String.raw`\bas (?:an? |the |our |its )?(?<role>${words}${title}(?: of \p{Lu}[\p{L}]+)?)\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\bI (?:am|was|have been|served as|worked as|work as) (?:also )?(?:an? |the )(?<role>${words}${title}(?: of \p{Lu}[\p{L}]+)?)\b`,
    'iu',
  ),
];
const leadingTitle = new RegExp(String.raw`^(?<role>(?:[\p{L}-]+ ){0,2}${title})\b`, 'iu');
/** Says what one would be, or applies for. */
const wish = /\bI (?:would|hope|want|could|will|wish|am (?:applying|writing|keen))\b|\bapply(?:ing)?\b/iu;

/** 'As head chef', 'I was a Team Lead': a role has to be the person's own, not one that they worked beside. */
export function checkRoles({ sentence, own, context, anchored, ofEmployer, denies }: Statement): Verdict[] {
  if (ofEmployer || denies || wish.test(sentence)) return [];
  return rolesIn(sentence, anchored).map((role) => {
    const stems = contentStems(role);
    const source = [...own, ...context].find((passage) => holds(passage, role, stems));
    if (source) return { kind: 'role', text: role, source: source.path };
    return { kind: 'role', text: role, why: `Your resume does not say that you were “${role}”.` };
  });
}

function rolesIn(sentence: string, anchored: boolean): string[] {
  const patterns = anchored ? [...claimed, leadingTitle] : claimed;
  return patterns.flatMap((pattern) => {
    const role = pattern.exec(sentence)?.groups?.role;
    if (role === undefined) return [];
    // 'Lead the team' begins with a verb that is also a title.
    return pattern === leadingTitle && verbOf(role.split(' ')[0] ?? '') ? [] : [role];
  });
}

/** Who 'represented the college' was its representative; managers and heads need their title. */
function isDoer(role: string, verbs: ReadonlySet<string>): boolean {
  const last = role.split(/[\s-]/).at(-1)?.toLowerCase() ?? '';
  if (/^(?:manager|director|head|chief|lead|leader|principal|architect|engineer)$/.test(last)) return false;
  return [...verbs].some((base) => base.length > 3 && last.startsWith(base.replace(/e$/, '')));
}

const humble = /\b(?:intern|trainee|apprentice|volunteer|assistant)$/i;
/** Where a resume says who a person is. */
const standing = /\/(?:position|label|summary|roles\/\d+|studyType)$|^\/(?:certificates|awards)\/|^answers/;

function holds(passage: Passage, role: string, stems: readonly string[]): boolean {
  if (passage.path.includes('/highlights/') && isDoer(role, factsOf(passage).verbs)) return true;
  // Nobody is made larger by 'intern' or 'volunteer'.
  if (humble.test(role) && shareIn(stems, factsOf(passage).stems) === 1) return true;
  if (standing.test(passage.path)) return shareIn(stems, factsOf(passage).stems) === 1;
  const said = [...claimed, leadingTitle].flatMap(
    (pattern) => pattern.exec(passage.text)?.groups?.role ?? [],
  );
  return said.some((one) => shareIn(stems, new Set(contentStems(one))) === 1);
}
