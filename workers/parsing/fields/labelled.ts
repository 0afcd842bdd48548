import { isSpoken } from '../lexicon/languages.js';
import type { Cell, Line } from '../lines.js';
import { kindOfHeading } from '../sections/headings.js';
import type { Section } from '../sections/sections.js';
import { withoutNumbers } from './numbered.js';
import { splitList } from './skills.js';

/** A short section that stands in one line of another: 'Languages known: Hindi, English'. */
const label = /^(?<label>[\p{L}\p{M}][\p{L}\p{M} &/’']{2,40}?)\s*[:\u2013\u2014-]\s*(?<rest>\S.*)$/u;

/** Where such lines are looked for: in a list of skills or tools they are groups, in a project the tools used. */
const hosts = new Set<Section['kind']>([
  'head',
  'personal',
  'other',
  'declaration',
  'contact',
  'summary',
  'education',
  'work',
  'awards',
  'interests',
  'courses',
  'certificates',
]);

/** These keep all their lines as they stand; what is taken from others is theirs no more. */
const keeps = new Set<Section['kind']>(['personal', 'other', 'declaration', 'courses']);

/** What is called so is the person's; 'Technologies: …' under a job are the job's. */
const telling = /skill|knowledge|proficien|kenntnisse|कौशल/iu;

type Named = 'languages' | 'interests' | 'skills';

function kindOf(line: Line, cell: Cell): { kind: Named; rest: string } | null {
  const groups = label.exec(cell.text)?.groups;
  const [name = '', rest = ''] = [groups?.['label'], groups?.['rest']];
  const kind = kindOfHeading(name);
  if (kind === 'languages') {
    const items = splitList(rest);
    return items.length > 0 && items.filter(isSpoken).length * 2 >= items.length ? { kind, rest } : null;
  }
  if (kind === 'interests') return { kind, rest };
  return kind === 'skills' && telling.test(name) && !line.bullet ? { kind, rest } : null;
}

function without(line: Line, cells: readonly Cell[]): Line[] {
  return cells.length === 0 ? [] : [{ ...line, cells, text: cells.map(({ text }) => text).join('  ') }];
}

/** What a label in a cell of its own may name: what is spoken, and what a form asks of skills. */
const isNamedBeside = (name: string, host: Section['kind']): boolean => {
  const kind = kindOfHeading(name);
  return kind === 'languages' || (kind === 'skills' && host !== 'skills' && telling.test(name));
};

/** 'Sprachen' in a cell of its own, beside what is spoken. */
function withLabelBeside(line: Line, host: Section['kind']): Line {
  const [name, value, ...others] = line.cells;
  if (name === undefined || value === undefined || others.length > 0) return line;
  if (!isNamedBeside(name.text, host) || /:\s*\S/u.test(name.text)) return line;
  const text = `${name.text.replace(/\s*:\s*$/u, '')}: ${value.text}`;
  return { ...line, text, cells: [{ ...name, text, spans: [{ text, bold: false, italic: false }] }] };
}

/** 'Name      : Asha Rao': a label in a cell of its own, its value behind the colon in the next. */
function withColons(line: Line): Line {
  if (!line.cells.some(({ text }, index) => index > 0 && text.startsWith(':'))) return line;
  const cells: Cell[] = [];
  for (const cell of line.cells) {
    const last = cells.at(-1);
    if (last === undefined || !cell.text.startsWith(':') || last.text.includes(':')) cells.push(cell);
    else {
      const text = `${last.text} ${cell.text}`;
      cells[cells.length - 1] = { ...last, text, spans: [...last.spans, ...cell.spans], x1: cell.x1 };
    }
  }
  return { ...line, cells, text: cells.map(({ text }) => text).join('  ') };
}

/** Sections, with those that stand in one line of another as sections of their own. */
export function withLabelled(sections: readonly Section[]): Section[] {
  const present = new Set(sections.map(({ kind }) => kind));
  const found: Section[] = [];
  const rest = sections.map((section) => {
    if (!hosts.has(section.kind) && section.kind !== 'skills') return section;
    const isForm = section.kind === 'personal' || section.kind === 'head';
    const rows = isForm ? withoutNumbers(section.lines) : section.lines;
    const lines = rows
      .map((line) => withLabelBeside(withColons(line), section.kind))
      .flatMap((line) => {
        const left = line.cells.filter((cell) => {
          const own = kindOf(line, cell);
          if (own === null || present.has(own.kind)) return true;
          // Among skills only what people speak is told apart.
          if (section.kind === 'skills' && own.kind !== 'languages') return true;
          const heading = (label.exec(cell.text)?.groups?.['label'] ?? '').trim();
          const text = own.rest;
          const cells = [{ ...cell, text, spans: [{ text, bold: false, italic: false }] }];
          found.push({ kind: own.kind, heading, lines: [{ ...line, text, cells, bullet: false }] });
          return keeps.has(section.kind);
        });
        return left.length === line.cells.length ? [line] : without(line, left);
      });
    return { ...section, lines };
  });
  return [...rest, ...found];
}
