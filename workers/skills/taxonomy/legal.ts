export const legal = `
Company Secretarial = secretarial compliance, company secretary, secretarial standards
Legal Research = scc online, manupatra, westlaw, lexisnexis
Legal Drafting = drafting agreements, contract drafting, drafting contracts, pleadings, drafting of pleadings, plaint drafting
Litigation = civil litigation, court appearances
Corporate Law = company law
Intellectual Property = ip law, intellectual property rights, ipr
Contract Review = contract vetting, reviewing contracts, redlining
Compliance! = regulatory compliance, compliance management
Arbitration
Conveyancing
Paralegal Work = paralegal
Criminal Law = criminal litigation, bail applications
Family Law = matrimonial disputes, divorce cases
Property Law = title search, title verification, property documentation
Constitutional Law = writ petitions
Contract Law = law of contracts
Consumer Law = consumer cases, consumer court
Banking Law = sarfaesi, drt matters
Cheque Bounce Cases = section 138, negotiable instruments act
Competition Law = antitrust law
Cyber Law = information technology act, it act 2000
Trademark Filing = trademarks!, trademark registration
Patent Drafting = patents!, patent filing, patent prosecution
Copyright Law
Contract Lifecycle Management = clm software
Secretarial Audit > Company Secretarial
Mediation! = dispute resolution, alternative dispute resolution
Notary Services = notarization
Legal Notices = legal notice
Case Preparation = trial preparation, case briefs
E-discovery = ediscovery
Due Diligence = legal due diligence, financial due diligence
Environmental Law
Tax Law
Immigration Law = visa applications
NCLT Matters = nclt, nclat
`;
