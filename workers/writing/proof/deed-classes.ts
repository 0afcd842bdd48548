import { formOf, verbOf } from '../../words/verbs.js';
import { isFunctionWord, meaningOf, wordsOf, type Word } from './words.js';

/** Verbs that claim a deed of weight, and what else in a source says as much: anywhere, or only as what was done. */
const classes: readonly (readonly [name: string, verbs: string, evidence: string, done?: string])[] = [
  [
    'making',
    'build rebuild found co-found construct engineer program programme invent pioneer commission',
    'develop create introduce launch establish initiate install make write set start open bring new author code pipeline script draft prepare produce form fabricate begin put assemble deploy design model banaya बनाया शुरू develop development setup roll wire compile grow implement train adopt change move lay erect shoot film stitch sew rewrite refactor redesign redo',
    'draw switch shift',
  ],
  [
    'designing',
    'design redesign architect conceive devise formulate invent pioneer',
    'plan draft create develop build redraw sketch model make author write set prepare layout architecture designer',
    'draw',
  ],
  [
    'teaching',
    'train retrain teach mentor coach tutor instruct educate lecture onboard induct',
    'guide train trainer training teacher tutor mentor class lesson pupil workshop explain guide course induction joiner session seminar orientation brief demonstrate show tuition instruction sikhaya सिखाया पढ़ाया',
  ],
  [
    'hiring',
    'hire recruit',
    'hire recruit staff fill position vacancy onboard recruitment recruiter headcount join source interview',
  ],
  [
    'analysing',
    'analyse analyze',
    'analysis test study examine check review report data statistic compare research evaluate assess investigate query survey measure forecast monitor track',
  ],
  [
    'fixing',
    'fix resolve',
    'debug correct close settle clear mend handle solve trouble repair maintain service deal remove improve patch replace change',
  ],
  ['selling', 'sell', 'sale close deal revenue order quota retail market distribute becha बेचा'],
  ['negotiating', 'negotiate renegotiate', 'negotiation bargain terms agree discount deal'],
  [
    'presenting',
    'present pitch',
    'share presentation demo demonstrate talk speak explain brief show exhibit seminar lecture webinar session speech tell address propose',
    'report',
  ],
  [
    'organising',
    'organise organize host convene',
    'arrange arrangement plan coordinate hold conduct run set prepare manage schedule start launch lead book sort event programme organisation organization',
  ],
  ['approving', 'approve authorise authorize sanction certify', 'approval sign release clear'],
  ['exceeding', 'exceed surpass outperform', 'above over more beyond quota target'],
  [
    'automating',
    'automate',
    'automatic script macro job pipeline bot automation scheduled tool sheet formula template software system program playbook',
  ],
  ['editing', 'edit', 'editor revise proofread correct cut sub'],
  [
    'improving',
    'improve optimise optimize streamline transform revamp overhaul modernise modernize revitalise revitalize maximise maximize',
    'better reduce cut increase raise fast redesign tune fix halve save simplify faster refactor rewrite upgrade lift grow shorten lower improvement change move new go become less more drop fall rise decline climb double solve correct resolve repair remove eliminate',
  ],
  ['arguing', 'argue litigate represent', 'court hearing case appear'],
  ['treating', 'prescribe diagnose', 'prescription diagnosis fault trouble'],
  ['auditing', 'audit', 'inspect check verify auditor'],
  [
    'writing',
    'write author',
    'draft prepare compile document record note make create develop produce report script code text content post blog article manual guide letter note contract agreement mail email reply story essay minute fill edit likha लिखा',
  ],
  ['budgeting', 'budget', 'cost spend estimate expense fund'],
  [
    'supervising',
    'supervise oversee',
    'lead manage head charge supervisor in-charge team foreman assign check guide crew rota monitor control watch supervision',
  ],
];

