/** Nouns that end a job's title, in many trades. Add one here to have it known. */
const nouns = `engineer developer programmer architect analyst scientist researcher consultant manager director executive officer
administrator admin assistant associate intern trainee apprentice fellow lead leader head chief president founder co-founder
cofounder partner principal owner proprietor specialist strategist coordinator co-ordinator supervisor representative rep advisor
adviser agent broker designer artist animator illustrator photographer editor writer copywriter author journalist reporter
teacher lecturer professor tutor instructor trainer coach educator faculty principal dean librarian nurse sister matron porter physician doctor surgeon
dentist pharmacist therapist technician technologist paramedic caregiver carer midwife radiographer physiotherapist dietitian
nutritionist counselor counsellor psychologist accountant auditor bookkeeper controller comptroller treasurer banker teller cashier
economist actuary underwriter trader planner buyer merchandiser salesperson salesman saleswoman seller marketer recruiter
generalist secretary receptionist clerk operator machinist fitter welder electrician plumber carpenter mechanic foreman inspector
surveyor draftsman draughtsman estimator driver pilot captain chef cook baker barista waiter waitress server bartender host hostess
housekeeper janitor cleaner guard lawyer attorney advocate paralegal judge solicitor barrister translator interpreter moderator
producer actor musician curator evangelist ambassador volunteer mentor member scrum tester qa sre dba cto ceo cfo coo cmo cio ciso
vp svp avp evp sde sdet swe pm tpm freelancer contractor labourer laborer worker packer picker handler dispatcher expeditor
storekeeper storeperson storeman commis counsel attendant stylist beautician hairdresser gardener farmer agronomist chemist biologist physicist statistician
mathematician geologist archaeologist veterinarian firefighter constable sergeant lieutenant major colonel postdoc
registrar resident houseman internee articled articleship stenographer typist telecaller caller biller coder transcriptionist
commander soldier sailor seaman bosun havildar subedar sepoy journeyman boilermaker rigger scaffolder glazier roofer plasterer
helper peon watchman sweeper loader rider conductor caretaker nanny maid painter lineman wireman postman boy girl lifeguard
bellboy dishwasher bricklayer tiler warden optician optometrist phlebotomist jeweller goldsmith upholsterer stitcher
hod incharge in-charge superintendent steward deputy commissioner collector inspector ta ra tl asst mgr sr jr
इंजीनियर अभियंता प्रबंधक शिक्षक शिक्षिका अध्यापक लेखाकार सहायक अधिकारी विश्लेषक डेवलपर प्रशिक्षु नर्स निदेशक सलाहकार पर्यवेक्षक लिपिक
इलेक्ट्रीशियन मिस्त्री चालक ड्राइवर दर्जी रसोइया बावर्ची गार्ड चौकीदार क्लर्क कर्मचारी कार्यकर्ता कार्यकारी संपादक पत्रकार संवाददाता लेखक
अनुवादक चिकित्सक डॉक्टर परिचारिका प्राध्यापक व्याख्याता प्राचार्य प्रधानाचार्य प्रधानाध्यापक मैनेजर सुपरवाइज़र सुपरवाइजर ऑपरेटर तकनीशियन
टेक्नीशियन मैकेनिक प्लंबर वेल्डर फिटर बढ़ई कारीगर अकाउंटेंट कैशियर विक्रेता एजेंट प्रतिनिधि वकील अधिवक्ता फोरमैन निरीक्षक लेखपाल कोच संचालक
संस्थापक स्वयंसेवक समन्वयक डिज़ाइनर प्रोग्रामर वायरमैन हेल्पर`;

