import { textsIn } from './texts.js';

const english = {
  contact: 'Contact',
  summary: 'Summary',
  work: 'Experience',
  education: 'Education',
  projects: 'Projects',
  skills: 'Skills',
  certificates: 'Certifications',
  publications: 'Publications',
  awards: 'Awards',
  volunteer: 'Volunteering',
  languages: 'Languages',
  interests: 'Interests',
  references: 'References',
  details: 'Additional details',
  present: 'Present',
  courses: 'Courses',
  keywords: 'Keywords',
  noticePeriod: 'Notice period',
  days: 'days',
  lastWorkingDay: 'Last working day',
  currentCtc: 'Current CTC',
  expectedCtc: 'Expected CTC',
  lakhPerYear: 'lakh per year',
  preferredLocations: 'Preferred locations',
  dateOfBirth: 'Date of birth',
  resume: 'Resume',
  letter: 'Cover letter',
};

/** The words that a document adds to its author's. */
export type Words = typeof english;

const hindi: Words = {
  contact: 'संपर्क',
  summary: 'सारांश',
  work: 'कार्य अनुभव',
  education: 'शिक्षा',
  projects: 'परियोजनाएँ',
  skills: 'कौशल',
  certificates: 'प्रमाणपत्र',
  publications: 'प्रकाशन',
  awards: 'पुरस्कार',
  volunteer: 'स्वयंसेवा',
  languages: 'भाषाएँ',
  interests: 'रुचियाँ',
  references: 'संदर्भ',
  details: 'अन्य विवरण',
  present: 'वर्तमान',
  courses: 'पाठ्यक्रम',
  keywords: 'मुख्य शब्द',
  noticePeriod: 'नोटिस अवधि',
  days: 'दिन',
  lastWorkingDay: 'अंतिम कार्य दिवस',
  currentCtc: 'वर्तमान वेतन',
  expectedCtc: 'अपेक्षित वेतन',
  lakhPerYear: 'लाख प्रति वर्ष',
  preferredLocations: 'पसंदीदा स्थान',
  dateOfBirth: 'जन्म तिथि',
  resume: 'बायोडाटा',
  letter: 'आवरण पत्र',
};

/** The language of a document: its BCP 47 tag, its words, and how it writes a month. */
export interface Language {
  tag: string;
  words: Words;
  month: Intl.DateTimeFormat;
}

/** Hindi months are written out: their short forms are hardly used. */
const spoken = {
  en: language('en', english, 'short'),
  hi: language('hi', hindi, 'long'),
};

function language(tag: string, words: Words, month: 'short' | 'long'): Language {
  const locale = `${tag}-u-nu-latn-ca-gregory`;
  return {
    tag,
    words,
    month: new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' }),
  };
}

const mainScripts = [
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Tamil}/gu, 'ta'],
] as const;

/**
 * The language that was declared, else that of the main script. Where we do not speak it, the words are English
 * and the tag stays, for screen readers.
 */
export function languageOf(declared: string | undefined, content: unknown): Language {
  const tag = canonicalTag(declared) ?? mainLanguage(content);
  const own = tag.split('-')[0] === 'hi' ? spoken.hi : spoken.en;
  return { ...own, tag };
}

function canonicalTag(tag: string | undefined): string | null {
  try {
    return Intl.getCanonicalLocales(tag?.trim().replaceAll('_', '-') || [])[0] ?? null;
  } catch {
    return null; // Not a language tag: as if none had been given.
  }
}

/** Letters of each script, counted over the whole content. */
function mainLanguage(content: unknown): string {
  const text = textsIn(content).join('\n');
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const main = mainScripts.find(([script]) => (text.match(script)?.length ?? 0) > latin);
  return main?.[1] ?? 'en';
}
