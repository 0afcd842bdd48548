export type Tone = 'formal' | 'warm' | 'concise';

/** The phrases of a letter that state no fact, by tone. `role` and `company` are the addressee's own words. */
export interface Phrases {
  opening(role: string | null, company: string | null): string;
  /** What leads over to the proofs. */
  asks(skills: string): string;
  closing(company: string | null): string;
  /** More to say at the end, where the length allows. */
  readonly extras: readonly string[];
  readonly signOff: string;
}

const post = (role: string | null) => (role ? `the position of ${role}` : 'the position you advertise');
const at = (company: string | null) => (company ? ` at ${company}` : '');

export const phrases: Readonly<Record<Tone, Phrases>> = {
  formal: {
    opening: (role, company) => `I am writing to apply for ${post(role)}${at(company)}.`,
    asks: (skills) => `Your description asks for ${skills}.`,
    closing: (company) => `I would welcome the opportunity to discuss how I could contribute${at(company)}.`,
    extras: [
      'Thank you for considering my application.',
      'My resume, which is enclosed, gives the dates and the details of each role.',
      'I would be glad to go through any of this work with you, and to answer whatever questions you have.',
    ],
    signOff: 'Yours sincerely',
  },
  warm: {
    opening: (role, company) =>
      `I was glad to come across your opening${role ? ` for the position of ${role}` : ''}${at(company)}, and I would like to apply.`,
    asks: (skills) => `Much of what you describe is what I enjoy doing: you ask for ${skills}.`,
    closing: (company) =>
      `I would love to hear more about the work${at(company)} and to tell you more about mine.`,
    extras: [
      'Thank you for taking the time to read this.',
      'My resume has the dates and the details of each role.',
      'I am happy to walk you through any of this work, including what I would do differently today.',
    ],
    signOff: 'With kind regards',
  },
  concise: {
    opening: (role, company) => `I am applying for ${post(role)}${at(company)}.`,
    asks: (skills) => `You ask for ${skills}.`,
    closing: () => 'I would be glad to talk.',
    extras: [
      'Thank you for your time.',
      'Dates and details are in my resume.',
      'I can go through any of this work with you in as much detail as you like.',
    ],
    signOff: 'Kind regards',
  },
};
