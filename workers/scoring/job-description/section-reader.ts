import { endsInCalling, isGeneralTitle } from '../titles/callings.js';
import { inlineLabel, isHeading, leadsOn, sectionOf } from './headings/headings.js';
import type { RawLine } from './raw-lines.js';
import type { Passage, Section } from './section.js';

const longestTitle = 6;

/** 'Profile: Business Development Associate' asks for no business development. */
function isTitle(text: string): boolean {
  return text.split(' ').length <= longestTitle && endsInCalling(text) && !isGeneralTitle(text);
}

/** 'Must have: Chef' asks for the tool, as no title stands behind such a label. */
function asksByName(label: string): boolean {
  return /\b(?:have|know|skills?|tools?|requirements?|must|good|nice|plus|essential|mandatory|desirable|desired|preferred|optional|additional|added|advantage|bonus|primary|secondary)\b/i.test(
    label,
  );
}

const pay = /^(?:salary|ctc|pay|stipend|package|budget|वेतन|मानदेय)(?![\p{L}\p{M}])/iu;

const longestItem = 8;

/** 'Soil testing': short and without a stop, as items of a list without marks are. */
function isItem(text: string): boolean {
  return text.split(' ').length <= longestItem && !/[.!?:;,]$/.test(text);
}

/** Keeps the section that a line stands in. */
export class SectionReader {
  private section: Section = 'intro';
  /** The section came with a label on the same line: it reaches over its list, not over the next paragraph. */
  private isInline = false;
  /** What a list goes on with after a fact on a line of its own: 'Location: Pune'. */
  private around: Section = 'intro';
  private isFact = false;
  private list: 'marked' | 'plain' | null = null;
  /** The line before is written like an item of a list that has no marks. */
  private follows = false;
  private isAfterGap = false;

  read(line: RawLine): Passage[] {
    if (line.text === '') {
      this.isAfterGap = true;
      return [];
    }
    const passage = this.place(line);
    this.isAfterGap = false;
    const isPlainItem = passage !== null && isItem(line.text);
    if (line.isBullet) this.list = 'marked';
    else if (isPlainItem && this.follows) this.list ??= 'plain';
    this.follows = isPlainItem;
    return passage ? [passage] : [];
  }

  private place(line: RawLine): Passage | null {
    const { text, isBullet } = line;
    // An ornament before it makes no list's item of a heading: '👉 What you bring:'.
    const isAdorned = isBullet && leadsOn(text) && text.split(' ').length <= 5 && sectionOf(text) !== null;
    if (isAdorned || (!isBullet && isHeading(text, line.isMarkedHeading))) {
      this.open(sectionOf(text) ?? this.afterUnknown(line), false);
      return null;
    }
    const label = inlineLabel(text);
    if (label) {
      const section = isTitle(label.text) && !asksByName(label.label) ? 'meta' : label.section;
      if (!isBullet) this.openLabel(section, label.label);
      return { text: label.text, section, isBullet, label: label.label };
    }
    if (isBullet && this.isFact) this.open(this.around, false);
    if (!isBullet && (this.isInline || this.endsList(text))) this.section = 'intro';
    return { text, section: this.section, isBullet, label: null };
  }

  private openLabel(section: Section, label: string): void {
    if (this.isAfterGap || (this.isInline && !this.isFact)) this.around = 'intro';
    else if (!this.isFact) this.around = this.section;
    this.open(section, true);
    this.isFact = section === 'meta' || pay.test(label);
  }

  private open(section: Section, isInline: boolean): void {
    this.section = section;
    this.isInline = isInline;
    this.isFact = false;
    this.list = null;
    this.follows = false;
  }

  /** `Databases:` among requirements is a part of them; another heading that says nothing we know ends them. */
  private afterUnknown({ text }: RawLine): Section {
    return leadsOn(text) && !this.isInline ? this.section : 'other';
  }

  /** A paragraph after a list and an empty line is no longer about what the list was. */
  private endsList(text: string): boolean {
    const isPast = this.list === 'marked' || (this.list === 'plain' && !isItem(text));
    const asks = this.section === 'requirements' || this.section === 'preferred';
    return isPast && asks && this.isAfterGap;
  }
}
