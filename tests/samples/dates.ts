import type { Person } from './person.js';

type Language = Person['language'];

const months: Record<Language, string> = {
  en: 'January February March April May June July August September October November December',
  hi: 'जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
};
const present: Record<Language, string> = {
  en: 'Present',
  hi: 'वर्तमान',
  de: 'heute',
  fr: 'aujourd’hui',
  es: 'actualidad',
  nl: 'heden',
};
/** Other words for it, that go with some forms. */
const presentAlso: Partial<Record<DateForm, Partial<Record<Language, string>>>> = {
  'January 2020 to Till Date': {
    en: 'Till Date',
    hi: 'अब तक',
    de: 'jetzt',
    fr: 'ce jour',
    es: 'hoy',
    nl: 'nu',
  },
  'Jan. 2020–Current': { en: 'Current', hi: 'वर्तमान' },
};

const monthName = (month: string, language: Language): string =>
  months[language].split(' ')[Number(month) - 1] ?? '';
const shortName = (month: string, language: Language): string =>
  language === 'en' ? monthName(month, language).slice(0, 3) : monthName(month, language);

/** How a layout writes the months of a range and what stands between them. */
const forms = {
  'Jan 2020 – Mar 2022': {
    month: (y: string, m: string, l: Language) => `${shortName(m, l)} ${y}`,
    between: ' – ',
  },
  'January 2020 - March 2022': {
    month: (y: string, m: string, l: Language) => `${monthName(m, l)} ${y}`,
    between: ' - ',
  },
  'Jan 2020 to Mar 2022': {
    month: (y: string, m: string, l: Language) => `${shortName(m, l)} ${y}`,
    between: ' to ',
  },
  "Jan'20 – Mar'22": {
    month: (y: string, m: string, l: Language) => `${shortName(m, l)}'${y.slice(2)}`,
    between: ' – ',
  },
  '01/2020 - 03/2022': { month: (y: string, m: string) => `${m}/${y}`, between: ' - ' },
  '01.2020–03.2022': { month: (y: string, m: string) => `${m}.${y}`, between: '–' },
  '2020-01 — 2022-03': { month: (y: string, m: string) => `${y}-${m}`, between: ' — ' },
  'January 2020 to Till Date': {
    month: (y: string, m: string, l: Language) => `${monthName(m, l)} ${y}`,
    between: ' to ',
  },
  'Jan. 2020–Current': {
    month: (y: string, m: string, l: Language) =>
      l === 'en' && m !== '05' ? `${shortName(m, l)}. ${y}` : `${monthName(m, l)} ${y}`,
    between: '–',
  },
  '2020 – 2022': { month: (y: string) => y, between: ' – ' },
} as const;

export type DateForm = keyof typeof forms;

function written(date: string, form: DateForm, language: Language): string {
  if (date === 'present') return presentAlso[form]?.[language] ?? present[language];
  const [year = '', month] = date.split('-');
  return month === undefined ? year : forms[form].month(year, month, language);
}

/** A range as a layout shows it; a year alone where there is no start. */
export function range(start: string | undefined, end: string, form: DateForm, language: Language): string {
  const last = written(end, form, language);
  return start === undefined ? last : `${written(start, form, language)}${forms[form].between}${last}`;
}

/** What a reader can know of a date that is shown in a form. */
export function shown(date: string, form: DateForm): string {
  return form === '2020 – 2022' && date !== 'present' ? date.slice(0, 4) : date;
}
