/**
 * Families of job titles: `family: phrase, phrase | adjacent family, adjacent family`. The longest phrase that a
 * title contains decides. Adjacency holds in both directions.
 */
const table = `
software: software engineer, software developer, software development engineer, sde, programmer, backend engineer, backend developer, back end engineer, back end developer, full stack engineer, full stack developer, fullstack developer, fullstack engineer, java developer, java engineer, python developer, python engineer, php developer, ruby developer, golang developer, go developer, node developer, node.js developer, .net developer, c++ developer, c# developer, dotnet developer, rust engineer, scala developer, application developer, application engineer, web developer, software architect, solution architect, solutions architect, systems engineer, api developer, salesforce developer, sap abap developer, developer, technical lead, tech lead, member of technical staff, engineering manager, blockchain developer, game developer, platform developer | frontend, mobile, devops, embedded, data engineering, quality assurance, machine learning
frontend: frontend engineer, frontend developer, front end engineer, front end developer, react developer, angular developer, ui developer, javascript developer, web designer developer, vue developer | ux design, mobile
mobile: mobile developer, android developer, ios developer, mobile engineer, android engineer, ios engineer, flutter developer, react native developer, mobile application developer
embedded: embedded engineer, embedded software engineer, embedded developer, firmware engineer, embedded systems engineer, iot engineer, embedded c developer | electronics
devops: devops engineer, site reliability engineer, sre, platform engineer, cloud engineer, infrastructure engineer, production engineer, build engineer, release engineer, kubernetes engineer, cloud architect, reliability engineer, devsecops engineer | system administration, security
system administration: system administrator, systems administrator, linux administrator, unix administrator, windows administrator, network engineer, network administrator, database administrator, dba, it administrator, server administrator | technical support, security
security: security engineer, security analyst, cybersecurity analyst, cyber security analyst, information security analyst, soc analyst, penetration tester, security consultant, application security engineer
quality assurance: qa engineer, test engineer, software tester, qa analyst, sdet, automation tester, automation test engineer, manual tester, quality analyst, qa tester, test lead
data science: data scientist, statistician, quantitative analyst, pricing analyst, actuary, actuarial analyst, decision scientist, applied scientist, pricing data scientist, research scientist | machine learning, data analysis
machine learning: machine learning engineer, ml engineer, ai engineer, deep learning engineer, nlp engineer, computer vision engineer, mlops engineer, prompt engineer | data engineering
data analysis: data analyst, business intelligence analyst, bi analyst, bi developer, reporting analyst, mis executive, mis analyst, analytics engineer, business analyst, product analyst, power bi developer, tableau developer, insights analyst | data engineering
data engineering: data engineer, etl developer, big data engineer, data architect, database developer, data warehouse developer, sql developer
product management: product manager, product owner, product lead, head of product, group product manager, technical product manager, associate product manager | project management, product marketing, data analysis
project management: project manager, program manager, programme manager, delivery manager, scrum master, project coordinator, project lead, pmo analyst, agile coach, release manager, it project manager, engagement manager
ux design: ux designer, ui designer, product designer, ui ux designer, ux researcher, interaction designer, user experience designer, user researcher, visual designer | graphic design
graphic design: graphic designer, art director, illustrator, video editor, motion designer, animator, creative director, photographer, creative designer, multimedia designer, 3d artist
product marketing: product marketer, product marketing manager, product marketing specialist, developer marketing manager | marketing, sales
marketing: marketing manager, digital marketer, digital marketing executive, digital marketing manager, marketing executive, marketing specialist, brand manager, growth marketer, performance marketer, marketing lead, marketing coordinator, social media manager, seo specialist, seo executive, ppc specialist, email marketer, marketing analyst, campaign manager, social media executive, marketing associate, growth manager | content, sales
content: content writer, copywriter, technical writer, content strategist, editor, journalist, content manager, content creator, reporter, blogger, communications manager, public relations manager, pr executive
sales: account executive, sales executive, sales manager, sales representative, sales development representative, business development executive, business development manager, sales associate, inside sales, area sales manager, territory manager, sales engineer, sales officer, relationship manager, bdr, sdr, sales consultant, key account manager, account manager, telecaller, telesales executive, sales head, regional sales manager, medical representative, field sales executive, sales director, insurance advisor | customer success
customer success: customer success manager, client success manager, customer success associate, onboarding specialist, client servicing executive, implementation consultant | customer support
customer support: customer support executive, customer service representative, customer care executive, customer service associate, call center agent, support agent, customer service agent, customer support associate, chat support executive, process associate, customer support specialist, customer service advisor, bpo executive | technical support
technical support: technical support engineer, it support engineer, help desk technician, desktop support engineer, support engineer, service desk analyst, it technician, it support specialist, application support engineer, it executive
human resources: hr business partner, hrbp, human resources business partner, hr generalist, hr manager, hr executive, human resources manager, hr coordinator, hr specialist, hr officer, hr assistant, people partner, hr director, people operations manager, employee relations manager, hr advisor, hr associate, payroll executive, payroll specialist, training manager, learning and development manager, people manager | recruitment
recruitment: recruiter, technical recruiter, talent acquisition specialist, talent acquisition partner, talent acquisition executive, sourcer, recruitment consultant, hr recruiter, talent acquisition manager, recruitment executive, it recruiter
accounting: accountant, accounts executive, accounts assistant, account assistant, junior accountant, senior accountant, accounts officer, accounts manager, bookkeeper, chartered accountant, billing executive, accounts payable, accounts receivable, general ledger accountant, cost accountant, accounting clerk, tax consultant, gst executive, tax analyst, auditor, audit assistant, article assistant, internal auditor, audit associate, tax associate, finance executive, accounting manager, accounts head | finance
finance: financial analyst, finance manager, finance analyst, financial controller, controller, cfo, chief financial officer, treasury analyst, credit analyst, investment analyst, fp&a analyst, equity research analyst, portfolio manager, risk analyst, finance officer, finance director, actuary analyst, tax manager, fund accountant, investment banker, finance business partner, economist | banking
banking: bank officer, branch manager, loan officer, teller, probationary officer, underwriter, claims adjuster, claims executive, banking associate, kyc analyst, credit officer, cashier, personal banker
nursing: staff nurse, nurse, icu nurse, registered nurse, nursing officer, ward sister, nurse manager, charge nurse, ot nurse, nursing supervisor, nurse practitioner, nursing assistant, midwife, critical care nurse, dialysis nurse, nurse educator, anm, gnm, community nurse | care, medicine
care: caregiver, healthcare assistant, care assistant, support worker, ward attendant, home health aide, care worker, nursing aide, nanny, babysitter, childcare worker, residential support worker, youth worker, home carer, live in carer, senior carer, carer, personal care assistant, patient care assistant, ward boy
medicine: doctor, physician, resident medical officer, rmo, surgeon, medical officer, dentist, consultant physician, general practitioner, paramedic, emergency medical technician, veterinarian, physician assistant, dental hygienist, dental assistant, dental surgeon, optometrist, anaesthetist, anesthesiologist, radiologist, pediatrician, psychiatrist, medical assistant, ot technician, operation theatre technician
pharmacy: pharmacist, pharmacy assistant, pharmacy technician, drug safety associate, pharmacovigilance associate | medicine, laboratory
laboratory: lab technician, medical laboratory technologist, laboratory technician, microbiologist, biochemist, phlebotomist, research associate, clinical research associate, clinical research coordinator, chemist, lab assistant, quality control chemist, radiographer, x ray technician, clinical data manager, scientist, medical technologist, research scientist biology, biologist, lab analyst, microbiology analyst, histotechnologist, qc analyst, qc chemist
therapy: physiotherapist, occupational therapist, speech therapist, psychologist, counsellor, counselor, dietitian, nutritionist, social worker, physical therapist, massage therapist, mental health counselor, clinical psychologist, case manager, case worker, behaviour therapist, behavior analyst, audiologist | care
teaching: teacher, lecturer, professor, assistant professor, tutor, trainer, school teacher, primary teacher, faculty, instructor, principal, teaching assistant, educator, academic coordinator, special educator, pgt, tgt, prt, curriculum developer, instructional designer, class teacher, early years teacher, kindergarten teacher, nursery teacher, lecturer assistant, teacher assistant, school counsellor, librarian, yoga instructor, driving instructor, english teacher, maths teacher, physics teacher, science teacher, math teacher
mechanical: mechanical engineer, design engineer, mechanical design engineer, cad engineer, cad designer, product design engineer, draughtsman, draftsman, cae engineer, tool designer, r&d engineer, hvac engineer, piping engineer, plastic design engineer, cad draughtsman, fea engineer, product engineer | manufacturing, electrical, quality
manufacturing: production engineer mechanical, production supervisor, manufacturing engineer, process engineer, machine operator, cnc operator, cnc programmer, maintenance engineer, maintenance technician, plant manager, industrial engineer, production manager, fitter, welder, machinist, assembly operator, vmc operator, production executive, shift supervisor, turner, boiler operator, production operator, maintenance fitter, tool maker, millwright, pipe welder, boilermaker, millwright technician, quality line inspector, packaging operator, plant operator, mould setter, die setter, chemical engineer, chemical process engineer, packing supervisor | quality
quality: quality engineer, quality inspector, quality manager, quality control engineer, qc inspector, quality assurance engineer, supplier quality engineer, quality executive, qa officer, qc executive, quality assurance officer
civil: civil engineer, site engineer, structural engineer, quantity surveyor, site supervisor, construction manager, planning engineer, architect, billing engineer, project engineer civil, estimator, surveyor, interior designer, highway engineer, geotechnical engineer, foreman, bim modeler, urban planner, safety officer, civil supervisor, land surveyor, road engineer, site manager, bim engineer, crane operator, excavator operator, heavy equipment operator, town planner, landscape architect, hse officer, ehs officer, safety engineer
electrical: electrical engineer, electrician, electrical technician, electrical maintenance engineer, automation engineer, plc programmer, instrumentation engineer, power engineer, controls engineer, electrical supervisor, electrical design engineer, solar engineer, lineman | electronics, manufacturing
electronics: electronics engineer, hardware engineer, vlsi engineer, pcb designer, rf engineer, asic engineer, fpga engineer, telecom engineer, design verification engineer, test technician, electronics technician
supply chain: supply chain manager, logistics executive, logistics coordinator, procurement manager, purchase executive, purchase manager, buyer, warehouse manager, warehouse executive, store keeper, store executive, inventory controller, dispatch executive, procurement executive, supply chain analyst, warehouse associate, logistics manager, procurement specialist, stores incharge, warehouse supervisor, warehouse operative, import export executive, materials planner, forklift operator, warehouse worker, picker packer, delivery executive
driving: driver, truck driver, delivery driver, bus driver, chauffeur, hgv driver, cab driver, van driver | supply chain
administration: administrative assistant, office administrator, executive assistant, receptionist, front office executive, data entry operator, office assistant, admin executive, personal assistant, secretary, office manager, back office executive, admin manager, computer operator, front desk executive, virtual assistant, facility manager | human resources, customer support
legal: lawyer, advocate, legal counsel, legal associate, paralegal, company secretary, legal executive, attorney, solicitor, legal officer, compliance officer, legal manager, legal assistant, contract manager, compliance manager, law clerk, junior advocate, patent attorney, litigation associate, in house counsel, notary, legal secretary
hospitality: chef, cook, commis, sous chef, barista, waiter, waitress, bartender, hotel manager, restaurant manager, housekeeping supervisor, front office associate, steward, f&b manager, housekeeper, guest relations executive, kitchen helper, baker, head chef, line cook, server, travel consultant, tour manager, event manager, chef de partie, guest service associate, restaurant supervisor, kitchen porter, pastry chef, executive chef, banquet manager, concierge, cabin crew, flight attendant, room attendant, food and beverage manager, catering manager, wedding planner, kitchen manager, tour guide
retail: store manager, retail associate, shop assistant, retail manager, sales assistant, cashier retail, store associate, visual merchandiser, retail supervisor, floor manager, showroom manager, merchandiser | sales
trades: plumber, carpenter, mason, painter, hvac technician, mechanic, auto mechanic, tailor, beautician, hairdresser, security guard, gardener, cleaner, technician, service technician, field technician, ac technician, car mechanic, barber, hair stylist, roofer, bricklayer, plasterer, tiler, glazier, scaffolder, pipefitter, joiner, cabinet maker, locksmith, butcher, florist, handyman, maintenance worker, groundskeeper, landscaper, janitor, housekeeping attendant, caretaker, upholsterer, panel beater, diesel mechanic, motorcycle mechanic
fitness: personal trainer, fitness trainer, gym trainer, fitness instructor, sports coach, swimming coach
beauty: beauty therapist, makeup artist, nail technician, salon manager, esthetician | trades
languages: translator, interpreter, localization specialist, proofreader | content
real estate: real estate agent, estate agent, property manager, letting agent, property consultant | sales
community: fundraiser, grant writer, community manager, social media moderator, content moderator, program officer, ngo coordinator, policy analyst | marketing
agriculture: agronomist, farm manager, agriculture officer, horticulturist, field officer agriculture, farmer
`;

