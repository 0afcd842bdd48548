import { isDemand, isWish } from './cues.js';

/** A part of a sentence of which one thing is said: asked for, or welcome. */
interface Clause {
  text: string;
  /** The words that tell which, where an aside in brackets stands within them. */
  said: string;
}

const welcome =
  'preferred|preferable|preferably|desirable|desired|optional|welcome|helpful|useful|nice|(?:nice|good)[- ]to[- ]have|(?:an? )?(?:added |big |definite )?(?:advantage|plus|bonus|asset)';
const needed = 'required|mandatory|must(?:[- ]have)?|essential|compulsory|needed';
const verdictWords = new RegExp(
  String.raw`^(?:(?<nice>${welcome})(?:,? (?:but |though )?not (?:${needed}))?|(?<must>${needed}))[.!]?$`,
  'i',
);
const bracket = /[([](?<inside>[^()[\]]{3,60})[)\]]/g;
/** 'SQL (mandatory)', 'Appium - good to have,'. */
const verdict = new RegExp(
  String.raw`${bracket.source}|\s[-–—]\s?(?<dashed>${welcome}|${needed})(?=\s*(?:[,/;.]|$))`,
  'gi',
);

/** What a bracket at the start or the end of a text says of it: 'Tableau (good to have)', '(preferred) Kubernetes'. */
export function verdictOf(text: string): 'must' | 'nice' | null {
  const inside = /[([]([^()[\]]+)[)\]]\s*[.;]?$/.exec(text)?.[1] ?? /^[([]([^()[\]]+)[)\]]/.exec(text)?.[1];
  return inside === undefined ? null : wordOf(inside);
}

function wordOf(inside: string): 'must' | 'nice' | null {
  const found = verdictWords.exec(inside.trim())?.groups;
  if (!found) return null;
  return found['must'] === undefined ? 'nice' : 'must';
}

/** 'French is required, English is a plus' is two clauses: a cue speaks for what stands beside it. */
export function clausesOf(sentence: string, isAsked: boolean): Clause[] {
  return splitAtVerdicts(sentence).flatMap((piece) =>
    withAsides(piece).flatMap((clause) =>
      clause.said === clause.text
        ? splitAtTurns(clause.text, isAsked).map((text) => ({ text, said: text }))
        : [clause],
    ),
  );
}

/** 'SQL (mandatory), Tableau (good to have)': each bracket that judges ends a clause of its own. */
function splitAtVerdicts(sentence: string): string[] {
  const cuts: number[] = [];
  for (const match of sentence.matchAll(verdict)) {
    const word = wordOf(match.groups?.['inside'] ?? match.groups?.['dashed'] ?? '');
    if (word === null) continue;
    const before = sentence.slice(cuts.at(-1) ?? 0, match.index);
    if (/(?:^|,|\band|\bor)\s*$/.test(before)) {
      cuts.push(match.index);
      continue;
    }
    const last = before.lastIndexOf(', ');
    if (word === 'nice' && last > 0 && !isOpen(before) && !/\s(?:and|or|&)\s/.test(before.slice(last)))
      cuts.push((cuts.at(-1) ?? 0) + last + 2);
    const rest = /^\s*(?:[,/&]|and\b)\s*(?=\S)/.exec(sentence.slice(match.index + match[0].length));
    if (rest) cuts.push(match.index + match[0].length + rest[0].length);
  }
  return cutAt(sentence, cuts);
}

function cutAt(text: string, cuts: readonly number[]): string[] {
  const from = [0, ...cuts];
  return from
    .map((start, i) => text.slice(start, from[i + 1] ?? text.length).replace(/[,\s]+$/, ''))
    .filter((piece) => piece.trim() !== '');
}

