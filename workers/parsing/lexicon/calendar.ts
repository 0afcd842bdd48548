/**
 * How people write dates: English, Hindi, German, French, Spanish, Italian, Portuguese, Dutch.
 * Add a language by adding its words to each list; what is here counts in any file.
 */
const words = (text: string): string[] =>
  text
    .normalize('NFC')
    .split(/\s*[,\n]\s*/u)
    .filter((each) => each !== '');

/** The place in the list is the month. */
const months: readonly string[][] = [
  'january, jan, जनवरी, जन, januar, jänner, janvier, janv, enero, ene, gennaio, gen, janeiro, januari',
  'february, feb, febr, फरवरी, फ़रवरी, फर, फ़र, februar, février, fevrier, févr, fév, febrero, febbraio, febb, fevereiro, fev, februari',
  'march, mar, मार्च, märz, maerz, mär, mars, marzo, março, marco, maart, mrt',
  'april, apr, अप्रैल, avril, avr, abril, abr, aprile',
  'may, मई, mai, mayo, maggio, mag, maio, mei',
  'june, jun, जून, juni, juin, junio, giugno, giu, junho',
  'july, jul, जुलाई, juli, juillet, juil, julio, luglio, lug, julho',
  'august, aug, अगस्त, août, aout, agosto, ago, augustus',
  'september, sept, sep, सितंबर, सितम्बर, सित, septembre, septiembre, setiembre, settembre, sett, setembro',
  'october, oct, अक्टूबर, अक्तूबर, अक्टू, oktober, okt, octobre, octubre, ottobre, ott, outubro',
  'november, nov, नवंबर, नवम्बर, नव, novembre, noviembre, novembro',
  'december, dec, दिसंबर, दिसम्बर, दिस, dezember, dez, décembre, decembre, déc, diciembre, dic, dicembre, dezembro',
].map(words);

/** Names of months in lower case, with their numbers from 1. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Parts of a year that are no month: what they stand before is a year. */
export const seasons = words(
  `spring, summer, fall, autumn, winter, monsoon, early, mid, late, q1, q2, q3, q4, h1, h2, michaelmas,
  frühjahr, frühling, sommer, herbst, printemps, été, automne, hiver, primavera, verano, otoño, invierno,
  autunno, inverno, verão, outono, zomer, herfst`,
);

/** What an end that is still open is called. */
export const openWords = words(
  `present, presently, current, currently, now, today, ongoing, on-going, on going, to date, to-date, date, till date, till now,
  till present, until now, until today, until present, continuing, continued, pursuing, in progress, this day, till today,
  वर्तमान, वर्तमान तक, अब तक, अभी तक, आज तक, आज, अब, जारी, abhi tak, ab tak, aaj tak,
  heute, aktuell, laufend, dato, jetzt, aujourd'hui, aujourd’hui, ce jour, présent, présente, maintenant, en cours, actuel, actuellement,
  actualidad, la actualidad, actual, actualmente, la fecha, presente, el presente, oggi, attuale, attualmente, ora, in corso,
  atual, atualmente, o momento, o presente, hoje, heden, nu, huidig, vandaag`,
);

/** What stands between the two ends of a range, beside dashes. */
export const rangeWords = words(
  "to, until, till, upto, up to, through, thru, से, se, bis, bis zum, au, à, jusqu’à, jusqu'à, a, al, hasta, até, ao, até ao, até à, até o, até a, jusqu’au, jusqu'au, jusqu’en, jusqu'en, fino a, fino al, fino ad, bis zur, hasta el, hasta la, ad, tot, t/m",
);

/** What stands before a beginning whose end is open. */
export const sinceWords = words(
  'since, from, w.e.f., w.e.f, wef, with effect from, seit, ab, depuis, depuis le, desde, dal, da, sinds, vanaf',
);

/** What stands before a beginning and goes with it. */
export const leadWords = words(
  `expected, anticipated, graduated, graduating, graduation, dates, class of, batch, batch of, passed in, year, year of passing, passed out,
  duration, period, tenure, fy, f.y., financial year, fiscal year, academic year, von, vom, zwischen, de, du, del, entre, van, between, issued, completed, completion, awarded, in, during,
  valid until, valid till, valid thru, valid through, valid upto, valid up to, expires, expiry, expiry date, gültig bis`,
);
