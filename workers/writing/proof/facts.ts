import { verbOf } from '../../words/verbs.js';
import { coinedVerbsIn } from './vocabulary/coined-verbs.js';
import { deedNamedBy } from './kin/deed-nouns.js';
import { skillsIn, skillsShownBy, type SkillInText } from './skills.js';
import { datesIn, type DateMention } from './numbers/dates.js';
import { verbsIn } from './verb-uses.js';
import { degreesProvedBy } from './vocabulary/degrees.js';
import type { Passage } from './passages.js';
import { withoutOthers } from './others.js';
import { claimsHelpOnly, partIn, withoutHelp, type Part } from './vocabulary/role-words.js';
import { quantitiesIn, type Quantity } from './numbers/numbers.js';
import { meantByPhrases } from './vocabulary/phrasal-verbs.js';
import { standingsProvedBy } from './vocabulary/standing.js';
import { contentStems, contentWords, fold, meaningOf, rootOf, wordsOf } from './words.js';
import { nameParts } from './names.js';

/** The words of a passage, in the ways in which they are compared. */
export interface Said {
  /** What its words mean. */
  readonly stems: ReadonlySet<string>;
  /** Their own stems, synonyms not made one. */
  readonly roots: ReadonlySet<string>;
  /** As they are spelled, small words too. */
  readonly words: ReadonlySet<string>;
  /** Bases of the verbs that it uses as such. */
  readonly verbs: ReadonlySet<string>;
}

/** What one passage can prove. */
export interface Facts extends Said {
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly skills: readonly SkillInText[];
  /** Slugs of the skills it shows, the implied ones included. */
  readonly shown: ReadonlySet<string>;
  readonly degrees: ReadonlySet<string>;
  readonly standings: ReadonlySet<string>;
  /** The largest part that it claims, and whether it says that it was helping only. */
  readonly part: Part;
  readonly helpsOnly: boolean;
  /** What it tells without help: 'helped with the design' left out. */
  readonly alone: Said;
  /** The deeds that its verbs tell, without help and without those of others. */
  readonly done: Said;
  /** Whether it says these very words with this spelling and denies nothing: context may hide a skill from the taxonomy. */
  names(words: string): boolean;
}

/** What a section says of everything in it. */
const sectionStandings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\/certificates\//, ['certified']],
  [/^\/awards\//, ['award']],
  [/^\/publications\//, ['published']],
];

const known = new WeakMap<Passage, Facts>();

/** The facts of a passage; worked out once for each passage object. */
export function factsOf(passage: Passage): Facts {
  const before = known.get(passage);
  if (before) return before;
  const facts = readFacts(passage);
  known.set(passage, facts);
  return facts;
}

function saidIn(text: string): Said {
  return {
    stems: new Set([
      ...contentStems(text),
      ...[...meantByPhrases(text), ...deedNounsIn(text)].map(meaningOf),
    ]),
    roots: new Set(contentWords(text).map(rootOf)),
    words: new Set([
      ...wordsOf(text).flatMap((word) => nameParts(word.text)),
      // 'GSTR 9' is GSTR-9.
      ...[...text.matchAll(/(?<!\p{L})(\p{L}+) (\d+\p{L}?)(?![\p{L}\d])/gu)].map(([, one = '', two = '']) =>
        fold(one + two),
      ),
    ]),
    verbs: verbsIn(text),
  };
}

/** The verbs of nouns that name a deed: 'pay' for 'payments'. */
function deedNounsIn(text: string): string[] {
  return contentWords(text).flatMap((word) => (verbOf(word) === null ? (deedNamedBy(word) ?? []) : []));
}

const talksBefore =
  /\b(?:after|following|through|from|based on|during) (?:\p{L}+ ){0,2}?(?<talk>interview|call|visit|chat|consult|discuss)(?:s|ions?|ations?)? (?:with|to)\b/giu;

/** The verbs of a text and nothing else. */
function doneIn(text: string): Said {
  const means = [
    ...text.matchAll(/\b(?:by|over|via|through) (?:the |an? |their )?(?<means>[\p{L}-]{3,20})/giu),
  ];
  const verbs = [
    ...verbsIn(text),
    ...coinedVerbsIn(text),
    // Who chased 'by phone' has phoned.
    ...means.map(({ groups }) => (groups?.means ?? '').toLowerCase()),
    // Who redesigned 'after interviews with shoppers' has interviewed them.
    ...[...text.matchAll(talksBefore)].map(({ groups }) => (groups?.talk ?? '').toLowerCase()),
    ...(/\b(?:at|in|to) (?:[\p{L}'’-]{2,20} )?(?:homes?|houses?|households?)\b/iu.test(text)
      ? ['visit']
      : []),
  ];
  return {
    stems: new Set([...verbs, ...meantByPhrases(text)].map(meaningOf)),
    roots: new Set(verbs.map(rootOf)),
    words: new Set(verbs),
    verbs: new Set(verbs),
  };
}

function readFacts({ text, path }: Passage): Facts {
  const skills = skillsIn(text);
  const helpsOnly = claimsHelpOnly(text);
  const alone = withoutOthers(helpsOnly ? text : withoutHelp(text));
  const spelled = new Set(wordsOf(text).map((word) => word.text));
  return {
    ...saidIn(text),
    quantities: quantitiesIn(text),
    dates: datesIn(text),
    skills,
    shown: skillsShownBy(skills),
    // 'MA' alone may be anything; as a degree it is one.
    degrees: new Set([
      ...degreesProvedBy(path.endsWith('/studyType') ? `${text} in` : text),
      ...(path.startsWith('/certificates/') ? ['certified'] : []),
    ]),
    standings: new Set([
      ...standingsProvedBy(text),
      ...(sectionStandings.find(([section]) => section.test(path))?.[1] ?? []),
    ]),
    part: partIn(text).part,
    helpsOnly,
    alone: saidIn(alone),
    done: doneIn(alone),
    names: (words) =>
      /^\p{Lu}/u.test(words) &&
      !/\b(?:no|not|never|without|learn|learning|want|plan|planning|interested)\b/i.test(text) &&
      wordsOf(words).every((word) => spelled.has(word.text)),
  };
}
