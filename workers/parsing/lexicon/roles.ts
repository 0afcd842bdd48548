/** Nouns that end a job's title, in many trades. Add one here to have it known. */
const nouns = `engineer developer programmer architect analyst scientist researcher consultant manager director executive officer
administrator admin assistant associate intern trainee apprentice fellow lead leader head chief president founder co-founder
cofounder partner principal owner proprietor specialist strategist coordinator co-ordinator supervisor representative rep advisor
adviser agent broker designer artist animator illustrator photographer editor writer copywriter author journalist reporter
teacher lecturer professor tutor instructor trainer coach educator faculty principal dean librarian nurse physician doctor surgeon
dentist pharmacist therapist technician technologist paramedic caregiver carer midwife radiographer physiotherapist dietitian
nutritionist counselor counsellor psychologist accountant auditor bookkeeper controller comptroller treasurer banker teller cashier
economist actuary underwriter trader planner buyer merchandiser salesperson salesman saleswoman seller marketer recruiter
generalist secretary receptionist clerk operator machinist fitter welder electrician plumber carpenter mechanic foreman inspector
surveyor draftsman draughtsman estimator driver pilot captain chef cook baker barista waiter waitress server bartender host hostess
housekeeper janitor cleaner guard lawyer attorney advocate paralegal judge solicitor barrister translator interpreter moderator
producer actor musician curator evangelist ambassador volunteer mentor member scrum tester qa sre dba cto ceo cfo coo cmo cio ciso
vp svp avp evp sde sdet swe pm tpm freelancer contractor labourer laborer worker packer picker handler dispatcher expeditor
storekeeper attendant stylist beautician hairdresser gardener farmer agronomist chemist biologist physicist statistician
mathematician geologist archaeologist veterinarian firefighter constable sergeant lieutenant major colonel postdoc
registrar resident houseman internee articled articleship stenographer typist telecaller caller biller coder transcriptionist
hod incharge in-charge superintendent steward deputy commissioner collector inspector ta ra tl asst mgr sr jr
इंजीनियर अभियंता प्रबंधक शिक्षक शिक्षिका अध्यापक लेखाकार सहायक अधिकारी विश्लेषक डेवलपर प्रशिक्षु नर्स निदेशक सलाहकार पर्यवेक्षक लिपिक`;

export const roleNouns = new Set(nouns.split(/\s+/));

/** Words that qualify a role and never an organisation. */
export const roleQualifiers = new Set(
  'senior junior sr jr staff principal lead chief assistant associate deputy vice graduate trainee freelance full-stack fullstack frontend front-end backend back-end ii iii'.split(
    ' ',
  ),
);

/** Words that an organisation's name has and a role does not. */
const organisationWords = `inc inc. incorporated llc llp ltd ltd. limited plc corp corp. corporation co co. company gmbh ag sa s.a. srl
s.r.l. spa s.p.a. bv b.v. nv oy ab as pvt pvt. private pty pte kk group holdings holding partners associates bros brothers sons
technologies technology tech solutions systems software labs lab laboratories studio studios consulting consultancy consultants
services enterprises industries ventures capital bank insurance financial finance hospital hospitals clinic healthcare medical
university college school institute academy foundation trust society council ministry government department municipal city county
agency media publications press books motors automotive airlines airways logistics constructions construction builders developers
properties realty infrastructure pharma pharmaceuticals biotech chemicals foods beverages restaurant hotel hotels resort retail
stores store mart supermarket outfitters surveys networks telecom communications energy power electric electronics semiconductors
steel textiles mills works factory products components ancillaries manufacturing engineering digital global international
worldwide interactive games entertainment nurseries farms dairy cooperative club church mission ngo association federation
board commission authority corporation sp. o.o. z.o.o. kft d.o.o. aps a/s polytechnic vidyalaya`;

export const organisationCues = new Set(organisationWords.split(/\s+/));
