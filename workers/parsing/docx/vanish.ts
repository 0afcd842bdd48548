/** What WordprocessingML hides from a reader (ISO/IEC 29500-1, 17.3.2.41 vanish), and text under 2 points. */
const tag = /<(?<close>\/)?(?<name>[\w:]+)(?<rest>(?:\s[^<>]*?)?)(?<empty>\/)?>/gu;

interface Run {
  from: number;
  hidden: boolean;
}

const off = /w:val="(?:0|false|off|none)"/u;

/** Ids of styles that hide their text. */
export function hiddenStyles(styles: string): Set<string> {
  const ids = new Set<string>();
  for (const [block] of styles.matchAll(/<w:style\s[^>]*>[\s\S]*?<\/w:style>/gu)) {
    const vanish = /<w:vanish(?<rest>[^>]*)\/>/u.exec(block);
    const id = /w:styleId="(?<id>[^"]+)"/u.exec(block)?.groups?.['id'];
    if (vanish !== null && id !== undefined && !off.test(vanish[0])) ids.add(id);
  }
  return ids;
}

function hides(name: string, rest: string, styles: ReadonlySet<string>): boolean {
  if (name === 'w:vanish' || name === 'w:specVanish') return !off.test(rest);
  if (name === 'w:rStyle') return styles.has(/w:val="([^"]*)"/u.exec(rest)?.[1] ?? '');
  if (name === 'w:sz') return Number(/w:val="(\d+)"/u.exec(rest)?.[1] ?? 24) < 4;
  return false;
}

function decode(xml: string): string {
  return xml
    .replace(/<w:(?:tab|br)[^>]*>/gu, ' ')
    .replace(/<[^>]*>/gu, '')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&apos;/gu, "'")
    .replace(/&amp;/gu, '&');
}

/** Takes hidden runs out of a part's XML and gives their text. */
export function withoutVanished(xml: string, styles: ReadonlySet<string>): { xml: string; hidden: string[] } {
  const runs: Run[] = [];
  const cuts: [from: number, to: number][] = [];
  for (const match of xml.matchAll(tag)) {
    const { close, name = '', rest = '', empty } = match.groups ?? {};
    if (name === 'w:r' && close === undefined && empty === undefined)
      runs.push({ from: match.index, hidden: false });
    else if (name === 'w:r' && close !== undefined) {
      const run = runs.pop();
      if (run?.hidden === true) cuts.push([run.from, match.index + match[0].length]);
    } else if (close === undefined && hides(name, rest, styles)) {
      const run = runs.at(-1);
      if (run !== undefined) run.hidden = true;
    }
  }
  return cut(xml, cuts);
}

function cut(xml: string, cuts: readonly [number, number][]): { xml: string; hidden: string[] } {
  let kept = '';
  let at = 0;
  const hidden: string[] = [];
  for (const [from, to] of cuts.toSorted((a, b) => a[0] - b[0])) {
    if (from < at) continue;
    kept += xml.slice(at, from);
    const text = decode(xml.slice(from, to));
    if (text.trim() !== '') hidden.push(text);
    at = to;
  }
  return { xml: kept + xml.slice(at), hidden };
}
