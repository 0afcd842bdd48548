import type { ResumeContent } from '../../shared/resume/content.js';
import { bare, textsOf } from '../unit/pdf/reading.js';

type Texts = readonly (string | undefined)[];

/** What stands in a document's column beside the text: it is read last. */
export interface Columns {
  beside: readonly string[];
}

/** The texts of each section's entries that follow each other in any template: the name, then the points. */
function sectionTexts(content: ResumeContent): readonly (readonly [keyof ResumeContent, Texts])[] {
  const { work = [], education = [], projects = [], volunteer = [] } = content;
  const { skills = [], certificates = [], publications = [], awards = [], languages = [] } = content;
  return [
    ['work', work.flatMap((each) => [each.position ?? each.name, ...(each.highlights ?? [])])],
    [
      'education',
      education.flatMap((each) => [each.studyType ?? each.institution, ...(each.highlights ?? [])]),
    ],
    ['projects', projects.flatMap((each) => [each.name, each.description, ...(each.highlights ?? [])])],
    [
      'volunteer',
      volunteer.flatMap((each) => [each.position ?? each.organization, ...(each.highlights ?? [])]),
    ],
    ['skills', skills.flatMap((each) => [each.name, ...(each.keywords ?? [])])],
    ['certificates', certificates.flatMap((each) => [each.name, each.issuer])],
    ['publications', publications.flatMap((each) => [each.name, each.publisher])],
    ['awards', awards.flatMap((each) => [each.title, each.awarder])],
    ['languages', languages.flatMap((each) => [each.language, each.fluency])],
  ];
}

/** Places of texts that follow each other, from `from` on; -1 for what does not stand there. */
function placesOf(texts: Texts, said: string, from: number): { text: string; at: number }[] {
  let next = from;
  return texts
    .map((text) => bare(text ?? ''))
    .filter((text) => text !== '')
    .map((text) => {
      const at = said.indexOf(text, next);
      if (at >= 0) next = at + text.length;
      return { text, at };
    });
}

/** Where a section's texts follow each other closest: a word may also stand before, in a sentence. */
function sectionAt(texts: Texts, said: string): { text: string; at: number }[] {
  const [first] = texts.map((text) => bare(text ?? '')).filter((text) => text !== '');
  if (first === undefined) return [];
  let best: { text: string; at: number }[] | undefined;
  for (let at = said.indexOf(first); at >= 0; at = said.indexOf(first, at + 1)) {
    const places = placesOf(texts, said, at);
    if (places.some((place) => place.at < 0)) continue;
    const length = (each: readonly { at: number }[]): number => (each.at(-1)?.at ?? 0) - (each[0]?.at ?? 0);
    if (best === undefined || length(places) < length(best)) best = places;
  }
  return best ?? placesOf(texts, said, 0);
}

/** Tells on which page a place of the joined pages is. */
function pageFinder(pages: readonly string[]): (at: number) => number {
  let end = 0;
  const ends = pages.map((page) => (end += page.length));
  return (at) => ends.findIndex((each) => at < each);
}

/**
 * What is wrong with the order of a document's raw text: name, contacts, main text, then what stands beside it on the
 * same page, each text whole and at its turn. Empty where nothing is.
 */
export function faultsOfOrder(content: ResumeContent, raw: string, { beside }: Columns): string[] {
  const pages = raw.split('\f').map(bare);
  const said = pages.join('');
  const missing = textsOf(content).filter((text) => !said.includes(text));
  const { name, email, phone } = content.basics ?? {};
  const head = placesOf([name, email, phone], said, 0);
  const sections = sectionTexts(content).map(([key, texts]) => ({ key, places: sectionAt(texts, said) }));
  const lost = [...head, ...sections.flatMap(({ places }) => places)].filter(({ at }) => at < 0);
  const endOfHead = head.at(-1)?.at ?? 0;
  const main = sections.filter(({ key }) => !beside.includes(key)).flatMap(({ places }) => places);
  const pageAt = pageFinder(pages);
  const early = sections
    .filter(({ key }) => beside.includes(key))
    .flatMap(({ places }) => places)
    .filter(({ at }) => main.some((other) => other.at > at && pageAt(other.at) === pageAt(at)));
  return [
    ...missing.map((text) => `not said: ${text}`),
    ...lost.map(({ text }) => `not at its turn: ${text}`),
    ...main.filter(({ at }) => at < endOfHead).map(({ text }) => `before the contacts: ${text}`),
    ...early.map(({ text }) => `before the main text: ${text}`),
  ];
}
