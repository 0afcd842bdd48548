import type { Statement, Verdict } from '../claim.js';
import { factsOf } from '../facts.js';
import type { Passage } from '../passages.js';
import { contentStems, shareIn } from '../words.js';
import { verbOf } from '../../../words/verbs.js';

/** Nouns by which positions are named. */
const title = String.raw`(?:manager|director|head|chief|lead|leader|supervisor|foreman|superintendent|principal|captain|chef|officer|executive|engineer|architect|developer|designer|consultant|nurse|doctor|teacher|lecturer|professor|accountant|auditor|analyst|scientist|administrator|co-?ordinator|advocate|lawyer|editor|specialist|president|founder|owner|partner|chairman|chairperson|secretary|treasurer|trainer|instructor|technician|representative|recruiter|assistant|associate|trainee|intern|in-charge|incharge)`;
/** Further ones, that are titles only where a sentence says 'as a'. */
const trade = String.raw`(?:[\p{L}]+(?:ist|ian|eer|smith|keeper|maker|man|woman)|helper|sister|matron|driver|operator|guard|clerk|cashier|worker|labourer|mason|electrician|plumber|welder|fitter|mechanic|cook|waiter|steward|salesman|salesperson|tutor|coach|mentor|writer|author|photographer|planner|buyer|broker|agent|banker|therapist|physiotherapist|pharmacist|surgeon|midwife|tester|programmer|researcher|fellow|dean|warden|librarian|translator|interpreter|surveyor|inspector|estimator|controller|marketer|strategist|ambassador|judge|referee|examiner|invigilator)`;
const words = String.raw`(?:[\p{L}-]+\s(?:of\s)?){0,3}?`;
const claimed: readonly RegExp[] = [
  new RegExp(
    String.raw`\bas (?:an? |the |our |its )?(?<role>${words}(?:${title}|${trade})(?: of \p{Lu}[\p{L}]+)?)\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\bI (?:am|was|have been|served as|worked as|work as) (?:also )?(?:an? |the )(?<role>${words}${title}(?: of \p{Lu}[\p{L}]+)?)\b`,
    'iu',
  ),
  // 'I am captain of the club'
  new RegExp(String.raw`\bI (?:am|was|became) (?<role>${title})\b`, 'iu'),
  /(?<role>(?:(?<![\p{L}\p{M}])[\p{L}\p{M}]+ )?(?:प्रधानाचार्य|प्राचार्य|शिक्षक|शिक्षिका|अध्यापक|अध्यापिका|नर्स|डॉक्टर|प्रबंधक|मैनेजर|अभियंता|इंजीनियर|लेखाकार|अधिकारी|निदेशक|प्रमुख|सुपरवाइज़र|पर्यवेक्षक|विक्रेता|चालक|ड्राइवर|तकनीशियन|संपादक|वकील|प्रशिक्षक|सचिव|अध्यक्ष|कोषाध्यक्ष|समन्वयक|लिपिक|इंचार्ज)) (?:के (?:रूप में|पद पर|तौर पर)|की हैसियत से)/u,
];
const leadingTitle = new RegExp(String.raw`^(?<role>(?:[\p{L}-]+ ){0,2}${title})\b`, 'iu');
/** Says what one would be, or applies for. */
const wish = /\bI (?:would|hope|want|could|will|wish|am (?:applying|writing|keen))\b|\bapply(?:ing)?\b/iu;

/** 'As head chef', 'I was a Team Lead': a role has to be the person's own, not one that they worked beside. */
export function checkRoles({ sentence, own, context, anchored, ofEmployer, denies }: Statement): Verdict[] {
  if (ofEmployer || denies || wish.test(sentence)) return [];
  // A summary opens with what one is.
  const opens = anchored || !/\b(?:I|my|me|you|your)\b/i.test(sentence);
  return rolesIn(sentence, opens).map((role) => {
    const stems = contentStems(role);
    const source = [...own, ...context].find((passage) => holds(passage, role, stems));
    if (source) return { kind: 'role', text: role, source: source.path };
    return { kind: 'role', text: role, why: `Your resume does not say that you were “${role}”.` };
  });
}

function rolesIn(sentence: string, opens: boolean): string[] {
  const patterns = opens ? [...claimed, leadingTitle] : claimed;
  return patterns.flatMap((pattern) => {
    const role = pattern.exec(sentence)?.groups?.role;
    // 'As instructed by the architect'
    if (role === undefined || /^\p{L}+ed (?:by|in|on|with)\b|\bby\b/iu.test(role)) return [];
    // 'Lead the team' begins with a verb that is also a title.
    return pattern === leadingTitle && verbOf(role.split(' ')[0] ?? '') ? [] : [role];
  });
}

/** Who 'represented the college' was its representative; managers and heads need their title. */
function isDoer(role: string, verbs: ReadonlySet<string>): boolean {
  const last = role.split(/[\s-]/).at(-1)?.toLowerCase() ?? '';
  if (/^(?:manager|director|head|chief|lead|leader|principal|architect|engineer)$/.test(last)) return false;
  return [...verbs].some((base) => base.length > 2 && last.startsWith(base.replace(/e$/, '')));
}

const humble = /\b(?:intern|trainee|apprentice|volunteer|assistant)$/i;
/** Where a resume says who a person is. */
const standing = /\/(?:position|label|summary|roles\/\d+|studyType)$|^\/(?:certificates|awards)\/|^answers/;

/** 'Was night receptionist in a hotel' */
function opensWith(text: string, role: string): boolean {
  const rest = /^(?:I )?(?:was|am|worked as|served as) (?:an? |the )?(?<rest>.*)/isu.exec(text)?.groups?.rest;
  return rest?.toLowerCase().startsWith(role.toLowerCase()) === true;
}

function holds(passage: Passage, role: string, stems: readonly string[]): boolean {
  if (passage.path.includes('/highlights/') && isDoer(role, factsOf(passage).verbs)) return true;
  if (/\bvolunteer$/i.test(role) && passage.entry.startsWith('/volunteer/')) return true;
  // Nobody is made larger by 'intern' or 'volunteer'.
  if (humble.test(role) && shareIn(stems, factsOf(passage).stems) === 1) return true;
  if (standing.test(passage.path) || opensWith(passage.text, role))
    return shareIn(stems, factsOf(passage).stems) === 1;
  const said = [...claimed, leadingTitle].flatMap(
    (pattern) => pattern.exec(passage.text)?.groups?.role ?? [],
  );
  return said.some((one) => shareIn(stems, new Set(contentStems(one))) === 1);
}