export interface TitlePhrase {
  words: readonly string[];
  family: string;
}

interface FamilyLine {
  family: string;
  phrases: string[];
  adjacent: string[];
}

const lines: FamilyLine[] = table.trim().split('\n').map(readLine);

function readLine(line: string): FamilyLine {
  const [family = '', rest = ''] = line.split(/:(.*)/s);
  const [phrases = '', adjacent = ''] = rest.split('|');
  const listed = (part: string): string[] =>
    part
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '');
  return { family, phrases: listed(phrases), adjacent: listed(adjacent) };
}

/** All phrases, the longest first. */
export const titlePhrases: readonly TitlePhrase[] = lines
  .flatMap(({ family, phrases }) => phrases.map((phrase) => ({ words: phrase.split(/[\s/]+/), family })))
  .sort((a, b) => b.words.length - a.words.length || b.words.join(' ').length - a.words.join(' ').length);

const adjacency = new Set(
  lines.flatMap(({ family, adjacent }) =>
    adjacent.flatMap((other) => [`${family}|${other}`, `${other}|${family}`]),
  ),
);

/** Whether experience in one family counts as experience in the other. */
export function areAdjacent(a: string, b: string): boolean {
  return adjacency.has(`${a}|${b}`);
}

/** Families that the table names as adjacent but does not define: none, as a test checks. */
export const unknownFamilies = lines
  .flatMap((l) => l.adjacent)
  .filter((name) => !lines.some((l) => l.family === name));
