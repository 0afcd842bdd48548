const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns that end a title, but say nothing of the trade by themselves: an 'Executive' may be anything. */
const general = words(`
  administrator advisor adviser agent analyst apprentice architect assistant associate attendant clerk consultant
  controller coordinator coordinators designer developer director engineer executive expert fellow generalist hand head
  helper incharge inspector instructor intern lead leader manager member officer operative operator owner partner planner
  president professional representative rep researcher resident scientist specialist staff strategist superintendent
  supervisor technician technologist trainee worker
`);

/** Nouns that name a calling. */
const specific = words(`
  accountant actuary adjuster advocate agronomist anaesthesiologist anaesthetist anesthesiologist anesthetist animator
  anthropologist archaeologist archivist artist assessor attorney audiologist auditor ayah baker banksman barber
  barista barman bartender beautician bellboy biochemist biologist blacksmith boilermaker bookkeeper boy botanist
  bricklayer broker busser butler buyer cameraman captain cardiologist caregiver carer caretaker carpenter
  cartographer cashier chauffeur checker chef chemist choreographer cinematographer cleaner clinician coach collector
  colorist colourist commi commis compositor compounder concierge confectioner cook copywriter counsel counsellor
  counselor curator cutter decorator dentist dermatologist detailer dietician dietitian digitizer dishwasher
  dispatcher doctor draftsman draftsperson draughtsman driver ecologist economist editor educator electrician
  embroiderer embryologist epidemiologist estimator evangelist examiner fabricator faculty farmer finisher firefighter
  fitter florist foreman fundraiser gardener geneticist geologist geophysicist geoscientist glazier goldsmith groomer
  groundsman guard gynaecologist gynecologist haematologist hairdresser hairstylist handyman hematologist historian
  homeopath hostess housekeeper hydrologist hygienist illustrator installer interpreter investigator janitor jeweler
  jeweller joiner journalist keeper laborer labourer landscaper lawyer lecturer librarian lifeguard lineman linguist
  loader locksmith machineman machinist maid makeup-artist manicurist marketer mason massage-therapist matron mechanic
  mechatronics-engineer merchandiser metallurgist microbiologist midwife millwright moderator moulder musician nanny
  negotiator neurologist notary nurse nutritionist oncologist optician optometrist packer paediatrician painter
  paralegal paramedic pathologist patternmaker patwari pediatrician peon perfusionist pharmacist phlebotomist
  photographer physician physicist physiotherapist picker pilot pipefitter plasterer plumber polisher porter postman
  pressman principal producer professor programmer promoter proofreader psychiatrist psychologist psychotherapist
  radiographer radiologist realtor receptionist recruiter registrar reporter rider rigger roofer sailor salesman
  salesperson saleswoman sandblaster scaffolder scheduler seamstress secretary shopkeeper signaller singer slinger
  sociologist solicitor sommelier sonographer sourcer statistician steno stenographer steward stewardess storekeeper
  storeman stylist surgeon surveyor sweeper tailor teacher telecaller teller tester therapist tiler toolmaker
  toxicologist trainer translator treasurer turner tutor tutors typist underwriter upholsterer valet valuer vet
  veterinarian videographer waiter waitress warden watchman weaver welder wireman writer zookeeper zoologist
  anm bde bdm cfo chro cmo coo cpa cra crna csr cto dba gnm gre hrbp lpn pgt prt rmo rn scrum-master sde sdet sdr sre tgt
`);

/** Words of a title that say how senior, for how long or how many, and join the others. */
const beside = words(`
  senior sr snr junior jr deputy asst assistant associate chief principal staff group global regional national area zonal
  general trainee intern graduate fresher experienced i ii iii iv v l1 l2 l3 level grade and or of the to for in cum
  interim acting vice executive
`);

function plainWords(text: string): string[] {
  const plain = text.toLowerCase().replace(/\([^()]*\)/g, ' ');
  return plain.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}+#&-]*/gu) ?? [];
}

const singular = (word: string): string => word.replace(/s$/, '');
const isIn = (list: ReadonlySet<string>, word: string): boolean => list.has(word) || list.has(singular(word));
const isCalling = (word: string): boolean =>
  isIn(specific, word) || isIn(general, word) || /^(?:in-charge|co-ordinator|team-?lead)s?$/.test(word);

/** 'Head of Marketing', 'Professor of Physics'. */
const callingOf =
  /^(?:[\p{L}&-]+ ){0,2}(?:head|director|president|manager|lead|in-?charge|professor|lecturer|teacher|chief) (?:of|for|in) \p{L}/iu;

/** Whether a text is the name of a calling: what follows it says only how senior. */
export function endsInCalling(text: string): boolean {
  if (callingOf.test(text)) return true;
  const last = plainWords(text).findLast((word) => !isIn(beside, word) || isCalling(word));
  return last !== undefined && isCalling(last);
}

/** 'Senior Engineer', 'Officer / Executive': a title that does not say what it is about. */
export function isGeneralTitle(text: string): boolean {
  const named = plainWords(text).filter((word) => !isIn(beside, word));
  return named.every((word) => isIn(general, word));
}
