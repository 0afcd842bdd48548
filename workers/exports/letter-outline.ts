import type { CoverLetterContent } from '../../shared/resume/cover-letter.js';
import { asLine, asLines } from '../../shared/resume/outline/clean.js';
import { dayOf } from '../../shared/resume/outline/dates.js';
import { headerOf, type Basics, type Header } from '../../shared/resume/outline/header.js';
import { languageOf, type Language } from '../../shared/resume/outline/words.js';
import { joined } from './outline.js';

/** A letter's parts, cleaned; each may be empty. */
export interface LetterOutline {
  header: Header;
  language: Language;
  /** Of the document. */
  title: string;
  date: string;
  addressee: string[];
  subject: string;
  salutation: string;
  /** Each paragraph's lines. */
  paragraphs: string[][];
  closing: string;
  signature: string[];
}

/** A letter as its parts, under its sender's name and contacts. */
export function letterOutlineOf(letter: CoverLetterContent, sender: Basics): LetterOutline {
  const language = languageOf(letter.language, letter);
  const header = headerOf(sender);
  const { name, title, company, address } = letter.addressee ?? {};
  return {
    header,
    language,
    title: joined([language.words.letter, header.name], ' – '),
    date: dayOf(letter.date, language),
    addressee: [...[name, title, company].map(asLine), ...asLines(address)].filter((line) => line !== ''),
    subject: asLine(letter.subject),
    salutation: asLine(letter.salutation),
    paragraphs: letter.paragraphs.map(asLines).filter((lines) => lines.length > 0),
    closing: asLine(letter.closing),
    signature: asLines(letter.signature ?? header.name),
  };
}
