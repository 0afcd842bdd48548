import { sectionName } from './names.js';
import { isObject, type Json } from './objects.js';

/* Editors keep a section as a box with its title and look, and within it the entries: Reactive Resume's `sections`. */

/** What such an entry says of how it is shown. */
const ofLook: ReadonlySet<string> = new Set(['id', 'visible', 'hidden', 'icon', 'columns', 'separateLinks']);

/** `{"label": "Site", "href": "…"}` as the address that it leads to. */
function asLink(value: unknown): unknown {
  if (!isObject(value)) return value;
  const isLink = Object.keys(value).every((key) => ['label', 'href'].includes(key));
  return isLink && typeof value['href'] === 'string' ? value['href'] : value;
}

const withLinks = (object: Json): Json =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, asLink(value)]));

/** A level in numbers is drawn as dots. */
const isOfLook = (key: string, value: unknown): boolean =>
  ofLook.has(key) || (key === 'level' && typeof value === 'number');

const isShown = (item: unknown): boolean =>
  !isObject(item) || (item['visible'] !== false && item['hidden'] !== true);

/** The entries of a box that are shown. */
const entriesOf = (items: readonly unknown[]): unknown[] =>
  items.filter(isShown).map((item) => {
    if (!isObject(item)) return item;
    return Object.fromEntries(
      Object.entries(withLinks(item)).filter(([key, value]) => !isOfLook(key, value)),
    );
  });

/** A resume whose sections stand in boxes, without these; any other as it is. */
export function withoutBoxes(json: Json): Json {
  const { sections, metadata: _look, ...others } = json;
  if (!isObject(sections)) return json;
  const basics: Json = isObject(others['basics']) ? withLinks(others['basics']) : {};
  const found: Json = {};
  for (const [key, box] of Object.entries(sections)) {
    if (!isObject(box) || box['visible'] === false) continue;
    const { items, content } = box;
    if (key === 'summary' && typeof content === 'string') basics['summary'] = content;
    else if (!Array.isArray(items)) continue;
    else if (key === 'profiles') basics['profiles'] = entriesOf(items);
    else found[sectionName(key) ?? key] = entriesOf(items);
  }
  return { ...others, basics, ...found };
}
