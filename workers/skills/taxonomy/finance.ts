export const finance = `
Accounting = accountancy, accounting principles, financial accounting, general accounting, day to day accounting
Bookkeeping = book keeping, maintaining books, books of accounts, bookkeeper > Accounting
Tally! = tally prime, tallyprime, tally erp 9, tally erp, tally.erp 9, tally.erp9, tally 9 > Accounting ~ Busy Accounting, QuickBooks, Zoho Books
Busy Accounting = busy software, busy accounting software
Marg ERP
QuickBooks = quick books, quickbooks online ~ Xero
Zoho Books
Xero
Sage 50 = sage accounting, sage 300
FreshBooks
NetSuite = oracle netsuite
SAP! = sap erp, sap ecc
SAP FICO = sap fi/co, sap fi co, sap fi-co, sap fi, sap finance > SAP
SAP S/4HANA = s/4hana, s4 hana, s4hana, sap hana > SAP
Oracle Financials = oracle fusion financials, oracle ebs
ERP = erp software, erp systems
GST = goods and services tax, gst return, gst filing, gst compliance, gstr, gstr-1, gstr 1, gstr-3b, gstr 3b, gstr-2b, gstr 2b, gstr-9, gstr 9, gst returns filing > Indirect Taxation
TDS = tax deducted at source, tds computation, tds/tcs
TDS Returns = 24q, 26q, form 24q, form 26q > TDS
ITR! = income tax return, itr filing, itrs, income tax filing ~ Income Tax
Income Tax = direct tax, direct taxation, income tax act
Indirect Taxation = indirect tax, vat!, service tax
Taxation = tax compliance, tax preparation, tax filing, tax planning
Tax Audit = tax audits
E-invoicing = e-invoice, e invoice, einvoicing
E-way Bills = e-way bill, eway bill
Bank Reconciliation = brs!, bank reconciliation statement, bank recs, reconcile bank statements
Reconciliation! = account reconciliation, ledger reconciliation, reconciliations!
Accounts Payable = ap!, vendor payment, vendor payments, vendor invoice processing, invoice processing
Accounts Receivable = ar!, debtors ageing, debtor management, collections!, receivables
General Ledger = gl!, ledger posting, ledger scrutiny
Journal Entries = journal entry, voucher entry
Balance Sheet = balance sheet finalisation, balance sheets
P&L = profit and loss, profit & loss, pnl, p and l, profit and loss account
Finalization of Accounts = finalisation!, finalisation of accounts, finalization of books, books finalisation
Cash Flow Management = cash flow, cash flow forecasting, cashflow
Month-end Close = month end close, month end closing, month-end closing, year end closing
Financial Statements = financial statement preparation
Financial Reporting = management reporting, financial reports
MIS Reporting = mis reports, mis!, mis report, management information system
Financial Analysis = financial analyst
Financial Modeling = financial modelling, financial models
Financial Planning and Analysis = fp&a, financial planning & analysis
Valuation! = business valuation, company valuation, dcf
Variance Analysis
Cost Accounting = costing!, cost analysis, product costing
Fixed Assets = fixed asset register, fixed asset management
Internal Audit = internal auditing
Statutory Audit = external audit
Audit! = auditing
Internal Controls = internal control, sox compliance, sox
Ind AS = indian accounting standards
IFRS
US GAAP = gaap
Companies Act = companies act 2013, roc compliance, roc filing
Company Secretarial = secretarial compliance, company secretary
Payroll = pay roll, payroll processing, payroll management, salary processing
PF! = provident fund, epf
ESI! = esic, employee state insurance
Professional Tax
Credit Analysis = credit appraisal, credit underwriting, credit risk
Loan Processing = loan origination, loan disbursement
KYC = know your customer
AML = anti money laundering, anti-money laundering
BFSI = bfsi domain, banking and financial services, banking domain
Banking! = retail banking, corporate banking, branch banking
Investment Banking
Treasury! = treasury management, treasury operations
Foreign Exchange = forex!, fx!
Equity Research
Portfolio Management
Wealth Management
Mutual Funds = mutual fund
Derivatives! = options and futures
Bloomberg Terminal = bloomberg!
Trade Finance = letter of credit, letters of credit
Financial Due Diligence = due diligence
Mergers and Acquisitions = m&a, mergers & acquisitions
Underwriting = underwriter
Claims Processing = claims management, claims handling, claim settlement
Actuarial Science = actuarial, actuarial modelling
CPA = certified public accountant > Accounting
ACCA > Accounting
CFA = chartered financial analyst
CMA!
Chartered Accountant = ca inter!, ca final!
Billing! = billing software, invoicing
Expense Management
Stock Audit
Petty Cash = petty cash management
Data Entry = data entry operator
Typing! = typing speed, english typing, hindi typing
Debt Recovery = debt collection, recovery of dues
Cheque Handling = cheque clearing
Purchase Orders = purchase order, po processing
Goods Receipt = grn!
Three-way Matching = 3 way matching, three way match
Intercompany Accounting = intercompany reconciliation
Consolidation! = financial consolidation
Revenue Recognition = asc 606, ifrs 15
Transfer Pricing
GST Audit > GST
GST Reconciliation > GST
Form 16
Form 3CD
MCA Filings = mca portal
Share Accounting
Insurance Accounting
Hedge Funds
Private Equity
Venture Capital
Fund Accounting = nav calculation
Microfinance
Business Loans = msme loans
Home Loans = mortgage lending, mortgages
BlackLine
Hyperion = oracle hyperion
SAP Concur
Coupa
Capital Budgeting
Working Capital Management
`;
