export const finance = `
Accounting = accountancy, accounting principles, financial accounting, general accounting, day to day accounting
Bookkeeping = book keeping, hisab kitab, hisaab kitaab, maintaining books, books of accounts, bookkeeper > Accounting
Tally! = tally prime, tally erp9, tallyprime, tally erp 9, tally erp, tally.erp 9, tally.erp9, tally 9, tally software > Accounting ~ Busy, QuickBooks, Zoho Books
Marg ERP
QuickBooks = quick books, quickbooks online ~ Xero
Zoho Books
Xero
Sage 50 = sage accounting, sage 300
FreshBooks
NetSuite = oracle netsuite
SAP! = sap erp, sap ecc
SAP FICO = FICO!, FI/CO!, sap fi/co, sap fi co, sap fi-co, sap fi, sap finance, sap co > SAP
SAP S/4HANA = s/4hana, s/4 hana, s4 hana, s4hana, sap s/4 hana > SAP
SAP S/4HANA Finance = s/4hana finance, s/4 hana finance, sap simple finance, simple finance > SAP S/4HANA, SAP FICO
Oracle Financials = oracle fusion financials, oracle ebs, oracle e-business suite
ERP = erp software, erp systems
GST = goods and services tax, gst compliance, gstr, gstr-2b, gstr 2b, gstr 2a, gstr-2a, gst portal > Indirect Taxation
TDS! = tax deducted at source, tds computation, tds/tcs, tds deduction, tds compliance, tds return, tds return filing > Taxation
TDS Statements = 24q, 26q, 27q, form 24q, form 26q, form 27q > TDS
ITR! = income tax return, itr filing, itrs, income tax filing, itr-1, itr-2, itr-3, itr-4 > Income Tax
Income Tax > Taxation
Indirect Taxation = indirect tax, VAT!, service tax > Taxation
Taxation = tax compliance, tax preparation, tax filing
Tax Audit > Audit, Taxation
E-invoicing = e-invoice, e invoice, einvoicing
E-way Bill = eway bill, e-way bill generation
Reconciliation! = account reconciliation, ledger reconciliation, reconciliations!
Accounts Payable = AP!, vendor invoice processing, accounts payable and receivable
Accounts Receivable = AR!, debtors ageing, debtor management, receivables, ar ageing
General Ledger = GL!, ledger posting
Journal Entries = journal entry, voucher entry, voucher posting
Balance Sheet = balance sheet finalisation, balance sheets
P&L = profit and loss, profit & loss, pnl, p and l, profit and loss account
Finalization of Accounts = finalisation!, finalisation of accounts, finalization of books, books finalisation, finalising accounts, finalising books
Cash Flow Management = cashflow
Month-end Close = month end close, month end closing, month-end closing
Financial Statements = financial statement preparation
Financial Reporting = management reporting, financial reports
MIS Reporting = mis reports, MIS!, mis report, management information system
Financial Analysis = financial analyst
Financial Modeling = financial modelling, financial models, three-statement model
Financial Planning and Analysis = fp&a, financial planning & analysis
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
BFSI = bfsi domain, banking and financial services, banking domain
CPA = certified public accountant > Accounting
ACCA > Accounting
CMA! = cost and management accountant, cma inter
Chartered Accountant = ca final!
Billing! = billing software
Expense Management = expense reports
Stock Audit > Audit
Three-way Matching = 3 way matching, three way match
Consolidation! = financial consolidation
Revenue Recognition = asc 606, ifrs 15
Transfer Pricing
GST Audit > GST, Audit
HST = harmonized sales tax, hst filing, hst returns > Indirect Taxation
GST Reconciliation > GST, Reconciliation
Form 16
Form 3CD
Share Accounting > Accounting
BlackLine
Hyperion = oracle hyperion
SAP Concur = concur!, concur expense > SAP
Coupa
Capital Budgeting
Working Capital Management > Working Capital
TCS Tax = tax collected at source > Taxation
Advance Tax
Form 15CA/CB = 15ca, 15cb
Tax Assessment = income tax assessments, scrutiny assessment
International Taxation = cross-border tax > Taxation
US Taxation = us tax, form 1040, 1040 preparation, form 1120, irs forms, us tax returns, federal tax returns, us state tax, state tax returns, irs notices, federal and state tax > Taxation
UK Taxation = hmrc, self assessment returns > Taxation
Sales Tax = sales and use tax
Tax Planning > Taxation
SOX Compliance = sox, sarbanes-oxley > Internal Controls
Concurrent Audit = bank audit, branch audit > Audit
Forensic Accounting = forensic audit > Accounting
Caseware = audit working papers
UK GAAP = frs 102
Schedule III = schedule iii format
Trial Balance
Accruals and Prepayments = accruals!, prepayments, accruals and provisions
Procure to Pay = p2p cycle, procure-to-pay
Order to Cash = o2c, otc cycle, order-to-cash
Vendor Reconciliation = supplier statement reconciliation, vendor ledger reconciliation, creditors reconciliation > Reconciliation
Initial Public Offerings = ipo readiness
Oracle Fusion = oracle cloud erp, oracle fusion cloud
SAP Ariba = ariba > SAP
SAP Basis > SAP
SAP HCM = sap hr > SAP
SAP PP = PP!, sap production planning > SAP
SAP QM = QM!, sap quality management > SAP
SAP PM = sap plant maintenance > SAP
SAP PS = PS!, sap project system > SAP
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
SWIFT Payments = swift messages, swift messaging, swift transfers
FATCA = crs reporting
Stock Trading = equity trading, share trading, intraday trading, stock market
Technical Analysis
Asset Management
CA Articleship = articleship, article assistant
Cost Audit > Audit
XBRL = xbrl filing
ROC Filing = roc compliance, roc filings, mca filings, aoc-4, mgt-7
MCA21 = mca portal, mca21 portal, mca v3 > ROC Filing
Board Meetings = agm, general meetings
Board Minutes = minutes of board meetings, minutes of meetings of the board, minute books ~ Board Meetings
Board Resolutions = drafting of resolutions, shareholder resolutions ~ Board Meetings
Invoicing = invoice generation, raising invoices
Payment Processing = payment posting
Ledger Maintenance = ledger accounts, maintaining ledgers
Workday Financials > Workday
Anaplan
Adaptive Insights = adaptive planning
OneStream
Finance! = corporate finance, finance experience
GST Returns = gst filing, gst return filing, filing of gst > GST
GSTR-1 = gstr1 > GST Returns
GSTR-3B = gstr3b > GST Returns
GSTR-9 = gstr9, gstr-9c, gst annual return > GST Returns
Direct Tax = direct taxation > Taxation
Income Tax Act > Income Tax
Form 26AS = 26as, traces portal
Faceless Assessment = faceless appeals > Tax Assessment
Tax Litigation = tax appeals, income tax appeals, cit(a)
Corporate Tax = corporate taxation > Taxation
Busy! = busy accounting, busy software, busy accounting software > Accounting
CompuTax = winman, genius tax software, taxmann, spectrum software
Accounting Standards
Asset Accounting
Vendor Payments = supplier payments
Invoice Processing = invoice verification, vendor invoices, invoice booking
Collections! = payment collection, collection calls
Working Capital = working capital finance, working capital loans
Transaction Monitoring > AML
IFRS 9 = ecl, expected credit loss
IFRS 17
Financial Statement Analysis = balance sheet analysis, analysis of financial statements
Ratio Analysis
Custom Duty = customs act
COSO = icfr
Gratuity! = gratuity calculation
CIMA
AAT! = aat qualified, aat level 3, aat level 4
CIA Certification = certified internal auditor
CA! = ca qualified, ca qualification, qualified ca, chartered accountancy
CA Inter! = ca intermediate, semi qualified ca, inter ca
Tax Returns = tax return preparation
Year-end Close = year end closing, annual closing
Ledger Scrutiny
Cash Flow! = cash flow statement
Cash Flow Forecasting = cash flow forecast, cash flow curves
Budgetary Control = budget monitoring
Management Accounts = management accounting
Statutory Accounts
VAT Returns
CIS! = cis returns, construction industry scheme
Sage! = sage line 50
DTAA
NAV Calculation > Fund Accounting
Record to Report = r2r
Commercial Finance = commercial accounting
Cost Sheets = cost sheet preparation, bom costing
Inventory Valuation = stock valuation
Fund Flow Statements = fund flow
SAP Business One = sap b1 > SAP
LGPS = local government pension scheme
P60 = p45, p11d
`;
