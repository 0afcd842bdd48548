export type Tone = 'formal' | 'warm' | 'concise';

/**
 * The phrases of a letter that state no fact, by tone. `role` and `company` are the addressee's own words.
 * Full stops are set later: a company's name may end in one.
 */
export interface Phrases {
  opening(role: string | null, company: string | null): string;
  /** What leads over to the proofs. */
  asks(skills: string): string;
  readonly enclosure: string;
  closing(company: string | null): string;
  /** Where no deed could be told that it might point back to. */
  bareClosing(company: string | null): string;
  readonly thanks: string;
  readonly signOff: string;
}

const post = (role: string | null) => (role ? `the position of ${role}` : 'the position you advertise');
const at = (company: string | null) => (company ? ` at ${company}` : '');

export const phrases: Readonly<Record<Tone, Phrases>> = {
  formal: {
    opening: (role, company) => `I am writing to apply for ${post(role)}${at(company)}`,
    asks: (skills) => `Your description asks for ${skills}.`,
    enclosure: 'My resume, which is enclosed, gives the dates and the details of each role.',
    closing: (company) =>
      `I would welcome the opportunity to go through this work with you and to learn more about the role${at(company)}`,
    bareClosing: (company) => `I would welcome the opportunity to learn more about the role${at(company)}`,
    thanks: 'Thank you for considering my application.',
    signOff: 'Yours sincerely',
  },
  warm: {
    opening: (role, company) =>
      `I was glad to find ${role ? `your opening for ${post(role)}` : 'your advertisement'}${at(company)}, and I would like to apply`,
    asks: (skills) => `You ask for ${skills}, and that is where my experience lies.`,
    enclosure: 'My resume has the dates and the details of each role.',
    closing: (company) =>
      `I would be happy to tell you more about this work, and to hear more about yours${at(company)}`,
    bareClosing: (company) => `I would be happy to hear more about the work${at(company)}`,
    thanks: 'Thank you for taking the time to read this.',
    signOff: 'With kind regards',
  },
  concise: {
    opening: (role, company) => `I am applying for ${post(role)}${at(company)}`,
    asks: (skills) => `You ask for ${skills}.`,
    enclosure: 'Dates and details are in my resume.',
    closing: () => 'I would be glad to talk it through with you',
    bareClosing: () => 'I would be glad to hear from you',
    thanks: 'Thank you for your time.',
    signOff: 'Kind regards',
  },
};
