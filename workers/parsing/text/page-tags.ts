/* Markdown may hold HTML: what its tags lay out is written as Markdown has it. */

const headingTag = /^[ \t]*<h(?<depth>[1-6])(?:\s[^<>]{0,200})?>(?<text>.{0,300}?)<\/h\k<depth>>[ \t]*$/gimu;
const frontMatter = /^\uFEFF?---[ \t]*\n(?<fields>(?:[\w-]{1,40}:.{0,300}\n){1,20})---[ \t]*\n/u;

const cellTag = /(?<!\s)\s*<t[dh](?:\s[^<>]{0,200})?>\s*/giu;
const rowTag = /<tr(?:\s[^<>]{0,200})?>/giu;
const tableTags = /<\/?(?:table|thead|tbody|tfoot|caption|colgroup|col)(?:\s[^<>]{0,200})?>|<\/t[dh]>/giu;

/** A table's rows between bars, each on a line. */
const withRows = (text: string): string =>
  /<t[dh][\s>]/iu.test(text)
    ? text
        .replace(cellTag, ' | ')
        .replace(/(?<!\s)\s*<\/tr>/giu, ' |\n')
        .replace(rowTag, '\n')
        .replace(tableTags, '')
    : text;

/** '# Asha Rao <small>Tea taster</small>': what stands beside a heading in small type is none of it. */
const besideHeading = /^(#{1,6} [^\n<]{1,200}?)[ \t]{0,4}<small>/gimu;

const lineBreaks = /<br\s*\/?>/giu;

/** Markdown without the tags of a page: headings, tables and line ends are its own, and the rules around a page's fields go. */
export const withoutPageTags = (text: string): string =>
  withRows(
    text
      .replace(frontMatter, '$<fields>\n')
      .replace(headingTag, (_, depth: string, inner: string) => `${'#'.repeat(Number(depth))} ${inner}`)
      .replace(besideHeading, '$1\t<small>'),
  )
    .split('\n')
    .map((line) => (/^[ \t]*\|/u.test(line) ? line : line.replace(lineBreaks, '\n')))
    .join('\n');

/** Characters that pages write by name (HTML, named character references). */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  ndash: '–',
  mdash: '—',
  middot: '·',
  bull: '•',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  euro: '€',
  pound: '£',
  copy: '©',
  reg: '®',
  trade: '™',
  rarr: '→',
};

/** Text with its character references resolved; unknown ones stay. */
export const withCharacters = (text: string): string =>
  text.replace(/&(?:(?<name>[a-z]{2,8})|#(?<code>\d{2,6}));/giu, (whole, name?: string, code?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const point = Number(code);
    return point >= 32 && point <= 0xffff && (point < 0xd800 || point > 0xdfff)
      ? String.fromCodePoint(point)
      : whole;
  });
