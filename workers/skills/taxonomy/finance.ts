export const finance = `
Accounting = accountancy, accounting principles, financial accounting, general accounting, day to day accounting
Bookkeeping = book keeping, maintaining books, books of accounts, bookkeeper > Accounting
Tally! = tally prime, tally erp9, tallyprime, tally erp 9, tally erp, tally.erp 9, tally.erp9, tally 9, tally software > Accounting ~ Busy Accounting, QuickBooks, Zoho Books
Busy Accounting = busy software, busy accounting software
Marg ERP
QuickBooks = quick books, quickbooks online ~ Xero
Zoho Books
Xero
Sage 50 = sage accounting, sage 300
FreshBooks
NetSuite = oracle netsuite
SAP! = sap erp, sap ecc
SAP FICO = sap fi/co, sap fi co, sap fi-co, sap fi, sap finance, sap co > SAP
SAP S/4HANA = s/4hana, s4 hana, s4hana > SAP
Oracle Financials = oracle fusion financials, oracle ebs, oracle e-business suite
ERP = erp software, erp systems
GST = goods and services tax, gst return, gst filing, gst compliance, gstr, gstr-1, gstr 1, gstr-3b, gstr 3b, gstr-2b, gstr 2b, gstr 2a, gstr-2a, gstr-9, gstr 9, gst returns filing, gst portal > Indirect Taxation
TDS! = tax deducted at source, tds computation, tds/tcs, tds deduction, tds compliance > Taxation
TDS Returns = 24q, 26q, 27q, form 24q, form 26q, form 27q, tds return filing > TDS
ITR! = income tax return, itr filing, itrs, income tax filing, itr-1, itr-2, itr-3, itr-4 > Income Tax
Income Tax = direct tax, direct taxation, income tax act > Taxation
Indirect Taxation = indirect tax, VAT!, service tax > Taxation
Taxation = tax compliance, tax preparation, tax filing
Tax Audit > Audit, Taxation
E-invoicing = e-invoice, e invoice, einvoicing
E-way Bills = e-way bill, eway bill
Bank Reconciliation = BRS!, bank reconciliation statement, bank recs, reconcile bank statements, bank reco > Reconciliation
Reconciliation! = account reconciliation, ledger reconciliation, reconciliations!
Accounts Payable = AP!, vendor payment, vendor payments, vendor invoice processing, invoice processing, accounts payable and receivable
Accounts Receivable = AR!, debtors ageing, debtor management, collections!, receivables, ar ageing
General Ledger = GL!, ledger posting, ledger scrutiny
Journal Entries = journal entry, voucher entry, voucher posting
Balance Sheet = balance sheet finalisation, balance sheets
P&L = profit and loss, profit & loss, pnl, p and l, profit and loss account
Finalization of Accounts = finalisation!, finalisation of accounts, finalization of books, books finalisation, final accounts, finalising accounts, finalising books
Cash Flow Management = cash flow, cash flow forecasting, cashflow
Month-end Close = month end close, month end closing, month-end closing, year end closing, year-end close, record to report
Financial Statements = financial statement preparation
Financial Reporting = management reporting, financial reports
MIS Reporting = mis reports, MIS!, mis report, management information system
Financial Analysis = financial analyst, ratio analysis
Financial Modeling = financial modelling, financial models, three-statement model
Financial Planning and Analysis = fp&a, financial planning & analysis
Valuation! = business valuation, company valuation, dcf, discounted cash flow
Variance Analysis
Cost Accounting = costing!, cost analysis, product costing > Accounting
Fixed Assets = fixed asset register, fixed asset management
Internal Audit = internal auditing, internal auditor > Audit
Statutory Audit = external audit, external auditing > Audit
Audit! = auditing, audit planning
Internal Controls = internal control, internal financial controls, ifc testing
Ind AS = indian accounting standards, indian gaap, igaap
IFRS
US GAAP = gaap
Companies Act = companies act 2013
Payroll = pay roll, payroll processing, payroll management, salary processing
PF! = provident fund, epf
ESI! = esic, employee state insurance
Professional Tax
Credit Analysis = credit appraisal, credit underwriting
Loan Processing = loan origination, loan disbursement
KYC = know your customer, kyc verification
AML = anti money laundering, anti-money laundering, transaction monitoring > Compliance
BFSI = bfsi domain, banking and financial services, banking domain
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
Trade Finance = letter of credit, letters of credit
Mergers and Acquisitions = m&a, mergers & acquisitions
Underwriting = underwriter
Claims Processing = claims management, claims handling, claim settlement, claims adjudication
Actuarial Science = actuarial, actuarial modelling
CPA = certified public accountant > Accounting
ACCA > Accounting
CFA = chartered financial analyst
CMA! = cost and management accountant, cma inter
Chartered Accountant = ca inter!, ca final!
Billing! = billing software
Expense Management = expense reports
Stock Audit > Audit
Debt Recovery = debt collection, recovery of dues
Cheque Handling = cheque clearing
Three-way Matching = 3 way matching, three way match
Intercompany Accounting = intercompany reconciliation > Accounting
Consolidation! = financial consolidation
Revenue Recognition = asc 606, ifrs 15
Transfer Pricing
GST Audit > GST, Audit
GST Reconciliation > GST, Reconciliation
Form 16
Form 3CD
Share Accounting > Accounting
Insurance Accounting > Accounting
Hedge Funds
Private Equity
Venture Capital
Fund Accounting = nav calculation > Accounting
Microfinance
Business Loans = msme loans
Home Loans = mortgage lending, mortgages, housing loans
BlackLine
Hyperion = oracle hyperion
SAP Concur > SAP
Coupa
Capital Budgeting
Working Capital Management
Insurance! = insurance experience, insurance industry, insurance domain
TCS Tax = tax collected at source > Taxation
Advance Tax
Input Tax Credit = itc reconciliation > GST
Form 15CA/CB = 15ca, 15cb
Tax Assessment = income tax assessments, scrutiny assessment, tax litigation
International Taxation = cross-border tax, dtaa > Taxation
US Taxation = us tax, form 1040, 1040 preparation, form 1120, irs forms > Taxation
UK Taxation = hmrc, vat returns, self assessment returns > Taxation
Sales Tax = sales and use tax
Tax Planning > Taxation
SOX Compliance = sox, sarbanes-oxley > Internal Controls
Concurrent Audit = bank audit, branch audit > Audit
Forensic Accounting = forensic audit > Accounting
Caseware = audit working papers
UK GAAP = frs 102
Schedule III = schedule iii format
Trial Balance
Depreciation Accounting = depreciation schedule > Accounting
Accruals and Prepayments = accruals!, prepayments, accruals and provisions
Procure to Pay = p2p cycle, procure-to-pay
Order to Cash = o2c, otc cycle, order-to-cash
Vendor Reconciliation = supplier statement reconciliation > Reconciliation
Credit Control = credit controller
Initial Public Offerings = ipo readiness
Oracle Fusion = oracle cloud erp, oracle fusion cloud
SAP Ariba = ariba > SAP
SAP Basis > SAP
SAP HCM = sap hr > SAP
SAP PP > SAP
SAP QM > SAP
SAP PM = sap plant maintenance > SAP
SAP PS > SAP
Odoo = openerp > ERP
ERPNext > ERP
Microsoft Dynamics NAV = navision, business central > ERP
Epicor > ERP
Infor = infor ln > ERP
JD Edwards = jde > ERP
Ramco ERP = ramco systems > ERP
Zoho Payroll > Payroll
Vyapar = vyapar app
MYOB
Wave Accounting
Bank Guarantees = bank guarantee
Cash Credit Limits = cc limit, working capital limits
FEMA = fema compliance, rbi compliance
Credit Risk = credit risk management, credit risk modelling
Market Risk = value at risk
Operational Risk
Basel III = basel ii
Financial Risk Management = frm certification > Risk Management
Gold Loans = gold loan
Vehicle Loans = auto loans, two wheeler loans
Personal Loans = unsecured loans
Branch Operations = bank branch operations, teller operations
Core Banking = finacle, core banking system, flexcube > Banking
NEFT/RTGS = neft, rtgs, upi payments, imps
SWIFT Payments = swift messages, swift messaging, swift transfers
CASA = casa accounts, casa sales
FATCA = crs reporting
Stock Trading = equity trading, share trading, intraday trading, stock market
Technical Analysis
Fundamental Analysis
Options Trading = options strategies
Commodity Trading
Fixed Income = bond markets, bonds trading
Demat Operations = depository participant, demat account
Investment Analysis = investment research, investment management
Financial Planning = financial planner, retirement planning, cfp
Asset Management
Life Insurance > Insurance
General Insurance = motor insurance > Insurance
Reinsurance
CA Articleship = articleship, article assistant
Cost Audit > Audit
XBRL = xbrl filing
ROC Filing = roc compliance, roc filings, mca filings, mca portal, aoc-4, mgt-7
Board Meetings = board minutes, agm
SEBI Regulations = sebi lodr, sebi compliance
Invoicing = invoice generation, raising invoices
Payment Processing = payment posting
Ledger Maintenance = ledger accounts, maintaining ledgers
Workday Financials > Workday
Anaplan
Adaptive Insights = adaptive planning
OneStream
Insolvency Law = insolvency and bankruptcy code, ibc
CIBIL Analysis = cibil, cibil score, credit bureau reports
IRDAI Regulations = irda, irdai, irda certified
Finance! = corporate finance, finance experience
`;