/** The same in German, French, Spanish, Italian, Portuguese and Dutch. */
const foreignNouns = `ingenieur ingenieurin leiter leiterin berater beraterin kaufmann kauffrau buchhalter buchhalterin assistent assistentin mitarbeiter
mitarbeiterin praktikant praktikantin werkstudent werkstudentin geselle techniker technikerin sachbearbeiter sachbearbeiterin lehrer lehrerin
erzieher erzieherin pfleger pflegerin krankenschwester arzt ärztin verkäufer verkäuferin entwickler entwicklerin geschäftsführer geschäftsführerin
referent referentin trainee auszubildender auszubildende meister monteur fahrer koch köchin
ingénieur ingénieure chargé chargée responsable directeur directrice gérant gérante assistante stagiaire alternant alternante conseiller conseillère
vendeur vendeuse comptable infirmier infirmière enseignant enseignante professeur professeure technicien technicienne développeur développeuse
chef cheffe consultante cuisinier cuisinière éducateur éducatrice aide-soignant aide-soignante rédacteur rédactrice analyste apprenti apprentie
ingeniero ingeniera jefe jefa gerente directora coordinador coordinadora asistente auxiliar administrativo administrativa contador contadora
contable auditor auditora analista consultor consultora vendedor vendedora enfermero enfermera profesor profesora maestro maestra médico médica
técnico técnica desarrollador desarrolladora diseñador diseñadora becario becaria cocinero cocinera abogado abogada encargado encargada
ingegnere responsabile direttore direttrice impiegato impiegata contabile infermiere infermiera insegnante docente tecnico tecnica sviluppatore
sviluppatrice progettista tirocinante stagista commesso commessa cuoco cuoca avvocato addetto addetta consulente architetto geometra ricercatore
ricercatrice educatore educatrice
engenheiro engenheira diretor diretora coordenador coordenadora assistente contadora enfermeiro enfermeira professor professora
médico desenvolvedor desenvolvedora estagiário estagiária vendedora monitor monitora advogado advogada analista supervisora atendente gerente
directeur manager medewerker medewerkster adviseur leraar lerares docent verpleegkundige boekhouder projectleider werkvoorbereider
ontwikkelaar ontwerper stagiair verkoper chauffeur uitvoerder beleidsmedewerker onderzoeker redacteur
elektriker elektrikerin mechaniker mechanikerin mechatroniker mechatronikerin elektroniker friseur friseurin konditor konditorin gärtner gärtnerin kellner
kellnerin lagerist lageristin hebamme apotheker apothekerin dolmetscher dolmetscherin übersetzer übersetzerin gesellin polier disponent disponentin
einkäufer einkäuferin sekretär sekretärin rezeptionist rezeptionistin dachdecker installateur schweißer dreher fräser redakteur redakteurin pädagoge
pädagogin betreuer betreuerin
serveur serveuse plombier coiffeur coiffeuse jardinier jardinière électricien électricienne menuisier menuisière pâtissier pâtissière soudeur soudeuse
mécanicien mécanicienne magasinier magasinière caissier caissière réceptionniste secrétaire formateur formatrice animateur animatrice livreur livreuse
cariste opérateur opératrice ouvrier ouvrière employé employée gestionnaire acheteur acheteuse juriste avocat avocate médecin pharmacien pharmacienne
sage-femme traducteur traductrice graphiste peintre carreleur couvreur charpentier conducteur conductrice surveillant surveillante coordinateur
coordinatrice contrôleur contrôleuse préparateur préparatrice moniteur monitrice auxiliaire
soldador soldadora electricista fontanero fontanera albañil camarero camarera dependiente dependienta peluquero peluquera carpintero carpintera
conductora repartidor repartidora ayudante operario operaria limpiador limpiadora cajero cajera recepcionista secretario secretaria mecánico mecánica
jardinero jardinera panadero panadera pastelero traductor traductora farmacéutico farmacéutica periodista arquitecto arquitecta cuidador cuidadora
socorrista operador operadora administrador administradora gestor gestora psicólogo psicóloga fisioterapeuta matrona celador celadora
operaio operaia magazziniere magazziniera cameriere cameriera elettricista idraulico muratore falegname saldatore parrucchiere parrucchiera autista
cassiere cassiera segretario segretaria panettiere pasticciere traduttore traduttrice farmacista giornalista ostetrica psicologa fisioterapista
meccanico capocantiere caporeparto collaboratore collaboratrice coordinatore coordinatrice venditore venditrice operatore operatrice apprendista
manutentore disegnatore disegnatrice
pedreiro motorista eletricista encanador cozinheiro cozinheira garçom garçonete balconista ajudante secretária secretário faxineira porteiro vigilante
psicóloga arquiteto arquiteta consultora tradutor tradutora repositor almoxarife carpinteiro pintor jardineiro cabeleireiro cabeleireira jornalista
schoonmaker schoonmaakster serveerster lasser loodgieter timmerman metselaar kapster elektricien secretaresse receptioniste tolk vertaler begeleider
begeleidster inkoper hovenier stukadoor verzorgende leerkracht onderwijzer onderwijzeres teamleider`;

