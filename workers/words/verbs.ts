/** The forms of an English verb that begin bullets: 'build', 'builds', 'built', 'building'. */
export interface Verb {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly gerund: string;
}

/** Verbs of work whose past is not made with -ed: base and past. The one table of verbs: the score and the writers read it. */
const irregular: Readonly<Record<string, string>> = {
  be: 'was',
  become: 'became',
  begin: 'began',
  break: 'broke',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  catch: 'caught',
  choose: 'chose',
  come: 'came',
  cut: 'cut',
  deal: 'dealt',
  do: 'did',
  draw: 'drew',
  drive: 'drove',
  feed: 'fed',
  fight: 'fought',
  find: 'found',
  fly: 'flew',
  forget: 'forgot',
  get: 'got',
  give: 'gave',
  go: 'went',
  grow: 'grew',
  have: 'had',
  hear: 'heard',
  hit: 'hit',
  hold: 'held',
  keep: 'kept',
  know: 'knew',
  lay: 'laid',
  lead: 'led',
  leave: 'left',
  lend: 'lent',
  let: 'let',
  lose: 'lost',
  make: 'made',
  mean: 'meant',
  meet: 'met',
  offset: 'offset',
  outgrow: 'outgrew',
  overcome: 'overcame',
  oversee: 'oversaw',
  pay: 'paid',
  put: 'put',
  quit: 'quit',
  read: 'read',
  rebuild: 'rebuilt',
  redo: 'redid',
  redraw: 'redrew',
  remake: 'remade',
  reset: 'reset',
  rethink: 'rethought',
  rewrite: 'rewrote',
  ride: 'rode',
  rise: 'rose',
  run: 'ran',
  say: 'said',
  see: 'saw',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  shoot: 'shot',
  show: 'showed',
  shrink: 'shrank',
  shut: 'shut',
  speak: 'spoke',
  spend: 'spent',
  spin: 'spun',
  split: 'split',
  spread: 'spread',
  stand: 'stood',
  strike: 'struck',
  sweep: 'swept',
  take: 'took',
  teach: 'taught',
  tell: 'told',
  think: 'thought',
  throw: 'threw',
  undergo: 'underwent',
  understand: 'understood',
  undertake: 'undertook',
  uphold: 'upheld',
  upsell: 'upsold',
  upset: 'upset',
  wear: 'wore',
  win: 'won',
  withdraw: 'withdrew',
  write: 'wrote',
};

