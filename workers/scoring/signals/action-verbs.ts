/** Verbs that bullets begin with; every regular form of them counts, and these irregular ones. */
const irregular =
  'built led ran wrote drove grew made held kept cut set won sold taught brought bought chose came drew found gave got ' +
  'began became broke caught dealt did felt fought flew forecast forgot had heard hit knew laid learnt left lent let lost ' +
  'meant met oversaw paid put quit read rebuilt rode rose said saw sent shot shut spent spoke spun split spread stood took ' +
  'told thought threw understood undertook upheld went withdrew rewrote redrew bid cast sought shrank struck swept sewed ' +
  'forewent outgrew overcame overhauled reset offset underwent wound wove kickstarted spearheaded sped lit bore bound fed ' +
  'is was were am are';
const base =
  'accelerate achieve acquire act adapt add address adhere adjust administer adopt advance advise advocate aid align ' +
  'allocate amend analyse analyze answer apply appoint appraise approve arbitrate architect arrange articulate assemble ' +
  'assess assign assist assume assure attain attend audit augment author automate award balance bake begin benchmark ' +
  'boost bring budget build calculate calibrate campaign capture care carry catalog catalogue centralise centralize chair champion ' +
  'change check choose clarify classify clean clear close coach code collaborate collate collect combine commission ' +
  'communicate compare compile complete compose compute conceive conceptualise conceptualize conclude conduct configure ' +
  'connect conserve consolidate construct consult contact contribute control convert convey cook coordinate co-ordinate ' +
  'correct counsel craft create critique cultivate customise customize cut deal debug decide decrease dedicate define ' +
  'delegate deliver demonstrate deploy describe design detect determine develop devise diagnose direct discover dispatch ' +
  'dispense distribute diversify document double draft draw drive earn edit educate effect elevate eliminate embed ' +
  'employ empower enable enact encourage enforce engage engineer enhance enlarge enrich enrol enroll ensure enter ' +
  'establish estimate evaluate examine exceed execute expand expedite experiment explain explore extend extract ' +
  'fabricate facilitate file fill finalise finalize finance fine-tune fit fix focus follow forecast form formalise ' +
  'formalize formulate foster found fulfil fulfill fund gain gather generate give govern grade greet grow guide halve handle ' +
  'harden head help hire hold host identify illustrate implement import improve improvise increase index influence ' +
  'inform initiate innovate inspect inspire install institute instruct integrate interact interface interpret interview ' +
  'introduce invent inventory investigate issue join justify keep launch lead learn lecture leverage liaise list listen ' +
  'load lobby localise localize locate log lower machine maintain manage manufacture map market master maximise maximize ' +
  'measure mediate meet mentor merge migrate minimise minimize model moderate modernise modernize modify monitor motivate ' +
  'move navigate negotiate nurse obtain offer onboard open operate optimise optimize orchestrate order organise organize orient ' +
  'originate outline overhaul oversee own pack package paint participate partner pay perform persuade phase photograph ' +
  'pilot pioneer pitch place plan play port post prepare present preserve prevent price print prioritise prioritize ' +
  'process procure produce program programme project promote prompt proofread propose protect prove provide publicise ' +
  'publicize publish purchase qualify quantify query raise rank rate reach read rebuild receive recommend reconcile ' +
  'record recover recruit redesign reduce refactor refer refine reform register regulate rehabilitate reinforce release ' +
  'remodel remove render renegotiate renew reorganise reorganize repair replace report represent rescue research resolve ' +
  'respond restore restructure retain retrieve revamp review revise revitalise revitalize rewrite run safeguard sample ' +
  'save scale schedule scope screen script search secure segment select sell send serve service set settle shape share ' +
  'shift ship shorten simplify simulate sketch slash smooth solve source spearhead specify speed split sponsor stabilise ' +
  'stabilize staff standardise standardize start steer stimulate store streamline strengthen structure study submit ' +
  'succeed suggest summarise summarize supervise supply support surpass survey sustain switch synthesise synthesize ' +
  'systematise systematize tailor take target teach test thread tighten trace track trade train transcribe transfer ' +
  'transform transition translate transport travel treat trim triple troubleshoot tune turn tutor uncover undertake unify ' +
  'unite unlock update upgrade upsell uphold use utilise utilize validate value verify view visit visualise visualize ' +
  'volunteer weigh weld welcome widen win work write';

const irregularForms = new Set(irregular.split(' '));
const baseForms = new Set(base.split(' '));

/** Whether a bullet's first word is a verb; an adverb may stand before it ('Successfully led'). */
export function leadsWithVerb(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}'-]*/gu) ?? [];
  const [first = '', second = ''] = words;
  if (first.endsWith('ly') && first.length > 4 && !baseForms.has(first)) return isVerb(second);
  return isVerb(first);
}

function isVerb(word: string): boolean {
  if (irregularForms.has(word) || baseForms.has(word)) return true;
  if (/[^e]ed$|[^n]eed$/.test(word) && word.length > 4) return true;
  const stem = word.replace(/^(?:re|co|pre|over|out|under|de|cross-|re-|co-)(?=\p{L}{4})/u, '');
  return [word, stem].some((each) =>
    candidates(each).some((form) => baseForms.has(form) || irregularForms.has(form)),
  );
}

/** The bare forms that a word in -s, -ed or -ing may come from. */
function candidates(word: string): string[] {
  const ing = /^(.+)ing$/.exec(word)?.[1];
  const s = /^(.+?)(?:s|es)$/.exec(word);
  const fromIng = ing === undefined ? [] : [ing, `${ing}e`, ing.replace(/(.)\1$/, '$1')];
  const ed = /^(.+)ed$/.exec(word)?.[1];
  const fromEd = ed === undefined ? [] : [ed, `${ed}e`];
  const fromS = s ? [word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')] : [];
  return [word, ...fromIng, ...fromEd, ...fromS];
}
