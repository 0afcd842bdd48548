import { applyEdits, type Edit } from './edits.js';
import type { Look } from './styles.js';
import { attribute, isOn, type Tag, tagsOf } from './tags.js';

/** Elements between a drawing and the text in it. */
const wrappers: ReadonlySet<string> = new Set([
  'wp:anchor',
  'wp:inline',
  'a:graphic',
  'a:graphicData',
  'wps:wsp',
  'wps:txbx',
  'wpg:wgp',
  'wpg:grpSp',
  'wpc:wpc',
  'wp14:wgp',
]);

/** Marks at the ends of a text box, as paragraphs: mammoth tells no more where one is. Private use: icons, else. */
export const boxMarks = { opens: '\uF8F1', closes: '\uF8F2' };
const markParagraph = (mark: string): string => `<w:p><w:r><w:t>${mark}</w:t></w:r></w:p>`;

/** What mammoth calls otherwise: text boxes are read from `w:pict` alone, and a tab to a place is a tab. */
const renamed: Readonly<Record<string, string>> = { 'w:drawing': 'w:pict', 'w:ptab': 'w:tab' };

/** A drawing as new programs read it, and one for old ones: both hold the same text. */
interface Alternatives {
  from: number;
  choice: [from: number, to: number] | null;
  fallback: [from: number, to: number] | null;
}

function chosen({ choice, fallback }: Alternatives, xml: string): [number, number] | null {
  const speaks = (range: [number, number]): boolean => xml.slice(...range).includes('<w:txbxContent');
  if (choice === null || (fallback !== null && !speaks(choice))) return fallback;
  return choice;
}

/** Follows mc:AlternateContent and keeps one of its alternatives. */
function alternatives(xml: string, edits: Edit[]): (tag: Tag) => void {
  const open: Alternatives[] = [];
  const range = (before: [number, number] | null, { kind, from, to }: Tag): [number, number] | null => {
    if (kind === 'empty') return before ?? [to, to];
    if (kind === 'open') return before ?? [to, xml.length];
    return before === null || before[1] < xml.length ? before : [before[0], from];
  };
  return (tag) => {
    const current = open.at(-1);
    if (tag.name === 'mc:AlternateContent' && tag.kind === 'open')
      open.push({ from: tag.from, choice: null, fallback: null });
    else if (current === undefined) return;
    else if (tag.name === 'mc:Choice') current.choice = range(current.choice, tag);
    else if (tag.name === 'mc:Fallback') current.fallback = range(current.fallback, tag);
    else if (tag.name === 'mc:AlternateContent') {
      open.pop();
      const kept = chosen(current, xml) ?? [tag.from, tag.from];
      edits.push({ from: current.from, to: kept[0], by: '' }, { from: kept[1], to: tag.to, by: '' });
    }
  };
}

interface Run {
  from: number;
  hidden: boolean;
}

/** Follows runs, and drops those that no reader sees (ISO/IEC 29500-1, 17.3.2.41 vanish; white; under 2 points). */
function hiddenRuns(edits: Edit[], hides: (tag: Tag) => boolean): (tag: Tag) => void {
  const runs: Run[] = [];
  return (tag) => {
    const run = runs.at(-1);
    if (tag.name === 'w:r' && tag.kind === 'open') runs.push({ from: tag.from, hidden: false });
    else if (tag.name === 'w:r' && tag.kind === 'close') {
      runs.pop();
      if (run?.hidden === true) edits.push({ from: run.from, to: tag.to, by: '', hidden: true });
    } else if (run !== undefined && tag.kind !== 'close' && hides(tag)) run.hidden = true;
  };
}

/** Where something is filled with a colour, white text may stand on it. */
const filled = /w:fill="(?!auto|FFFFFF|ffffff)|<w:background|<a:solidFill|fillcolor=|w:highlight/u;

function hidesText(xml: string, lookOf: (id: string) => Look): (tag: Tag) => boolean {
  const onWhite = !filled.test(xml);
  return ({ name, rest }) => {
    if (name === 'w:vanish' || name === 'w:specVanish') return isOn(rest);
    if (name === 'w:rStyle') return lookOf(attribute(rest, 'w:val') ?? '').hidden;
    if (name === 'w:sz') return Number(attribute(rest, 'w:val') ?? 24) < 4;
    return name === 'w:color' && onWhite && /^ffffff$/iu.test(attribute(rest, 'w:val') ?? '');
  };
}

/**
 * Makes a part's XML ready for mammoth: one of two alternatives, text boxes where it looks for them, and no
 * run that is hidden; gives the text of those.
 */
export function tidyXml(xml: string, lookOf: (id: string) => Look): { xml: string; hidden: string[] } {
  const edits: Edit[] = [];
  const followers = [alternatives(xml, edits), hiddenRuns(edits, hidesText(xml, lookOf))];
  for (const tag of tagsOf(xml)) {
    for (const follow of followers) follow(tag);
    const { name, kind, from, to } = tag;
    const other = Object.hasOwn(renamed, name) ? renamed[name] : undefined;
    const mark = kind === 'close' ? '/' : '';
    if (other !== undefined) edits.push({ from, to, by: `<${mark}${other}${kind === 'empty' ? '/' : ''}>` });
    else if (wrappers.has(name)) edits.push({ from, to, by: '' });
    else if (name === 'w:txbxContent' && kind === 'open')
      edits.push({ from: to, to, by: markParagraph(boxMarks.opens) });
    else if (name === 'w:txbxContent' && kind === 'close')
      edits.push({ from, to: from, by: markParagraph(boxMarks.closes) });
  }
  return applyEdits(xml, edits);
}
