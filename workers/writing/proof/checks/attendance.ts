import type { Statement, Verdict } from '../claim.js';
import { factsOf } from '../facts.js';
import { verbsIn } from '../verb-uses.js';

const attending = ['attend', 'join', 'participate', 'volunteer', 'undergo', 'observe'];
/** 'Received training', 'completed a course', 'was trained in' */
const taught =
  /\b(?:received|completed?|passed|finished|got)\b.{0,60}\b(?:training(?! of\b)|courses?|workshops?|induction|seminars?|lessons?)\b|\btrained (?:in|on|at|under|by)\b|\b(?:was|were|been|got) (?:trained|taught|mentored|coached)\b/iu;
/** 'Trained in fire safety' says that somebody else did it. */
const beingTaught =
  /\btrain(?:ed|ing) (?:in|on|at|under|by|as)\b|\b(?:was|were|been|got) (?:trained|taught)\b/iu;
const holding = [
  'conduct',
  'deliver',
  'host',
  'hold',
  'organise',
  'organize',
  'run',
  'lead',
  'teach',
  'train',
];

/** Who attended a training has not held it. */
export function checkAttendance({ text, told, ofEmployer, asserts }: Statement): Verdict[] {
  if (ofEmployer || !asserts) return [];
  const claimed = verbsIn(text.replace(beingTaught, ' '));
  const claim = holding.find((base) => claimed.has(base));
  const [closest] = told;
  if (claim === undefined || !closest || attending.some((base) => claimed.has(base))) return [];
  const { verbs } = factsOf(closest);
  const isTaught = taught.test(closest.text);
  if (!isTaught && (verbs.has(claim) || !attending.some((base) => verbs.has(base)))) return [];
  return [
    { kind: 'deed', text: claim, why: 'Your resume says that you took part in this, not that you held it.' },
  ];
}