const roleNouns = new Set([...nouns.split(/\s+/), ...foreignNouns.split(/\s+/)]);

/** Ends of compounds that name a job: 'Konstruktionsingenieur', 'Verkaufsleiter', 'zorgmedewerker'. */
const compoundEnds =
  /\p{L}{3}(?:ingenieur|leiter|fachfrau|fachmann|fachkraft|fachangestellte|schwester|therapeut|berater|kaufmann|kauffrau|buchhalter|mitarbeiter|techniker|entwickler|lehrer|pfleger|verkäufer|assistent|student|meister|medewerker|adviseur|mechaniker|mechatroniker|elektroniker|elektriker|informatiker|betreuer|schweißer|installateur|leider|ontwikkelaar|chauffeur|begeleider|kundige|bereider)(?:in)?$/u;

/** Whether a word, in lower case, names a job. */
export const isRoleNoun = (word: string): boolean => roleNouns.has(word) || compoundEnds.test(word);

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
board commission authority corporation sp. o.o. z.o.o. kft d.o.o. aps a/s polytechnic vidyalaya
ug kg ohg e.v. mbh s.a.s. sas sarl sàrl eurl s.l. sl s.l.u. ltda ltda. s.c. sprl s.à vof stiftung verlag werke werk klinik klinikum krankenhaus
bank sparkasse versicherung agentur gruppe bau universität hochschule gymnasium schule agence cabinet groupe société maison hôpital banque mairie
école lycée université grupo empresa banco hospital clínica universidad colegio escuela consultores textiles ayuntamiento gruppo studio azienda
banca ospedale università scuola liceo istituto comune grupo colégio escola universidade prefeitura bouwbedrijf bedrijf ziekenhuis gemeente hogeschool
universiteit stichting spital
मिल लिमिटेड लि प्राइवेट प्रा कंपनी कम्पनी बैंक अस्पताल चिकित्सालय क्लिनिक क्लीनिक विद्यालय महाविद्यालय विश्वविद्यालय स्कूल कॉलेज संस्थान संस्था
समिति विभाग निगम परिषद नगरपालिका पंचायत मंत्रालय कार्यालय उद्योग इंडस्ट्रीज़ इंडस्ट्रीज एंटरप्राइजेज एंटरप्राइज़ेज ट्रेडर्स ब्रदर्स इलेक्ट्रिकल्स
इलेक्ट्रॉनिक्स मोटर्स टेक्सटाइल्स कंस्ट्रक्शन बिल्डर्स होटल रेस्टोरेंट स्टोर स्टोर्स भंडार ट्रस्ट फाउंडेशन न्यास संघ अकादमी प्रेस प्रकाशन
टेक्नोलॉजीज सॉल्यूशंस सर्विसेज ट्रांसपोर्ट फैक्ट्री कारखाना कारख़ाना वर्कशॉप एजेंसी केंद्र केन्द्र डेयरी परिवहन`;

const organisationCues = new Set(organisationWords.split(/\s+/));

/** Ends of compounds that name an organisation: 'Ingenieurbüro', 'Stadtwerke', 'Kreissparkasse'. */
const organisationEnds =
  /\p{L}{3}(?:büro|werke?|bank|kasse|klinik|klinikum|krankenhaus|spital|verlag|gesellschaft|verband|betriebe?|gruppe|versicherung|zentrum|erei)$/u;

/** Whether a word, in lower case, is one that an organisation's name has. */
export const isOrganisationCue = (word: string): boolean =>
  organisationCues.has(word) || organisationEnds.test(word);