const known = classes.map(([name, verbs, evidence, done = '']) => {
  const bases = verbs.split(' ');
  return {
    bases: new Set(bases),
    evidence: new Set([...bases, ...evidence.split(' ')].map(meaningOf)),
    done: new Set(done.split(' ')),
    byVerb: name === 'designing' || name === 'writing',
  };
});

/** A deed of weight that a text claims: the word, and the stems of which a source has to hold one. */
export interface Deed {
  readonly text: string;
  readonly base: string;
  readonly evidence: ReadonlySet<string>;
  /** Bases of verbs that say as much where they are what was done: 'drew', but not 'drawings'. */
  readonly done: ReadonlySet<string>;
  /** What is read, sold or carried may be called as what is written is: beside a verb of its own a thing proves no such deed. */
  readonly byVerb: boolean;
}

/** Deeds of weight in a text: 'built', 'trained', 'negotiated'. Nouns such as 'design' claim none. */
export function deedsIn(text: string): Deed[] {
  const words = wordsOf(text);
  return words.flatMap((word, at) => {
    const base = verbOf(word.text)?.base;
    if (base === undefined || !isVerbHere(words, at, text)) return [];
    return known
      .filter(({ bases }) => bases.has(base))
      .map(({ evidence, done, byVerb }) => ({ text: word.text, base, evidence, done, byVerb }));
  });
}

/** A verb that a text uses as such. */
export interface VerbUse {
  readonly text: string;
  readonly base: string;
  readonly start: number;
}

/** The verbs that a text uses as such, in order. */
export function verbUsesIn(text: string): VerbUse[] {
  const words = wordsOf(text);
  return words.flatMap((word, at) => {
    const base = verbOf(word.text)?.base;
    if (base === undefined || !isVerbHere(words, at, text)) return [];
    return [{ text: word.text, base, start: word.start }];
  });
}

/** Bases of the verbs that a text uses as such. */
export function verbsIn(text: string): Set<string> {
  return new Set(verbUsesIn(text).map(({ base }) => base));
}

const weighty = new Set(known.flatMap(({ bases }) => [...bases]));

/** Whether a verb has a class of its own, which says what proves it. */
export function isOfWeight(base: string): boolean {
  return weighty.has(base);
}

/** Past forms and gerunds claim deeds wherever they stand, base forms only where a verb is due. */
function isVerbHere(words: readonly Word[], at: number, text: string): boolean {
  const word = words[at]?.text ?? '';
  const before = words[at - 1]?.text;
  if (before?.toLowerCase() === 'as') return false;
  if (
    at === 0 ||
    /ed$/i.test(word) ||
    /^(?:built|rebuilt|taught|sold|oversaw|drew|made|wrote|gave)$/i.test(word)
  )
    return true;
  // 'Budgeting' among skills is a name.
  if (/^\p{Lu}\p{Ll}+ing$/u.test(word)) return false;
  if (/ing$/i.test(word)) return !isNoun(words, at, text);
  // 'To architects' tells whom it was sent to.
  if (/^(?:I|we|to)$/i.test(before ?? '')) return formOf(word) !== 'third';
  return /^(?:and|also|who|that|which)$/i.test(before ?? '');
}

/** 'A residential building', 'the training of staff': a gerund that has no object is the name of a thing. */
function isNoun(words: readonly Word[], at: number, text: string): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word) return false;
  if (/^(?:the|a|an|of|in|for|with)$/i.test(before.text)) return true;
  if (/^and$/i.test(before.text)) return !/\p{L}ing\b/iu.test(text.slice(0, before.start));
  // 'At a water testing lab'
  if (
    next &&
    /\b(?:an?|the|at|of|in|for)\s(?:\p{L}[\p{L}-]*\s){1,2}$/iu.test(text.slice(0, word.start).slice(-60))
  )
    return true;
  const joined = /^\s$/.test(text.slice(before.end, word.start)) && !isFunctionWord(before.text);
  const ends = !next || isFunctionWord(next.text) || !/^\s$/.test(text.slice(word.end, next.start));
  return joined && ends && !/(?:ly|ed)$/i.test(before.text);
}
