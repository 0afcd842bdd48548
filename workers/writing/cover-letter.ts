import type { CoverLetterContent } from '../../shared/resume/cover-letter.js';
import type { ResumeContent } from '../../shared/resume/content.js';
import { contactPlaceholders } from '../llm/contact-placeholders.js';
import type { LanguageModel } from '../llm/language-model.js';
import { readJobDescription, requirementsOf } from '../scoring/job-description/read-job-description.js';
import { askedFor } from './asked.js';
import { chooseWriter, UnprovenText, type Writer, type WriterDeps } from './choose-writer.js';
import type { Refused } from './edits.js';
import { wordCount } from './english.js';
import { experienceYears } from './experience.js';
import { addresseeIn, tidyRole } from './letter/addressee.js';
import { englishUnits } from './letter/english/letter.js';
import type { LetterFacts } from './letter/letter-facts.js';
import { isNewField } from './letter/new-field.js';
import { phrases, type Tone } from './letter/english/phrases.js';
import { hindiUnits } from './letter/hindi/letter.js';
import { hindiPhrases, hindiSalutation } from './letter/hindi/phrases.js';
import { statedByPlace } from './letter/stated.js';
import { latestRole } from './person.js';
import { coverLetterAnswer, coverLetterPrompt } from './prompts/cover-letter.js';
import { proveParagraphs, proveUnits, type ProvenLetter } from './prove-letter.js';
import { wholeResume, type CheckedClaim, type Sources } from './proof/prove.js';

export interface CoverLetterInput {
  readonly resume: ResumeContent;
  readonly jobDescription: string;
  /** Where they are known better than the description says. */
  readonly company?: string | undefined;
  readonly role?: string | undefined;
  readonly tone: Tone;
  /** Words of the paragraphs together, 120 to 450; held within 10 % where the resume holds enough to tell. */
  readonly length: number;
  readonly language: 'en' | 'hi';
  /** `YYYY-MM-DD`: the letter's date, and what open roles count to. */
  readonly asOf: string;
}

export interface WrittenLetter {
  readonly letter: CoverLetterContent;
  /** Words of the paragraphs. */
  readonly words: number;
  /** Where they are not as many as asked for, within 10 %: one sentence that says why. */
  readonly lengthNote: string | null;
  readonly checked: readonly CheckedClaim[];
  readonly refused: readonly Refused[];
  readonly writer: Writer;
  readonly fallbackReason: string | null;
}

/** Less than this share of a model's sentences proven, or fewer paragraphs than two, is no letter. */
const leastProven = 0.6;
/** By how much a letter may miss the length asked for before its reader is told. */
const tolerance = 0.1;
const maxTokens = 2_500;

/**
 * Writes a cover letter whose every claim traces to the resume, or to the job description where it speaks of the
 * employer; sentences that do not are left out and listed.
 * @throws as `chooseWriter` does
 */
export async function writeCoverLetter(input: CoverLetterInput, deps: WriterDeps): Promise<WrittenLetter> {
  const facts = letterFacts(input);
  const sources = letterSources(input, facts);
  const byRules = () => ({ ...byRulesOf(facts, input, sources), subject: subjectOf(facts, input) });
  const byModel = (model: LanguageModel) => modelLetter(input, sources, model, deps.signal);
  const { value, writer, fallbackReason } = await chooseWriter(deps, byModel, byRules);
  const { paragraphs, checked, refused, subject } = value;
  const words = wordsIn(value);
  return {
    letter: framed(input, facts, paragraphs, subject),
    words,
    lengthNote: lengthNote(words, input.length, writer),
    checked,
    refused,
    writer,
    fallbackReason,
  };
}

function lengthNote(words: number, asked: number, writer: Writer): string | null {
  if (Math.abs(words - asked) <= tolerance * asked) return null;
  const found = `The letter has ${words} words where ${asked} were asked for`;
  return writer === 'rules' && words < asked
    ? `${found}: your resume holds no more that could be told truthfully. Add what you did and with what result, and write it again.`
    : `${found}.`;
}

