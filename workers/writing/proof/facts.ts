import { skillsIn, skillsShownBy, type SkillInText } from './skills.js';
import { datesIn, type DateMention } from './dates.js';
import { degreesProvedBy } from './degrees.js';
import type { Passage } from './passages.js';
import { quantitiesIn, type Quantity } from './numbers.js';
import { standingKey, standingsIn } from './role-words.js';
import { contentStems, wordsOf } from './words.js';
import { nameParts } from './names.js';

/** What one passage can prove. */
export interface Facts {
  readonly stems: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly skills: readonly SkillInText[];
  /** Slugs of the skills it shows, the implied ones included. */
  readonly shown: ReadonlySet<string>;
  readonly degrees: ReadonlySet<string>;
  readonly standings: ReadonlySet<string>;
}

/** What a section says of everything in it. */
const sectionStandings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\/certificates\//, ['certified']],
  [/^\/awards\//, ['award', 'award winning']],
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

function readFacts({ text, path }: Passage): Facts {
  const skills = skillsIn(text);
  return {
    stems: new Set(contentStems(text)),
    words: new Set(wordsOf(text).flatMap((word) => nameParts(word.text))),
    quantities: quantitiesIn(text),
    dates: datesIn(text),
    skills,
    shown: skillsShownBy(skills),
    degrees: new Set([...degreesProvedBy(text), ...(path.startsWith('/certificates/') ? ['certified'] : [])]),
    standings: new Set([
      ...standingsIn(text).map((mention) => standingKey(mention.text)),
      ...(sectionStandings.find(([section]) => section.test(path))?.[1] ?? []),
    ]),
  };
}
