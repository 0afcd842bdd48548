/** Of those who teach, write, count and pack. */
export const desk = `
Teaching: teach taught teaching | -, class, classes, grade, pupil, student, child, children, kid, math, mathematics, science, english, hindi, sanskrit, physics, chemistry, biology, history, geography, social studies
Tutoring: tutor tutored tutoring | child, children, student, pupil, kid
Legal Drafting: draft drafted drafting draw_up drew_up drawn_up drawing_up | plaint, written statement, petition, pleading, legal notice, deed, affidavit, bail application, rejoinder, legal document
Bookkeeping: write wrote written writing keep kept keeping maintain maintained maintaining balance balanced balancing | ledger, daybook, day book, cash book, cashbook, trial balance, sales book, purchase book, book of account
Bookkeeping: keep kept keeping | the book
Billing: make made making | bill
Cash Handling: take took taken taking | cash
Cash Handling: handle handled handling count counted counting | cash
Typing: type typed typing | -, letter, order, document, page, report, notice, judgment, petition
Data Entry: type typed typing keyed keying enter entered entering punched punching fed feeding | data, form, record, invoice, bill, voucher
Translation: translate translated translating | document, letter, book, text, speech, novel, script, page, article
Photography: shoot shot shooting photograph photographed photographing | wedding, photo, portrait
Videography: shoot shot shooting film filmed filming | video, reel, wedding film, short film
Video Editing: edit edited editing | video, reel, film, footage, vlog
Photo Editing: edit edited editing retouch retouched retouching | photo, photograph, picture
Stock Taking: count counted counting | stock
Packing: pack packed packing | carton, box, parcel, goods, gift
Loading and Unloading: load loaded loading unload unloaded unloading | truck, lorry, goods, wagon, cargo
`;
