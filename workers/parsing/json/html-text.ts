import { withCharacters } from '../text/page-tags.js';
import { isObject } from './objects.js';

/* Editors keep what a person writes as a page's source: '<ul><li>Led a team</li></ul>'. */

const tag =
  /<\/?(?:p|div|span|br|ul|ol|li|b|strong|i|em|u|a|h[1-6]|blockquote|code|mark)(?:\s[^<>]{0,500})?\/?>/giu;
const ends = /<\/(?:p|div|li|ul|ol|h[1-6]|blockquote)>|<br\s{0,3}\/?>/giu;
const point = /<li(?:\s[^<>]{0,500})?>(?:\s{0,20}<p(?:\s[^<>]{0,500})?>)?/giu;

const withoutTags = (text: string): string =>
  withCharacters(text.replace(point, '\n- ').replace(ends, '\n').replace(tag, ''))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

/** What editors write around or between lines: a tag in the midst of a sentence may be what it is about. */
const page =
  /^\s*<(?:p|div|ul|ol|h[1-6]|blockquote)[\s>]|<[uo]l>\s{0,20}<li[\s>]|[\p{L}\p{N}.,;:!?)]<br\s{0,3}\/?>/iu;

/** A value whose texts are plain: tags of a page are its line ends and points. */
export function withoutHtml(value: unknown): unknown {
  if (typeof value === 'string') return page.test(value) ? withoutTags(value) : value;
  if (Array.isArray(value)) return value.map(withoutHtml);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutHtml(each)]));
}
