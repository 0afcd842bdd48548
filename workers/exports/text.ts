import type { Header } from '../../shared/resume/outline/header.js';
import type { Linked } from '../../shared/resume/outline/links.js';
import type { Entry, Section } from '../../shared/resume/outline/sections.js';
import type { LetterOutline } from './letter-outline.js';
import { joined, type Outline } from './outline.js';

/**
 * A resume as text to paste into the fields of a form: one thing a line and nothing wrapped, headings in capitals,
 * bullets with a hyphen, addresses in full.
 */
export function resumeText({ header, sections, language }: Outline): string {
  const blocks = sections.map((section) => sectionText(section, language.tag));
  return asFile([headerText(header), ...blocks]);
}

/** A letter as text: paragraphs with an empty line between them. */
export function letterText(letter: LetterOutline): string {
  const { header, date, addressee, subject, salutation, paragraphs, closing, signature } = letter;
  const ending = joined([closing, ...signature], '\n');
  const body = paragraphs.map((lines) => lines.join('\n'));
  return asFile([headerText(header), date, addressee.join('\n'), subject, salutation, ...body, ending]);
}

function headerText({ name, label, contacts }: Header): string {
  return joined([name, label, ...contacts.map(linkedText)], '\n');
}

/** What is shown short where it can be clicked is told in full; the address is the last of its words. */
function linkedText({ text, link }: Linked): string {
  const [scheme] = /^https?:\/\//.exec(link ?? '') ?? [];
  return scheme === undefined ? text : text.replace(/\S+$/, (address) => scheme + address);
}

function sectionText({ title, prose, entries, notes, things, bullets }: Section, language: string): string {
  const blocks = [
    joined([title.toLocaleUpperCase(language), ...prose], '\n'),
    ...entries.map(entryText),
    joined([...notes.map(noteText), ...things.map(bulletText), ...bullets.map(bulletLines)], '\n'),
  ];
  // The first block hangs on its heading, brief entries hang together.
  const isTight = entries.every(({ isBrief }) => isBrief);
  const [heading = '', ...others] = blocks.filter((block) => block !== '');
  return joined([heading, others.join(isTight ? '\n' : '\n\n')], '\n');
}

function entryText({ title, dates, details, prose, bullets, notes, isBrief }: Entry): string {
  const named = details.map(linkedText);
  const head = isBrief ? [joined([title, ...named, dates], ' | ')] : [title, named.join(' | '), dates];
  return joined([...head, ...prose, ...bullets.map(bulletLines), ...notes.map(noteText)], '\n');
}

function noteText({ label, text }: { label: string; text: string }): string {
  return joined([label, text], ': ');
}

function bulletText(text: string): string {
  return `- ${text}`;
}

function bulletLines(lines: readonly string[]): string {
  return bulletText(lines.join('\n  '));
}

/** Forms know no other space than the ordinary one. */
function asFile(blocks: readonly string[]): string {
  return `${joined(blocks, '\n\n').replaceAll('\u00a0', ' ')}\n`;
}
