export const legal = `
Company Secretarial = secretarial compliance, secretarial standards
Legal Research
Legal Drafting = plaint drafting
Public Procurement = public sector procurement, public procurement law, government procurement
Open Source Licensing = open source licences, open source licence compliance, open source compliance
Software Licensing = software licence agreements, saas agreements, saas contracts
Technology Contracts = technology agreements, it contracts, technology transactions
Outsourcing Agreements = outsourcing contracts
Data Processing Agreements = data processing agreement
Shareholder Agreements = shareholders agreements, shareholder agreement
Term Sheets = term sheet
Employment Contracts = employment agreements
Commercial Leases = commercial lease
SRA Registration = sra registered, sra regulated
Practising Certificate
Injunctions = interim injunctions
Litigation
Corporate Law
Intellectual Property = ip law, intellectual property rights, ipr
Contract Review = reviewing contracts, redlining
Compliance! = compliance management
Arbitration = arbitration proceedings, arbitration and conciliation act, arbitration & conciliation act
Conveyancing
Paralegal Work = paralegal
Criminal Law = criminal litigation, bail applications
Family Law = matrimonial disputes, divorce cases
Property Law = property documentation
Constitutional Law = writ petitions
Contract Law = law of contracts, indian contract act, contract act 1872
Consumer Law = consumer cases, consumer court
Banking Law
Cheque Bounce Cases
Competition Law = antitrust law
Cyber Law = information technology act, it act 2000
Trademark Filing
Patent Drafting
Copyright Law
Contract Lifecycle Management = clm software
Secretarial Audit > Company Secretarial
Mediation! = alternative dispute resolution
Notary Services = notarization
Legal Notices = legal notice
Case Preparation = trial preparation, case briefs
E-discovery = ediscovery
Due Diligence = legal due diligence, financial due diligence
Environmental Law
Tax Law
Immigration Law = visa applications
NCLT Matters = nclt, nclat
Contract Drafting = drafting contracts, drafting agreements, agreement drafting > Legal Drafting
Drafting of Pleadings = pleadings, pleading drafting > Legal Drafting
Contract Vetting = vetting!, agreement vetting, vetting of contracts, vetting agreements ~ Contract Review
Manupatra > Legal Research
SCC Online > Legal Research
Westlaw > Legal Research
LexisNexis > Legal Research
Civil Law
Civil Litigation > Litigation
Court Appearances = appearing before courts, court attendance > Litigation
CPC Civil Procedure = civil procedure code, cpc and crpc
Criminal Procedure Code = crpc, bnss
Indian Penal Code = ipc, bharatiya nyaya sanhita, BNS!
Evidence Act = indian evidence act
SARFAESI = sarfaesi act > Banking Law
DRT Matters = drt, debt recovery tribunal > Banking Law
Section 138 = section 138 ni act, 138 ni act, ni act, negotiable instruments act > Cheque Bounce Cases
Company Law ~ Corporate Law
RBI Regulations = rbi guidelines, rbi norms, rbi master directions
Trademarks! = trademark registration, trademark prosecution > Intellectual Property
Patents! = patent filing, patent prosecution > Intellectual Property
Patent Search = prior art search
Copyright!
Title Search = title verification, title due diligence, title examination > Property Law
Land Laws = land revenue laws, revenue laws, land acquisition laws
Lease Agreements = lease deeds, leave and license agreements, lease drafting
Loan Documentation = loan agreements, security documentation
NDAs = non-disclosure agreements, confidentiality agreements
Corporate Governance
Legal Opinions
Stamp Duty = stamp act, registration act
Insurance Law = motor accident claims, mact
Docketing! = docket management
Relativity! > E-discovery
Clio > Case Management Software
Case Management Software = legal case management
Joint Ventures
Vendor Contracts = vendor agreements, commercial contracts, commercial agreements
Bar Council Registration = bar council enrolment, enrolled advocate, bar council
Company Secretary = CS!, cs qualification, qualified company secretary
Dispute Resolution
Legal Metrology
Regulatory Compliance > Compliance
Labour Court Matters
Conciliation
Affidavits = drafting affidavits
Sale Deeds = sale deed drafting, conveyance deeds
Power of Attorney
Probate = probate matters, succession matters, succession law
Franchise Agreements
GST Litigation = indirect tax litigation > Tax Law
Statutory Registers = maintenance of statutory registers > Company Secretarial
Annual Returns = annual return filing
Client Counselling
Matrimonial Law ~ Family Law
Share Purchase Agreements = shareholders' agreement, share subscription agreement, spa and sha, spa/sha, sha/spa > Contract Drafting
Patent Claim Drafting = claim drafting, patent claims > Patent Drafting
Freedom to Operate = FTO!, fto search, fto analysis > Patent Search
Patent Landscaping = patent landscape, patent landscape analysis, landscape search > Patent Search
Invalidity Search = validity search, prior art invalidation > Patent Search
Office Actions = office action response, examination reports patents, fer response > Patents
Patent Specifications = provisional specification, complete specification > Patent Drafting
Orbit Intelligence = orbit patent, questel orbit, questel > Patent Search
Derwent Innovation = derwent!, thomson innovation, patsnap, patseer, total patent > Patent Search
Patent Agent Exam = registered patent agent, patent agent, patent agent registration > Patents
Patent Classification = ipc classification, cpc classification, patent classification codes
Cause Lists = causelist, court cause list
eCourts = e-courts, ecourts portal, case information system
Case Files! = case file preparation, court files, maintaining case files
Certified Copies = certified copies of orders
Court Filing = filing of petitions, e-filing, e-filing of cases, filing of cases, court e-filing, filing in registry
Summons and Notices = summons!, service of summons, process serving, process server, issuing summons
Order Sheets = daily orders court, writing order sheets
Record Room! = record room management
Stamp Reporting = stamp reporter
Express Entry = canada express entry, crs score, canada pr, provincial nominee, pnp canada, lmia, ircc
Study Visas = student visa, f1 visa, f-1 visa, uk student visa, i-20, cas letter, study permit
Visitor Visas = tourist visa, schengen visa, schengen, spouse visa, dependent visa, visa refusal cases
Australian Skilled Migration = subclass 189, subclass 190, skill assessment acs, mara agent, australia pr, gte statement
Credential Evaluation = wes evaluation, education credential assessment, eca wes
University Applications = overseas admissions, study abroad, overseas education, study abroad counselling
ICCRC Licence = rcic, iccrc, regulated canadian immigration consultant
`;
