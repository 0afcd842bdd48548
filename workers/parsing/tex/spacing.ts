import type { Command } from './run.js';

/* White space, and the rules that are drawn under headings. */

/** Lengths of a unit in lines of text. */
const units: Readonly<Record<string, number>> = {
  pt: 1 / 12,
  em: 1,
  ex: 0.45,
  mm: 0.24,
  cm: 2.4,
  in: 6,
  '\\baselineskip': 1,
};
/** What is higher begins nothing more than this does. */
const mostLines = 3;

const length = /^\s*(?<value>[+-]?(?:\d+\.?\d*|\.\d+)?)\s*(?<unit>pt|em|ex|mm|cm|in|\\baselineskip)/u;

/** The height of a length such as `8pt`, in lines of text; 0 where it is none, or negative. */
function heightOf(text: string): number {
  const { value = '', unit = '' } = length.exec(text)?.groups ?? {};
  const number = value === '' ? 1 : Number(value);
  return Math.min(mostLines, Math.max(0, number * (units[unit] ?? 0)));
}

/** A space of some width parts what stands beside it. */
const space: Command = ({ input, page }) => {
  if ((input.dimension() ?? 0) >= 2) page.cell();
};

const verticalSpace: Command = ({ input, page }) => {
  input.star();
  page.space(heightOf(input.argument()));
};

const paragraph: Command = ({ page }) => page.newLine();

/** What says how thick a rule of plain TeX is: `\hrule height 1pt`. */
const ruleSize = /^\s*(?:height|width|depth)\s*(?:[\d.]+\s*(?:pt|em|ex|mm|cm|in|true)|\\[a-zA-Z]+)/u;

const plainRule: Command = ({ input, page }) => {
  page.newLine();
  page.rule();
  for (let said = ruleSize.exec(input.ahead(40)); said !== null; said = ruleSize.exec(input.ahead(40)))
    for (let left = said[0].length; left > 0; left -= 1) input.next();
};

/** As wide as the text, or nearly. */
const isWide = (width: string): boolean => /\\(?:text|line|column|h)(?:width|size)/u.test(width);

const rule: Command = ({ input, page }) => {
  const [, width = ''] = input.takes('omm');
  if (isWide(width)) page.rule();
};

const titleRule: Command = ({ input, page }) => {
  input.takes('so');
  page.rule();
};

/** Commands for white space and rules. */
export const spacing: Readonly<Record<string, Command>> = {
  kern: space,
  hskip: space,
  vspace: verticalSpace,
  addvspace: verticalSpace,
  bigskip: ({ page }) => page.paragraph(),
  medskip: ({ page }) => page.paragraph(),
  smallskip: paragraph,
  hrule: plainRule,
  rule,
  hrulefill: ({ page }) => page.rule(),
  titlerule: titleRule,
};