function letterFacts(input: CoverLetterInput): LetterFacts {
  const { resume, jobDescription, asOf } = input;
  const requirements = requirementsOf(readJobDescription(jobDescription));
  const { company, contact } = addresseeIn(jobDescription, requirements.employer?.name ?? null);
  return {
    resume,
    jobDescription,
    asked: askedFor(requirements),
    duties: requirements.duties,
    role: input.role?.trim() || tidyRole(requirements.title?.text ?? ''),
    company: input.company?.trim() || company,
    contact,
    experienceYears: experienceYears(resume, asOf),
    asOf,
    asks: {
      education: requirements.education !== null,
      certificates: requirements.certificates.length > 0,
    },
    newField: isNewField(requirements.title?.text ?? '', latestRole(resume)?.position ?? ''),
  };
}

function letterSources({ resume, jobDescription }: CoverLetterInput, facts: LetterFacts): Sources {
  const addressee = [facts.company, facts.role].filter((name) => name !== null);
  const sources = wholeResume(resume, { jobDescription, addressee, experienceYears: facts.experienceYears });
  return { ...sources, own: [...sources.own, ...statedByPlace(resume)] };
}

function byRulesOf(
  facts: LetterFacts,
  { tone, length, language }: CoverLetterInput,
  sources: Sources,
): ProvenLetter {
  const writtenIn = (as: Tone) =>
    proveUnits(language === 'hi' ? hindiUnits(facts, as) : englishUnits(facts, as), length, sources);
  const letter = writtenIn(tone);
  // Short phrases leave more to facts than a short resume has: then the length goes before the tone.
  const isShort = tone === 'concise' && wordsIn(letter) < (1 - tolerance) * length;
  return isShort ? writtenIn('formal') : letter;
}

const wordsIn = ({ paragraphs }: Pick<ProvenLetter, 'paragraphs'>): number =>
  paragraphs.reduce((sum, paragraph) => sum + wordCount(paragraph), 0);

async function modelLetter(
  input: CoverLetterInput,
  sources: Sources,
  model: LanguageModel,
  signal: AbortSignal | undefined,
): Promise<ProvenLetter & { subject: string }> {
  const contacts = contactPlaceholders(input.resume);
  const prompt = contacts.hide(coverLetterPrompt({ ...input, words: input.length }));
  const { value } = await model.complete({ prompt, schema: coverLetterAnswer, signal, maxTokens });
  const { subject, paragraphs } = contacts.restore(value);
  const proven = proveParagraphs(paragraphs, sources);
  const [line] = proveParagraphs([subject], sources).paragraphs;
  const isMostlyProven = wordsIn(proven) >= leastProven * wordsIn({ paragraphs });
  if (proven.paragraphs.length < 2 || !isMostlyProven) {
    throw new UnprovenText('Too little of what the language model wrote could be proven by the resume.');
  }
  return { ...proven, subject: line ?? '' };
}

function subjectOf({ role }: LetterFacts, { language }: CoverLetterInput): string {
  if (language === 'hi') return role ? `“${role}” पद के लिए आवेदन` : 'पद के लिए आवेदन';
  return role ? `Application for the position of ${role}` : 'Application';
}

/** Adds what stands around the paragraphs: date, addressee, subject, salutation, closing and signature. */
function framed(
  { resume, tone, language, asOf }: CoverLetterInput,
  { company, contact }: LetterFacts,
  paragraphs: string[],
  subject: string,
): CoverLetterContent {
  const english = language === 'en';
  const name = resume.basics?.name?.trim();
  return {
    date: asOf,
    ...(company || contact
      ? { addressee: { ...(contact ? { name: contact } : {}), ...(company ? { company } : {}) } }
      : {}),
    ...(subject ? { subject } : {}),
    salutation: english ? `Dear ${contact ?? 'Hiring Manager'},` : hindiSalutation,
    paragraphs,
    closing: (english ? phrases : hindiPhrases)[tone].signOff,
    ...(name ? { signature: name } : {}),
    language,
  };
}