/** Verbs of work that are regular. Those that double their last letter are marked with `+`. */
const regular = `accelerate accept accompany achieve acquire act adapt add address adhere adjust administer admit+ adopt advance
  advertise advise advocate aid align allocate alter amend analyse analyze answer anticipate apply appoint
  appraise approve arbitrate architect arrange articulate assemble assess assign assist assume assure attach
  attain attend attract audit augment author authorise authorize automate award bake balance benchmark bill blend
  block book boost brief broaden budget calculate calibrate call campaign capture care carry catalog catalogue
  centralise centralize certify chair champion change chart check clarify classify clean clear climb close
  co-author co-found co-lead co-ordinate coach code collaborate collate collect combine commission communicate
  compare compete compile complete comply compose compute conceive conceptualise conceptualize conclude conduct
  configure confirm connect conserve consolidate construct consult contact contain continue contract contribute
  control+ convert convey convince cook coordinate copy correct correspond counsel+ counter cover craft create
  critique cultivate customise customize debug+ decide declare decode decrease dedicate deduce define delegate
  deliver demonstrate deploy derive describe design detect determine develop devise diagnose differentiate
  digitise digitize direct discover discuss dispatch dispense display dispute distribute diversify document double
  draft drop+ earn edit educate effect elect elevate eliminate embed+ employ empower enable enact encourage
  enforce engage engineer enhance enlarge enlist enrich enrol+ enroll ensure enter entertain equip+ escalate
  establish estimate evaluate examine exceed execute exercise exhibit expand expedite experiment explain explore
  export express extend extract fabricate facilitate fashion field file fill film finalise finalize finance
  fine-tune fit+ fix focus follow forecast forge form formalise formalize formulate foster found fulfil+ fulfill
  fund furnish gain garner gather generate govern grade graduate greet guard guide hack halve handle harden
  harness head heighten help hire host identify illustrate implement import improve improvise incorporate increase
  index induct influence inform initiate innovate inspect inspire install institute instruct integrate interact
  interface interpret interview introduce invent inventory invest investigate invite invoice involve isolate issue
  join judge justify label+ launch learn lecture lessen leverage liaise license lift link list listen load lobby
  localise localize locate log+ look lower machine maintain manage manufacture map+ market mask master match
  maximise maximize measure mediate mentor merge migrate minimise minimize mobilise mobilize model+ moderate
  modernise modernize modify monitor motivate mount move multiply name navigate negotiate network nominate
  normalise normalize nurse nurture observe obtain offer onboard open operate optimise optimize orchestrate order
  organise organize orient originate outline outperform outsource overhaul own pack package paint participate
  partner patch perform persuade phase photograph pick pilot pioneer pitch place plan+ plant play plot+ populate
  port post practice practise predict prepare prescribe present preserve prevent price print prioritise prioritize
  process procure produce profile program+ programme project promote prompt proof-read proofread propose protect
  prototype prove provide provision publicise publicize publish purchase pursue qualify quantify query question
  raise rank rate reach realise realize rebrand receive recommend reconcile record recover recruit rectify
  redesign reduce refactor refer+ refine reform refresh refurbish register regulate rehabilitate reinforce release
  relocate remediate remodel remove render renegotiate renew renovate reorganise reorganize repair replace reply
  report represent repurpose request rescue research resize resolve respond restock restore restructure resubmit+
  retain retrain retrieve return revamp review revise revitalise revitalize revive reward roll rotate route
  safeguard sample save scale scan+ schedule scope score screen script search secure segment select separate serve
  service set-up settle shape share shepherd shift ship+ shorten sign simplify simulate sketch slash smooth solder
  solicit solve sort source spearhead specialise specialize specify sponsor stabilise stabilize staff stage
  standardise standardize start steer stimulate stock store strategise strategize streamline strengthen
  stress-test structure study submit+ succeed suction suggest summarise summarize supervise supply support surpass
  survey sustain switch synthesise synthesize systematise systematize tackle tailor target tender test thread
  tighten top+ trace track trade train transcribe transfer+ transform transition translate transport travel+ treat
  trend triage trigger trim+ triple troubleshoot tune turn tutor uncover unify unite unlock update upgrade upload
  use utilise utilize validate value verify view visit visualise visualize volunteer walk weigh welcome weld widen
  wire work yield`;

const vowel = /[aeiou]/;

const verbs: readonly Verb[] = [
  ...Object.entries(irregular).map(([base, past]) => ({ ...regularForms(base, doubles(base)), past })),
  ...regular.split(/\s+/).map((word) => regularForms(word.replace('+', ''), word.endsWith('+'))),
];

const byForm = new Map<string, Verb>();
// Past forms come last and win: 'found' is what was found.
for (const form of ['gerund', 'third', 'base', 'past'] as const) {
  for (const verb of verbs) byForm.set(verb[form], verb);
}

/** The verb that a word is a form of; null for words that are none of our verbs. */
export function verbOf(word: string): Verb | null {
  return byForm.get(spelled(word)) ?? null;
}

/** As our forms are spelled: 'traveled' as 'travelled'. */
function spelled(word: string): string {
  const small = word.toLowerCase();
  return byForm.has(small) ? small : small.replace(/(?<=[aeiou]l)(?=(?:ed|ing)$)/, 'l');
}

export type VerbForm = 'base' | 'third' | 'past' | 'gerund';

/** The form in which a word leads: past before base, so that 'cut' and 'read' count as past. */
export function formOf(word: string): VerbForm | null {
  const verb = verbOf(word);
  const forms = ['past', 'base', 'third', 'gerund'] as const;
  return verb ? (forms.find((form) => verb[form] === spelled(word)) ?? null) : null;
}

function doubles(base: string): boolean {
  return /^(?:begin|cut|get|hit|let|offset|put|quit|reset|run|set|shut|spin|split|upset|win)$/.test(base);
}

function regularForms(base: string, doubled: boolean): Verb {
  const last = base.at(-1) ?? '';
  const trunk = doubled ? base + last : base;
  const endsInE = last === 'e' && !base.endsWith('ee') && !/^(?:be|see|oversee)$/.test(base);
  const consonantY = last === 'y' && !vowel.test(base.at(-2) ?? '');
  return {
    base,
    third: consonantY
      ? `${base.slice(0, -1)}ies`
      : /(?:s|x|z|ch|sh|o)$/.test(base)
        ? `${base}es`
        : `${base}s`,
    past: consonantY ? `${base.slice(0, -1)}ied` : last === 'e' ? `${base}d` : `${trunk}ed`,
    gerund: endsInE ? `${base.slice(0, -1)}ing` : `${trunk}ing`,
  };
}
