/** A tag of a part's XML. */
export interface Tag {
  name: string;
  /** Its attributes, as they stand. */
  rest: string;
  kind: 'open' | 'close' | 'empty';
  from: number;
  to: number;
}

const tag = /<(?<close>\/)?(?<name>[\w:]+)(?<rest>(?:\s[^<>]*?)?)(?<empty>\/)?>/gu;

/** All tags, in order: enough of XML for moving and dropping elements before mammoth reads them. */
export function* tagsOf(xml: string): Generator<Tag> {
  for (const match of xml.matchAll(tag)) {
    const { close, name = '', rest = '', empty } = match.groups ?? {};
    const opens = empty === undefined ? 'open' : 'empty';
    const kind = close === undefined ? opens : 'close';
    yield { name, rest, kind, from: match.index, to: match.index + match[0].length };
  }
}

/** How many elements stand in each other at most, those that are never closed counted. */
export function depthOf(xml: string): number {
  let [depth, most] = [0, 0];
  for (const { kind } of tagsOf(xml)) {
    if (kind === 'open') depth += 1;
    else if (kind === 'close') depth -= 1;
    most = Math.max(most, depth);
  }
  return most;
}

/** Whether a comment or an instruction is never closed: each would be sought to the part's end. */
export const isOpenEnded = (xml: string): boolean =>
  xml.lastIndexOf('<!--') > xml.lastIndexOf('-->') || xml.lastIndexOf('<?') > xml.lastIndexOf('?>');

/** The value of an attribute; undefined where there is none. */
export function attribute(rest: string, name: string): string | undefined {
  const at = rest.indexOf(` ${name}="`);
  if (at < 0) return undefined;
  const from = at + name.length + 3;
  const to = rest.indexOf('"', from);
  return to < 0 ? undefined : rest.slice(from, to);
}

/** Whether a property such as `<w:b/>` is on: `w:val` may switch it off. */
export function isOn(rest: string): boolean {
  const value = attribute(rest, 'w:val');
  return value === undefined || !/^(?:0|false|off|none)$/u.test(value);
}

/** The text without elements of that name, which hold none of their own name. Linear in its length. */
export function withoutElements(xml: string, name: string): string {
  const [opens, closes] = [new RegExp(`<${name}(?=[\\s>/])[^<>]*>`, 'gu'), `</${name}>`];
  const kept: string[] = [];
  let at = 0;
  for (let start = opens.exec(xml); start !== null; start = opens.exec(xml)) {
    const end = start[0].endsWith('/>') ? start.index : xml.indexOf(closes, start.index);
    if (end < 0) break;
    kept.push(xml.slice(at, start.index));
    at = end === start.index ? opens.lastIndex : end + closes.length;
    opens.lastIndex = at;
  }
  return kept.join('') + xml.slice(at);
}
