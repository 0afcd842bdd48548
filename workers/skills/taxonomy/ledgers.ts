export const ledgers = `
Purchase Entries = sales entry, purchase and sales entry, sales and purchase entries, purchase bill entry, bill entry, bank entries, cash entries, day-to-day entries > Bookkeeping
Day Book = daybook, cash book, cashbook, cash book maintenance, cash and bank book, cash and bank entries > Bookkeeping
Party Ledgers = party reconciliation, ledger confirmation, balance confirmation > Reconciliation
Cheque Preparation = cheque printing, cheque writing, cheque deposit, depositing cheques, bank deposit slips, neft/rtgs entry
Expense Booking = expense entries, booking of expenses, voucher booking
Provisions and Accruals = provisional entries, provision entries, expense provisions, prepaid and provisions
Creditor Ageing = ageing report, ageing analysis, outstanding report
Outstanding Follow-up = outstanding payment follow-up, outstanding collection, outstanding recovery, follow-up of outstanding, debtor follow-up > Collections
Inter-branch Reconciliation = branch reconciliation, branch accounting, intercompany accounts > Reconciliation
Statutory Dues = statutory payments, statutory dues payment, challan payment, tax challans
`;
