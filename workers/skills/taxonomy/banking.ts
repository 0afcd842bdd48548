export const banking = `
Bank Reconciliation = BRS!, bank reconciliation statement, bank recs, reconcile bank statements, bank reco > Reconciliation
Valuation! = business valuation, company valuation, interim valuations, valuation and payment
Credit Analysis
Loan Processing = loan origination, loan disbursement
KYC = know your customer, kyc verification
AML = anti money laundering, anti-money laundering > Compliance
Banking! = retail banking, corporate banking, branch banking
Investment Banking
Treasury! = treasury management, treasury operations, treasury dealing
Foreign Exchange = forex!, FX!
Equity Research
Portfolio Management
Wealth Management
Mutual Funds = mutual fund
Derivatives! = options and futures, futures and options, f&o
Bloomberg Terminal = bloomberg!
Trade Finance
Mergers and Acquisitions = m&a, mergers & acquisitions
Underwriting = underwriter
Claims Processing = claims management, claims handling, claim settlement, claims adjudication, health claims adjudication, medical scrutiny, claim scrutiny
Actuarial Science = actuarial, actuarial modelling
CFA = chartered financial analyst
Debt Recovery = debt collection, recovery of dues
Cheque Handling = cheque clearing
Insurance Accounting > Accounting
Hedge Funds
Private Equity
Venture Capital
Fund Accounting = fund accountant, shadow accounting, net asset value, nav computation, NAV!, fund administration > Accounting
Microfinance
Business Loans
Home Loans = mortgage lending, mortgages, housing loans
Insurance! = insurance experience, insurance industry, insurance domain
Input Tax Credit = itc reconciliation > GST
Credit Control = credit controller
Bank Guarantees = bank guarantee > Trade Finance
Cash Credit Limits = working capital limits
FEMA = fema compliance, rbi compliance, foreign exchange management act
Credit Risk = credit risk management, credit risk modelling, credit risk analysis
Market Risk = value at risk
Operational Risk
Basel III = basel ii
Financial Risk Management = frm certification, FRM!, financial risk manager > Risk Management
Gold Loans = gold loan
Vehicle Loans = auto loans, two wheeler loans, car loans
Personal Loans = unsecured loans
Branch Operations = bank branch operations, teller operations, branch management
Core Banking = core banking system > Banking
NEFT/RTGS = neft, rtgs, upi payments, imps, rtgs/neft, UPI!
CASA = casa accounts, casa sales, casa acquisition, casa sourcing, current and savings accounts, current account, savings accounts
Fundamental Analysis
Options Trading = options strategies
Commodity Trading = mcx, ncdex, commodity dealing, commodity derivatives
Fixed Income = bond markets, bonds trading, debt market, government securities, bonds!
Demat Operations = depository participant, demat account, demat, demat account opening, cdsl, nsdl, depository operations, dp operations
Investment Analysis = investment research, investment management
Financial Planning = financial planner, retirement planning
Life Insurance > Insurance
General Insurance = motor insurance > Insurance
Reinsurance
SEBI Regulations = sebi compliance, sebi, sebi guidelines
SEBI LODR = lodr, listing regulations, listing obligations > SEBI Regulations
SEBI ICDR = icdr > SEBI Regulations
Insider Trading Regulations = sebi pit, pit regulations > SEBI Regulations
Insolvency Law
CIBIL Analysis = cibil, cibil score, credit bureau reports, credit bureau
IRDAI Regulations = irda, irdai, irda certified, irda licence, irda certification, ic38
Debtors! = sundry debtors, debtor reconciliation
Hedging!
LBO Modeling = LBO!
Capital IQ = s&p capital iq
FactSet
PitchBook
Refinitiv = thomson reuters eikon, eikon, reuters eikon
Project Finance
Cash Credit = cc/od, CC!, cc limits
Overdraft = OD!, od limit, dropline overdraft
Loan Against Property = LAP!, lap loans, mortgage loan
SME Lending = sme loans, sme finance, msme lending, msme loans, sme banking
Business Banking > Banking
Retail Lending = retail loans, retail assets
NPA Management = NPA!, npa recovery
Third Party Products = tpp
Letter of Credit = LC! > Trade Finance
Sanctions Screening = name screening, pep screening
Customer Due Diligence = CDD!, EDD!, enhanced due diligence
Cash Flow Assessment = cash flow analysis, cash-flow assessment, assessing cash flows ~ Cash Flow Lending
Income Assessment = income verification, income estimation
Surrogate Programs = surrogate programmes, banking surrogate, gst surrogate, income surrogate > Credit Appraisal
CMA Data = cma data preparation, cma report
TEV Study = techno economic viability, tev report
Personal Discussion = pd visits, credit pd
Field Investigation = contact point verification
Collateral Valuation = property valuation for loans, collateral assessment
Credit Monitoring = post sanction monitoring, post-disbursement monitoring
Sanction Letters = sanction note, appraisal note
FOIR = fixed obligation to income ratio
CERSAI
NACH = e-nach, nach mandates
Mudra Loans = mudra loan, pmegp
CGTMSE
Priority Sector Lending = PSL!
Credit Appraisal = credit assessment, credit proposals, cam preparation
Credit Underwriting = loan underwriting
Basel Norms
Solvency II
Corporate Actions
Trade Settlement = settlements!
AMFI = amfi certified, amfi certification
NISM = nism certified, nism certification, nism series
Subsidy Claims
Bank Operations = banking operations
Insurance Policy Servicing = policy servicing, policy administration, policy issuance
Motor Claims = motor insurance claims
Health Claims = health insurance claims, mediclaim claims
Insolvency and Bankruptcy Code = ibc
Finacle > Core Banking
Flexcube > Core Banking
JAIIB
CAIIB
CFP! = certified financial planner
Discounted Cash Flow = dcf > Valuation
Home Loan Sales
Perfios
FinBox
FinnOne = finnone neo
Loan Origination Systems = loan origination system, LOS!
Cash Flow Lending = cash-flow based lending, cash flow based lending, cash-flow lending
Bank Statement Analysis = banking statement analysis, bank statement analyser
Financial Spreading
Note Sorting = note sorting machine, fake note detection, counterfeit note detection, fake note detector, currency counting machine, note counting
Cheque Truncation System = CTS!, cts clearing, cheque truncation
Demand Drafts = dd issuance, dd issue, demand draft issuance, pay orders
Account Opening = opening of accounts
Locker Operations = locker management, safe deposit lockers
High Net-worth Clients = HNI!, hni clients, hni acquisition, uhni, hnwi, high net worth individuals
Politically Exposed Persons = PEP!, pep and adverse media
World-Check = worldcheck, refinitiv world-check, dow jones watchlist
Adverse Media Screening = adverse media, negative news screening, adverse media checks
Customer Identification Program = cip kyc
Ultimate Beneficial Owner = UBO!, beneficial ownership, ubo identification
Actimize = nice actimize, mantas, oracle mantas
Suspicious Activity Reports = sar filing, str filing, suspicious transaction reports, sar/str
Portfolio Management Services = pms and aif, pms/aif
Alternative Investment Funds = AIF!, alternative investments
Asset Allocation
Structured Products = structured notes, market linked debentures
Risk Profiling = client risk profiling, customer risk profiling
Disbursal = disbursement!, loan disbursal
Loan Sanction = sanctioning of loans, credit sanction, sanction of loans
Property Papers Check = property papers, property documents verification, property document check
DSA Channel = direct selling agents, dsa management, dsa network, connectors dsa
Bucket Collections = bucket x, bucket 1, 0-30 bucket, hard bucket, soft bucket, bucket management > Collections
Field Collections = field recovery, collection visits > Collections
Repossession = vehicle repossession, asset repossession, repo of vehicles
DRA Certificate = dra certified, dra certification, debt recovery agent, iibf dra > Debt Recovery
EMI Collection = emi follow-up, emi recovery, overdue emi > Collections
Credit Cards! = credit card collections
Investor Relations = investor communication, investor decks, analyst calls
Banking Relations = bank relationships, banker relationship, bank liaison, liaising with banks
Annual Operating Plan = AOP!, annual budget plan
Board Reporting = board reports, board decks, board presentations
Turnaround Management = business turnaround, turnaround of business, corporate turnaround
Business Transformation = transformation programmes, organisational transformation
`;
