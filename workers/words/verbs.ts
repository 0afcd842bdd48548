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
  dig: 'dug',
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
  grind: 'ground',
  grow: 'grew',
  hang: 'hung',
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
const regular = `accelerate accept accompany achieve acquire act adapt add address adhere adjust administer admit+ adopt
  advance advertise advise advocate agree aid alert align allocate alter amend amortise amortize analyse
  analyze announce answer anticipate appear append apply appoint appraise approve arbitrate architect archive
  argue arrange articulate ask assemble assess assign assist assume assure attach attain attend attract audit
  augment author authorise authorize automate award bag+ bake balance bandage bargain bathe benchmark bill
  blend block book boost brief broaden budget bundle calculate calibrate call campaign cannulate capture care
  carry carve catalog catalogue categorise categorize cater centralise centralize certify chair champion
  change chart chase check chop+ circulate clarify classify clean clear climb close co-author co-found co-lead
  co-ordinate coach coat code collaborate collate collect combine commission communicate compare compete
  compile complete comply compose compute conceive conceptualise conceptualize conclude condense conduct
  configure confirm connect conserve consolidate construct consult contact contain containerise containerize
  continue contract contribute control+ convene convert convey convince cook coordinate copy correct
  correspond counsel+ count counter cover craft create critique cross-examine cultivate customise customize
  debug+ decide declare decode decorate decrease dedicate deduce define delegate delete deliver demolish
  demonstrate deploy depose deposit derive describe design detect determine develop devise diagnose
  differentiate digest digitise digitize dilute direct disassemble disburse discharge discover discuss
  disinfect dismantle dispatch dispense display dispute distribute diversify document double draft dress drill
  drop+ earn edit educate effect elect elevate eliminate embed+ employ empower empty enable enact encourage
  enforce engage engineer enhance enlarge enlist enquire enrich enrol+ enroll ensure enter entertain equip+
  erase erect escalate escort establish estimate evaluate examine excavate exceed exchange execute exercise
  exhibit expand expedite experiment explain explore export express extend extract fabricate facilitate
  fashion ferment ferry fetch field file fill film finalise finalize finance fine-tune finish fit+ fix flag+
  focus fold follow forecast forge form formalise formalize format formulate forward foster found fry fulfil+
  fulfill fund furnish gain garner garnish gather gauge generate glaze glue govern grade graduate grease greet
  grill group guard guide hack halve hand handle harden harness harvest head heighten help highlight hire
  hoist host hunt identify illustrate implement import improve improvise incorporate increase incubate index
  induct influence inform initiate inject innovate inoculate inquire insert inspect inspire install institute
  instruct integrate interact interface interpret interview introduce intubate invent inventory invest
  investigate invigilate invite invoice involve isolate issue join judge justify knead label+ launch launder
  learn lecture lengthen lessen leverage liaise license lift link list listen litigate load lobby localise
  localize locate lodge log+ look lower lubricate machine mail maintain manage manufacture map+ marinate
  market mask master match maximise maximize measure mediate medicate mend mentor merchandise merge migrate
  minimise minimize mix mobilise mobilize model+ moderate modernise modernize modify monitor mop+ motivate
  mount move multiply name navigate negotiate network nominate normalise normalize note notice notify nudge
  nurse nurture obey observe obtain offer offload onboard open operate optimise optimize orchestrate order
  organise organize orient originate outfit outline outperform outsource overhaul own pack package paint
  participate partner pass patch patrol+ peel perform persuade phase phone photocopy photograph pick pilot
  pinpoint pioneer pipette pitch place plan+ plant plate play plot+ plug+ polish populate port post pour
  practice practise predict prepare prescribe present preserve prevent price print prioritise prioritize
  process proctor procure produce profile program+ programme project promote prompt proof-read proofread
  propose protect prototype prove provide provision prune publicise publicize publish pull pump purchase
  pursue push qualify quantify quarry query question quote raise rank rate re-enter reach realign realise
  realize reassemble rebook rebrand recalibrate receive recognise recognize recommend reconcile reconfigure
  record recover recruit rectify redesign reduce refactor refer+ refill refine refinish reform refresh refuel
  refurbish regain register regulate rehabilitate reinforce reinstall reissue relabel release relocate
  remediate remind remit+ remodel remove render renegotiate renew renovate reopen reorder reorganise
  reorganize repair rephrase replace replant replenish reply report reposition represent repurpose request
  rescue research resize resolve respond respray restart restock restore restructure resubmit+ retain retouch
  retrain retrieve return reupload revamp review revise revitalise revitalize revive reward rewire rinse roast
  roll rotate route safeguard sample sanction sand sanitise sanitize satisfy save scaffold scale scan+
  schedule scope score scrape screen script scrub+ seal search secure segment select separate serve service
  set-up settle sew shape share shelve shepherd shift ship+ shorten shortlist shovel sift sign simplify
  simulate sketch slash slice smooth snap+ solder solicit solve sort source sow spearhead specialise
  specialize specify splice sponsor spot+ spray stabilise stabilize staff stage stamp standardise standardize
  staple start steer sterilise sterilize stimulate stir+ stitch stock store storyboard stow strategise
  strategize streamline strengthen stress-test strip+ structure study submit+ substitute succeed suction sue
  suggest summarise summarize supervise supply support surpass survey sustain suture swab+ swap+ switch
  synthesise synthesize systematise systematize tabulate tackle tag+ tailor tally target telephone tend tender
  test thank thread tidy tighten titrate top+ top-up torque trace track trade train transcribe transfer+
  transform transition translate transmit+ transport trap+ travel+ treat trend triage trigger trim+ triple
  troubleshoot try tune turn tutor type unblock uncover unify uninstall unite unload unlock unpack unwrap+
  update upgrade upload urge use utilise utilize vaccinate vacuum validate value varnish ventilate verify vet+
  view visit visualise visualize volunteer wait walk warn wash watch wax weatherproof weigh welcome weld whip+
  widen wipe wire work wrap+ yield`;

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
  const root = base.slice(0, -1);
  if (consonantY) return { base, third: `${root}ies`, past: `${root}ied`, gerund: `${trunk}ing` };
  return {
    base,
    third: /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`,
    past: last === 'e' ? `${base}d` : `${trunk}ed`,
    gerund: endsInE ? `${root}ing` : `${trunk}ing`,
  };
}
