import { PermanentError } from '../../shared/errors.js';
import type { CoverLetterContent } from '../../shared/resume/cover-letter.js';
import { asLine, asLines } from '../../shared/resume/outline/clean.js';
import type { RenderOptions } from '../../shared/resume/render-options.js';
import { dayOf } from '../../shared/resume/outline/dates.js';
import { headerOf, type Basics, type Header } from '../../shared/resume/outline/header.js';
import { languageOf, type Language } from '../../shared/resume/outline/words.js';
import type { Block, Container, Span } from './layout/blocks.js';
import { firstWithin, type Layout } from './layout/fit.js';
import { headerBlocks } from './templates/header.js';
import { templates } from './templates/index.js';
import { noOrnaments } from './templates/figures.js';
import { kitsFor, type Kit } from './templates/kit.js';
import { loose, type Look, type Tightness } from './templates/look.js';
import type { Setting } from './type/runs.js';

const size = 10.5;
const lineHeight = 1.45;
const measure = 430;
/** A letter is airier than a resume with narrow margins. */
const leastMargin = 54;

/** From as it should be to the least that can be read; the last ones also use the whole width. */
const steps: readonly Tightness[] = [
  loose,
  { ...loose, gaps: 0.85, margins: 1, points: 0 },
  { ...loose, gaps: 0.85, margins: 0.8, points: 0 },
  { ...loose, gaps: 0.85, margins: 0.8, points: 0.7 },
  { ...loose, gaps: 0.7, margins: 0.8, points: 1.5 },
  { ...loose, gaps: 0.6, margins: 0.7, points: 2.5 },
];

/** A letter on its one page, ready to be drawn. */
export function layOutLetter(
  letter: CoverLetterContent,
  sender: Basics,
  options: RenderOptions,
  setting: Setting,
): { layout: Layout; header: Header; language: Language } {
  const language = languageOf(letter.language, letter);
  const header = headerOf(sender);
  // A letter has one column, and its contacts above it.
  const { sidebar: _, ...own }: Look = templates[options.template];
  const look = { ...own, margin: Math.max(own.margin, leastMargin) };
  const compose = (tightness: Tightness) => {
    const { main: kit } = kitsFor(look, options, tightness);
    const body = letterBlocks(letter, header.name, language, kit, tightness);
    return { blocks: [...headerBlocks(header, kit, noOrnaments, setting), ...body], sheet: kit.sheet };
  };
  const layout = firstWithin(1, steps, compose, setting);
  if (!layout) {
    throw new PermanentError(
      'unrenderable',
      'The letter does not fit on one page: shorten it to about 500 words.',
    );
  }
  return { layout, header, language };
}

function letterBlocks(
  letter: CoverLetterContent,
  name: string,
  language: Language,
  kit: Kit,
  { gaps, points }: Tightness,
): Block[] {
  const within: Container = { role: 'Sect', within: null };
  const { column } = kit;
  const text = { ...kit.style.text, size: size - points };
  const strong = { ...kit.style.strong, size: size - points };
  const block = (lines: readonly string[], gap: number, style = text): Block[] => {
    const spans = lines.filter((line) => line !== '').map((line): Span[] => [{ text: line, style }]);
    if (spans.length === 0) return [];
    return [
      {
        column,
        within,
        role: 'P',
        lines: spans,
        lineHeight,
        gap: gap * gaps,
        measure: points > 1 ? null : measure,
      },
    ];
  };
  const { addressee = {} } = letter;
  return [
    ...block([dayOf(letter.date, language)], 26),
    ...block(
      [...[addressee.name, addressee.title, addressee.company].map(asLine), ...asLines(addressee.address)],
      14,
    ),
    ...block([asLine(letter.subject)], 18, strong),
    ...block([asLine(letter.salutation)], 12),
    ...letter.paragraphs.flatMap((paragraph) => block(asLines(paragraph), 8)),
    ...block([asLine(letter.closing)], 14),
    ...block(asLines(letter.signature ?? name), 22),
  ];
}
