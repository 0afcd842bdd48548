import type { Courtesies } from '../courtesies.js';

export type Tone = 'formal' | 'warm' | 'concise';

/**
 * The phrases of a letter that state no fact, by tone. `role` and `company` are the addressee's own words.
 * Full stops are set later: a company's name may end in one.
 */
export interface Phrases {
  opening(role: string | null, company: string | null): string;
  /** @param position with its article; @param long 'five years of experience' */
  introduction(position: string, employer: string, long: string | null, isOpen: boolean): string;
  /** Says honestly that the work has been of another kind. */
  readonly newField: string;
  /** What leads over to the proofs. */
  asks(skills: string): string;
  /** How the second and later deeds at a place go on; each letter takes a row, the next place the next row. */
  readonly continuations: readonly (readonly [string, string, string])[];
  /** Since when a post is held, or how long it was. */
  tenure(from: string, to: string | null): string;
  /** What the job description says in its own words of work like the deeds just told. */
  likeness(duty: string): string;
  /** Of which duties of the description one would like to hear more. */
  duties(quoted: string): string;
  /** Skills that the job does not ask for. */
  otherSkills(skills: string): string;
  readonly courtesies: Courtesies;
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
    introduction: (position, employer, long, isOpen) =>
      isOpen
        ? `I currently work as ${position} at ${employer}${long ? ` and have ${long}` : ''}`
        : `Most recently I worked as ${position} at ${employer}${long ? `, and I have ${long}` : ''}`,
    newField: 'My work so far has been in another field; I should like to set out what it consisted of.',
    asks: (skills) => `Your description asks for ${skills}.`,
    continuations: [
      ['I also', 'In addition, I', 'In the same role I'],
      ['There I also', 'Furthermore, I', 'Besides this, I'],
      ['I also', 'Moreover, I', 'Besides, I'],
    ],
    tenure: (from, to) =>
      to ? `I held this post from ${from} to ${to}` : `I have held this post since ${from}`,
    likeness: (duty) => `Your description speaks of work of this kind: “${duty}”`,
    duties: (quoted) =>
      `Your description also names ${quoted}; I would be glad to hear more about this part of the role`,
    otherSkills: (skills) => `My resume further lists ${skills} among my skills`,
    courtesies: {
      enclosure: 'The enclosed resume gives the dates and the details of each role.',
      offer: 'Should you need further documents or references, I will gladly provide them.',
      questions:
        'Any question that my resume leaves open I will gladly answer, in writing or in a conversation.',
      reach:
        'You can reach me at the contacts above; for an interview I will gladly arrange my time to suit yours.',
    },
    closing: (company) =>
      `I would welcome the opportunity to go through this work with you and to learn more about the role${at(company)}`,
    bareClosing: (company) => `I would welcome the opportunity to learn more about the role${at(company)}`,
    thanks: 'Thank you for considering my application.',
    signOff: 'Yours sincerely,',
  },
  warm: {
    opening: (role, company) =>
      `I was glad to find ${role ? `your opening for ${post(role)}` : 'your advertisement'}${at(company)}, and I would like to apply`,
    introduction: (position, employer, long, isOpen) =>
      isOpen
        ? `At the moment I work as ${position} at ${employer}${long ? `, with ${long} behind me` : ''}`
        : `My last role was that of ${position} at ${employer}${long ? `, and I can look back on ${long}` : ''}`,
    newField:
      'I know that this would be a change of field for me, so let me tell you what I have done until now.',
    asks: (skills) => `You ask for ${skills}. This has been part of my work.`,
    continuations: [
      ['I also', 'Alongside that, I', 'On top of this, I'],
      ['I also', 'I', 'Besides that, I'],
      ['I also', 'Apart from that, I', 'I'],
    ],
    tenure: (from, to) => (to ? `I was there from ${from} to ${to}` : `I have been there since ${from}`),
    likeness: (duty) => `That sounds close to what you describe: “${duty}”`,
    duties: (quoted) => `I would like to hear more about the part of the work that you describe as ${quoted}`,
    otherSkills: (skills) => `You will also find ${skills} among the skills in my resume`,
    courtesies: {
      enclosure: 'My resume has the dates and the details, should you want to read on.',
      offer: 'If there is anything else that you would like to see, I will gladly send it.',
      questions: 'If my resume leaves a question open, just ask me; I will gladly answer it.',
      reach: 'You reach me most easily at the contacts above, and I will gladly find a time that suits you.',
    },
    closing: (company) =>
      `I would be happy to tell you more about this work, and to hear more about yours${at(company)}`,
    bareClosing: (company) => `I would be happy to hear more about the work${at(company)}`,
    thanks: 'Thank you for taking the time to read this.',
    signOff: 'With kind regards,',
  },
  concise: {
    opening: (role, company) => `I am applying for ${post(role)}${at(company)}`,
    introduction: (position, employer, long, isOpen) =>
      `I ${isOpen ? 'work' : 'last worked'} as ${position} at ${employer}${long ? ` and have ${long}` : ''}`,
    newField: 'My work has been in another field. In short:',
    asks: (skills) => `You ask for ${skills}.`,
    continuations: [
      ['I also', 'I', 'I also'],
      ['I also', 'I', 'I also'],
      ['I', 'I also', 'I'],
    ],
    tenure: (from, to) => (to ? `I was there from ${from} to ${to}` : `I have been there since ${from}`),
    likeness: (duty) => `You describe such work: “${duty}”`,
    duties: (quoted) => `I would like to hear more about what you call ${quoted}`,
    otherSkills: (skills) => `Other skills on my resume are ${skills}`,
    courtesies: {
      enclosure: 'Dates and details are in my resume.',
      offer: 'I will gladly send further documents.',
      questions: 'I will gladly answer any question that it leaves open.',
      reach: 'You can reach me at the contacts above, at a time that suits you.',
    },
    closing: () => 'I would be glad to talk it through with you',
    bareClosing: () => 'I would be glad to hear from you',
    thanks: 'Thank you for your time.',
    signOff: 'Kind regards,',
  },
};
