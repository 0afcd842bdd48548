import { createRequire } from 'node:module';
import { Document, Font, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer';
import { createElement as el, type ReactElement } from 'react';
import type { ResumeContent } from '../../../shared/resume/content.js';
import { headerOf } from '../../../shared/resume/outline/header.js';
import { type Entry, type Section, sectionsOf } from '../../../shared/resume/outline/sections.js';
import { languageOf } from '../../../shared/resume/outline/words.js';
import { classic } from '../../../workers/pdf/templates/classic.js';

/* The same words in the same faces and sizes as our template classic, as @react-pdf/renderer draws them. */

const require = createRequire(import.meta.url);
const face = (weight: string): string =>
  require.resolve(`@expo-google-fonts/source-serif-4/${weight}/SourceSerif4_${weight}.ttf`);
Font.register({
  family: 'Source Serif 4',
  fonts: [
    { src: face('400Regular') },
    { src: face('600SemiBold'), fontWeight: 600 },
    { src: face('400Regular_Italic'), fontStyle: 'italic' },
  ],
});
Font.registerHyphenationCallback((word) => [word]);

const { size, lineHeight, margin, accent, gap } = classic;
const styles = StyleSheet.create({
  page: { fontFamily: 'Source Serif 4', fontSize: size.body, lineHeight, padding: margin, color: '#111111' },
  centred: { textAlign: 'center' },
  name: { fontSize: size.name, fontWeight: 600, color: accent, textAlign: 'center', lineHeight: 1.2 },
  heading: {
    fontSize: size.heading,
    fontWeight: 600,
    color: accent,
    marginTop: gap.section,
    borderBottom: `0.5 solid ${accent}`,
  },
  entry: { marginTop: gap.entry },
  row: { flexDirection: 'row', justifyContent: 'space-between' },
  strong: { fontWeight: 600 },
  detail: { fontStyle: 'italic', color: '#444444' },
  bullet: { flexDirection: 'row' },
  mark: { width: gap.indent },
  point: { flex: 1 },
});

const text = (style: keyof typeof styles | null, ...words: string[]): ReactElement =>
  el(Text, style === null ? {} : { style: styles[style] }, ...words);

function bullets(points: readonly string[][]): ReactElement[] {
  return points.map((lines) =>
    el(View, { style: styles.bullet }, text('mark', '•'), text('point', lines.join('\n'))),
  );
}

function entry({ title, dates, details, prose, bullets: points, notes }: Entry): ReactElement {
  const beside = details.map((each) => each.text).join(' · ');
  return el(
    View,
    { style: styles.entry },
    el(View, { style: styles.row }, text('strong', title), text(null, dates)),
    ...(beside === '' ? [] : [text('detail', beside)]),
    ...prose.map((each) => text(null, each)),
    ...bullets(points),
    ...notes.map((note) => text(null, `${note.label}: ${note.text}`)),
  );
}

function section({ title, prose, entries, notes, things, bullets: points }: Section): ReactElement {
  return el(
    View,
    {},
    text('heading', title),
    ...prose.map((each) => text(null, each)),
    ...entries.map(entry),
    ...notes.map(({ label, text: said }) => text(null, `${label}: ${said}`)),
    ...(things.length === 0 ? [] : [text(null, things.join(' · '))]),
    ...bullets(points),
  );
}

/** Draws a resume; gives the size of its file in bytes. */
export async function draw({ content }: { content: ResumeContent }): Promise<number> {
  const header = headerOf(content.basics ?? {});
  const language = languageOf('en', content);
  const page = el(
    Page,
    { size: 'A4', style: styles.page },
    text('name', header.name),
    text('centred', header.label),
    text('centred', header.contacts.map((each) => each.text).join(' · ')),
    ...sectionsOf(content, language).map(section),
  );
  const pdf = await renderToBuffer(el(Document, { title: header.name, language: 'en' }, page));
  return pdf.byteLength;
}
