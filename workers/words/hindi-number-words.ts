/** Hindi numbers from 1 to 99, each a word of its own, in order; spellings of one number are joined by `/`. */
const upToNinetyNine = `एक दो तीन चार पाँच छह/छः/छे/छ सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह/पन्द्रह सोलह सत्रह अठारह/अट्ठारह उन्नीस बीस
  इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस/अठाईस उनतीस तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस चालीस
  इकतालीस बयालीस तैंतालीस चवालीस/चौवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ साठ
  इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उनासी अस्सी
  इक्यासी बयासी तिरासी चौरासी पचासी छियासी सतासी अट्ठासी नवासी नब्बे इक्यानवे बानवे तिरानवे चौरानवे पंचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे`;

/** The same in Latin letters, as Hinglish has them; 'do', 'ek' and 'saath' are other words too often. */
const inLatin: Readonly<Record<string, number>> = {
  teen: 3,
  char: 4,
  chaar: 4,
  panch: 5,
  paanch: 5,
  chhe: 6,
  saat: 7,
  aath: 8,
  nau: 9,
  das: 10,
  gyarah: 11,
  barah: 12,
  pandrah: 15,
  bees: 20,
  pachees: 25,
  tees: 30,
  chalis: 40,
  chalees: 40,
  pachas: 50,
  pachaas: 50,
  sattar: 70,
  assi: 80,
  nabbe: 90,
};

const hindi = new Map(
  upToNinetyNine
    .split(/\s+/)
    .flatMap((spellings, at) => spellings.split('/').map((word) => [plainDevanagari(word), at + 1] as const)),
);

/** The numbers of Hindi as words in both scripts: a word and its value. */
export const hindiNumberWords: readonly (readonly [word: string, value: number])[] = [
  ...hindi,
  ...Object.entries(inLatin),
];

/** What a Hindi number word says: 'पंद्रह', 'teen'; null for other words. */
export function numberOfHindiWord(word: string): number | null {
  return hindi.get(plainDevanagari(word)) ?? inLatin[word.toLowerCase()] ?? null;
}

/** Spelling without the marks that writers leave out or swap: nukta, and chandrabindu for anusvara. */
export function plainDevanagari(text: string): string {
  return text.normalize('NFD').replaceAll('\u093c', '').replaceAll('\u0901', '\u0902').normalize('NFC');
}

/** A pattern for a word of `plainDevanagari` in any of its spellings. */
export function spellingsOf(plain: string): string {
  return plain.replace(/\p{Lo}|\u0902/gu, (sign) =>
    sign === '\u0902' ? '[\u0901\u0902]' : `${sign}\u093c?`,
  );
}
