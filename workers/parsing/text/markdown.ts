import type { Cell, Link } from '../lines.js';
import { plainCell } from '../lines.js';
import { withCharacters } from './page-tags.js';

/** Where a link leads: an address, which may have one pair of brackets, and perhaps a title. */
const target = String.raw`\((?<url>[^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?)(?:\s[^)\n]{0,300})?\)`;
const picture = new RegExp(String.raw`!\[[^[\]\n]{0,300}\]${target}`, 'gu');
const link = new RegExp(String.raw`\[(?<label>[^[\]\n]{0,300})\]${target}`, 'gu');
const autolink = /<(?<url>(?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/giu;

const anchor =
  /<a\s[^<>]{0,300}?href\s*=\s*["'](?<url>[^"'<>\s]{0,2000})["'][^<>]{0,300}>(?<label>[^<>]{0,300})<\/a>/giu;

/** Markdown's links become their text; the addresses are told apart. Pictures show nothing. */
export function takeLinks(text: string): { text: string; links: Link[] } {
  const links: Link[] = [];
  const shown = text
    .replace(anchor, (_, url: string, label: string) => {
      links.push({ text: label, url });
      return label;
    })
    .replace(picture, '')
    .replace(link, (_, label: string, url: string) => {
      links.push({ text: label, url });
      return label;
    })
    .replace(autolink, (_, url: string) => url.replace(/^mailto:/iu, ''));
  return { text: shown, links };
}

const emphasis =
  /(?<mark>\*\*\*|___|\*\*|__)(?<strong>[^*_\n]+)\k<mark>|(?<![\p{L}\p{N}*])(?:\*|_)(?<soft>[^*_\s](?:[^*_\n]*[^*_\s])?)(?:\*|_)(?![\p{L}\p{N}*])|`(?<code>[^`\n]+)`/gu;

/** Escapes and the few tags that people write in Markdown. */
const withoutTags = (text: string): string =>
  text
    .replace(/\\([\\`*_{}[\]()#+.!|<>-])/gu, '$1')
    .replace(/<br\s*\/?>/giu, ' ')
    .replace(
      /<\/?(?:b|i|u|em|strong|sub|sup|small|font|kbd|center|div|span|p|ul|ol|li|details|summary|section)(?:\s[^<>]{0,200})?>/giu,
      '',
    )
    .replace(/<img\s[^<>]{0,500}>/giu, '');

const plainText = (text: string): string => withCharacters(withoutTags(text));

/** A cell whose marks for bold and italic became styles. */
export function styledCell(text: string, x0: number): Cell {
  const spans = [];
  let at = 0;
  for (const match of text.matchAll(emphasis)) {
    const { strong, soft, code } = match.groups ?? {};
    if (match.index > at)
      spans.push({ text: plainText(text.slice(at, match.index)), bold: false, italic: false });
    spans.push({
      text: plainText(strong ?? soft ?? code ?? ''),
      bold: strong !== undefined,
      italic: soft !== undefined || match.groups?.['mark']?.length === 3,
    });
    at = match.index + match[0].length;
  }
  if (at === 0) return plainCell(plainText(text), x0);
  if (at < text.length) spans.push({ text: plainText(text.slice(at)), bold: false, italic: false });
  return { text: spans.map((span) => span.text).join(''), spans, x0, x1: x0 + text.length };
}

/** After a label or nothing, names in code type with nothing but blanks between them: a list of tags. */
const tags = /^(?:[^`\n]{0,60}:[*_ \t]{0,4}|\s*(?:[-*+]\s+)?)(?:`[^`\n]{1,60}`\s+){1,40}`[^`\n]{1,60}`\s*$/u;

/** A line of tags with marks between them: what their frames part on the page, dots part in a text. */
export const withTagsApart = (raw: string): string =>
  tags.test(raw) ? raw.replace(/(?<=`)[ \t]+(?=`)/gu, ' · ') : raw;

/** The row of a table between bars; null where the line is none. */
export function tableRow(raw: string): Cell[] | null {
  const text = raw.trim();
  if (!/^\|.*\|$/u.test(text) || text.length < 3) return null;
  return text
    .slice(1, -1)
    .split(/(?<!\\)\|/u)
    .map((cell, index) => styledCell(withTagsApart(cell.trim()), index * 10))
    .filter((cell) => cell.text !== '');
}

/** The line of dashes under a table's head. */
export const isTableRule = (raw: string): boolean =>
  /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/u.test(raw);
