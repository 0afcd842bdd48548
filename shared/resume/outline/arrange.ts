import type { RenderOptions } from '../render-options.js';
import type { SectionName } from '../sections.js';
import type { Section } from './sections.js';

/** Sections as a person wants them: the hidden ones gone, then those that the person names, then those of `lead`. */
export function arranged(
  sections: readonly Section[],
  { sectionOrder, hiddenSections }: Pick<RenderOptions, 'sectionOrder' | 'hiddenSections'>,
  lead: readonly SectionName[] = [],
): Section[] {
  const order = [...sectionOrder, ...lead];
  const place = ({ name }: Section) => (order.includes(name) ? order.indexOf(name) : order.length);
  return sections.filter(({ name }) => !hiddenSections.includes(name)).sort((a, b) => place(a) - place(b));
}