/** 'Kubernetes (EKS preferred) on AWS': what a bracket says of its own speaks for nothing around it. */
function withAsides(sentence: string): Clause[] {
  const asides = [...sentence.matchAll(bracket)].filter(({ groups: { inside = '' } = {} }) => {
    return isWish(inside) && wordOf(inside) === null && !isDemand(inside);
  });
  if (asides.length === 0) return [{ text: sentence, said: sentence }];
  const said = asides.reduce((text, [whole]) => text.replace(whole, ' '), sentence);
  const cuts = asides.flatMap(({ 0: whole, index }) => [index, index + whole.length]);
  return cutAt(sentence, cuts)
    .filter((text) => /\p{L}/u.test(text))
    .map((text) => {
      const isAside = asides.some(([whole]) => whole === text);
      const own = isAside ? text.slice(1, -1) : text.trim();
      return { text: own, said: isAside ? own : said };
    });
}

/** A bracket goes on over the comma. */
const isOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');
/** What follows is still said of what stands before the comma. */
const goesOn = /^(?:or|and|would|will|is|are|but|though|although|if|who|which|as well)\b/i;
/** 'Java and, ideally, Kafka', 'Photoshop, preferably with Lightroom': what follows is welcome. */
const ideal = /(?:,\s*(?:(?:and|or)\s+)?|\s+(?:and|or),?\s+)(?=(?:ideally|preferably)[,\s]+\S)/gi;
/** Where what is welcome ends: 'preferably in banking, with strong Excel'. */
const anew =
  /,\s+(?:and\s+(?=\S)|(?=(?:with|plus|who|strong|good|solid|proficien\w+|knowledge|must|you)\b))/i;
/** 'English is a must, while German would be welcome'. */
const contrast = /(?:,|\s[-–—])?\s+(?:while|whereas)\s+/i;

function splitAtTurns(sentence: string, isAsked: boolean): string[] {
  if (!isWish(sentence)) return [sentence];
  const contrasted = sentence.split(contrast);
  if (contrasted.length === 2) return contrasted.flatMap((part) => splitAtTurns(part, isAsked));
  const turn = [...sentence.matchAll(ideal)].find(
    ({ index }) => index > 0 && !isOpen(sentence.slice(0, index)),
  );
  if (turn) {
    const from = turn.index + turn[0].length;
    const end = anew.exec(sentence.slice(from));
    return cutAt(sentence, end ? [from, from + end.index + end[0].length] : [from]);
  }
  return judgedLast(sentence, isAsked) ?? splitAtCommas(sentence);
}

/** 'Fluent in English, Hindi is an advantage', 'Revit and AutoCAD, SketchUp being a bonus'. */
const ownVerdict =
  /^(?<asked>.*[^,]), (?<more>(?!(?:and|or|which|this|that|it|all|both|but|though)\b)[^,()]{1,60}\s(?:(?:is|are|being|would be|will be|shall be)\s|an?\s(?:\w+\s)?(?:plus|bonus|advantage|asset)\b)[^,]*)$/iu;
const praised = /\b(?:fluent|fluency|proficient|strong|good|excellent)\b/i;

function judgedLast(sentence: string, isAsked: boolean): string[] | null {
  const { asked = '', more = '' } = ownVerdict.exec(sentence)?.groups ?? {};
  if (asked === '' || !isWish(more) || isWish(asked) || isOpen(asked)) return null;
  // 'Go, Rust, Python is a plus' is one list; 'Go and Rust, Python is a plus' are two.
  const isWhole = !asked.includes(', ') || /\s(?:and|or|&)\s[^,]*$/.test(asked);
  return isWhole && (isAsked || praised.test(asked) || isDemand(asked)) ? [asked, more] : null;
}

function splitAtCommas(sentence: string): string[] {
  if (!isDemand(sentence) || !sentence.includes(', ')) return [sentence];
  const clauses: string[] = [];
  let start = 0;
  for (const match of sentence.matchAll(/, /g)) {
    const clause = sentence.slice(start, match.index);
    if (!isWish(clause) && !isDemand(clause)) continue;
    if (isOpen(clause) || goesOn.test(sentence.slice(match.index + match[0].length))) continue;
    clauses.push(clause);
    start = match.index + match[0].length;
  }
  return [...clauses, sentence.slice(start)];
}
