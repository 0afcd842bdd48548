/** Of those who teach, write, count and pack. */
export const desk = `
Teaching: teach taught teaching | -, class, classes, grade, pupil, student, child, children, kid, math, mathematics, science, english, hindi, sanskrit, physics, chemistry, biology, history, geography, social studies, algebra, fraction, economics, accountancy, commerce, computer, music, dance, drawing, guitar, piano, violin, tabla
Tutoring: give gave given giving | tuition, home tuition
Tutoring: tutor tutored tutoring | child, children, student, pupil, kid
Legal Drafting: draft drafted drafting draw_up drew_up drawn_up drawing_up | plaint, written statement, petition, pleading, legal notice, deed, affidavit, bail application, rejoinder, legal document
Bookkeeping: write wrote written writing keep kept keeping maintain maintained maintaining balance balanced balancing | ledger, daybook, day book, cash book, cashbook, trial balance, sales book, purchase book, book of account
Bookkeeping: keep kept keeping | the book
Billing: raise raised raising prepare prepared preparing issue issued issuing | bill, !bill of material, !bill of quantity, !bill of quantities, !bill of lading
Recruitment: recruited hired recruiting hiring | staff, people, worker, laborer, employee, candidate, volunteer, driver, guard, nurse, teacher, cook, helper, clerk, welder, fitter, operator, technician, electrician, engineer, developer, tester, agent, executive, intern, trainee, apprentice, manager, rep, graduate, fresher
Recruitment: screen screened screening shortlist shortlisted shortlisting source sourced sourcing interview interviewed interviewing | cv, resume, candidate, applicant, job applicant
Interview Scheduling: schedule scheduled scheduling arrange arranged arranging set_up setting_up line_up lined_up | interview
Payroll: paid paying | salary, salaries, wage, worker, laborer, employee
Payroll: run ran running make made making prepare prepared preparing process processed processing calculate calculated disburse disbursed | salary, salaries, salary sheet, salary slip, payslip, pay slip, wage, wage sheet, wage register
Audit: audited auditing | account, book, branch, branches, store, godown, warehouse, supplier, vendor, site, plant, process, firm, company, companies, society, societies, trust, ledger, record, stock, unit
Bank Reconciliation: match matched matching reconcile reconciled reconciling tally tallied tallying | bank statement, passbook, bank passbook, bank book, bank entry, bank entries, bank account, bank balance
Bank Reconciliation: match matched matching | cash book, cashbook
Billing: make made making | bill, !bill of material, !bill of quantity, !bill of quantities, !bill of lading
Cash Handling: take took taken taking | cash
Cash Handling: handle handled handling count counted counting | cash
Cash Handling: ring_up rang_up ringing_up | customer, sale, purchase, item
Stenography: take took taking taken | dictation
Front Office: check_in checked_in checking_in | guest
Telecalling: phone phoned phoning ring rang ringing call called calling | lead, prospect
Typing: type typed typing | -, letter, order, document, page, report, notice, judgment, petition
Data Entry: type typed typing keyed keying enter entered entering punched punching fed feeding | data, online form, record, invoice, bill, voucher
Translation: translate translated translating | document, letter, book, text, speech, novel, script, page, article, paper, court paper, deed, contract
Photography: take took taking | photo, photograph, wedding photo
Proofreading: proofread proofreads | book, page, manuscript, draft, article, copy, chapter, report
Insurance Sales: sell sold selling | insurance, insurance policy, insurance policies, life policy, life policies
Photography: shoot shot shooting photograph photographed photographing | wedding, photo, portrait
Videography: shoot shot shooting film filmed filming | video, reel, wedding film, short film
Video Editing: cut cutting | video, reel, trailer, footage
Video Editing: edit edited editing | video, video clip, clip, reel, film, footage, vlog, episode
Photo Editing: edit edited editing retouch retouched retouching | photo, photograph, picture
Stock Taking: count counted counting | stock
Packing: pack packed packing | carton, box, parcel, goods, gift
Loading and Unloading: load loaded loading unload unloaded unloading | truck, lorry, goods, wagon, cargo, sack, crate, gunny bag
`;
