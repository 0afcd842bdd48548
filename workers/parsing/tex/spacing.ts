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

/** What plain TeX sets a length to: `\\itemsep -3pt`, `\\parskip=0.5\\baselineskip plus 1pt`. */
const setTo =
  /^(?:\s*=\s*|\s*(?=[+\-.\d]))[+-]?(?:\d+\.?\d*|\.\d+)?\s?(?:(?:true\s?)?(?:pt|em|ex|mm|cm|in|bp|pc|sp)|\\[a-zA-Z]+)(?:\s(?:plus|minus)\s[\d.]+(?:pt|em|ex|mm|cm|in|fil{1,3}))*/u;

const setLength: Command = ({ input }) => {
  for (let left = setTo.exec(input.ahead(60))?.[0].length ?? 0; left > 0; left -= 1) input.next();
};

/** Lengths that files set without `\\setlength`. */
const lengths =
  'itemsep,parsep,parskip,parindent,topsep,partopsep,leftskip,rightskip,tabcolsep,columnsep,labelsep,labelwidth,leftmargin,rightmargin,itemindent,baselineskip,textwidth,textheight,topmargin,oddsidemargin,evensidemargin,hoffset,voffset'.split(
    ',',
  );

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
  ...Object.fromEntries(lengths.map((name) => [name, setLength])),
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
