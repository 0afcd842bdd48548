import { verbUsesIn, type VerbUse } from './verb-uses.js';
import { meaningOf } from './words.js';

/** Verbs that claim a deed of weight, and what else in a source says as much: anywhere, or only as what was done. */
const classes: readonly (readonly [name: string, verbs: string, evidence: string, done?: string])[] = [
  [
    'making',
    'build rebuild',
    'construct engineer program programme develop create introduce launch establish initiate install make write set start open bring new author code pipeline script draft prepare produce form fabricate begin put assemble deploy design model banaya बनाया शुरू development setup roll wire compile grow implement train adopt change move lay erect shoot film stitch sew rewrite refactor redesign redo',
    'draw switch shift recruit hire',
  ],
  [
    'engineering',
    'construct engineer program programme invent',
    'build rebuild design develop create code script write make fabricate erect lay assemble development construction engineering software cast pour',
  ],
  [
    'founding',
    'found co-found pioneer',
    'start set open establish launch create begin introduce first build new owner initiate',
  ],
  ['commissioning', 'commission', 'start install launch order test set begin put handover'],
  [
    'designing',
    'design redesign architect conceive devise formulate invent pioneer',
    'plan draft create develop build redraw sketch model make author write prepare layout architecture designer',
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
    'debug correct close settle clear mend handle solve trouble repair maintain service deal remove improve patch replace change mount install fit attach put hang arrange agree set',
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
    'draft prepare compile document record note make create develop produce report script code text content post blog article manual guide letter note issue contract agreement mail email reply story essay minute fill edit likha लिखा',
  ],
  ['budgeting', 'budget', 'cost spend estimate expense fund'],
  [
    'supervising',
    'supervise oversee',
    'lead manage head charge supervisor in-charge team foreman assign check guide crew rota monitor control watch supervision',
  ],
];

/** Deeds that a thing tells as well as a verb: a 'macro' automates, and who is 'above target' exceeds it. */
const byThings = new Set(['exceeding', 'automating', 'improving', 'arguing', 'making', 'engineering']);

const known = classes.map(([name, verbs, evidence, done = '']) => {
  const bases = verbs.split(' ');
  return {
    bases: new Set(bases),
    evidence: new Set([...bases, ...evidence.split(' ')].map(meaningOf)),
    done: new Set(done.split(' ')),
    byVerb: !byThings.has(name),
  };
});

/** A deed of weight that a text claims: the word, and the stems of which a source has to hold one. */
export interface Deed extends VerbUse {
  readonly evidence: ReadonlySet<string>;
  /** Bases of verbs that say as much where they are what was done: 'drew', but not 'drawings'. */
  readonly done: ReadonlySet<string>;
  /** What is read, sold or carried may be called as what is written is: beside a verb of its own a thing proves no such deed. */
  readonly byVerb: boolean;
}

/** Deeds of weight in a text: 'built', 'trained', 'negotiated'. Nouns such as 'design' claim none. */
export function deedsIn(text: string): Deed[] {
  return verbUsesIn(text).flatMap((use) =>
    known
      .filter(({ bases }) => bases.has(use.base))
      .map(({ evidence, done, byVerb }) => ({ ...use, evidence, done, byVerb })),
  );
}

const weighty = new Set(known.flatMap(({ bases }) => [...bases]));

/** Whether a verb has a class of its own, which says what proves it. */
export function isOfWeight(base: string): boolean {
  return weighty.has(base);
}
