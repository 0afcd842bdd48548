import type { Page, Style } from './page.js';
import type { Command } from './run.js';

const sizes: Readonly<Record<string, number>> = {
  tiny: 0.6,
  scriptsize: 0.7,
  footnotesize: 0.8,
  small: 0.9,
  normalsize: 1,
  large: 1.2,
  Large: 1.44,
  LARGE: 1.7,
  huge: 2,
  Huge: 2.5,
  HUGE: 3,
};

const styled =
  (change: Partial<Style>): Command =>
  ({ page }) => {
    page.style = { ...page.style, ...change };
  };
/** `\textbf{x}` is `{\bfseries x}`. */
const grouped =
  (declaration: string): Command =>
  ({ input }) => {
    const argument = input.argument();
    input.push(`{\\${declaration} ${argument}}`);
  };

/** The usual size of a text, in points. */
const textSize = 11;

const fontSize: Command = ({ input, page }) => {
  const [size = ''] = input.takes('mm');
  const points = Number.parseFloat(size);
  if (points > 0) page.style = { ...page.style, size: points / textSize };
};

/** Colours and small capitals tell lines apart; what else sets a face is no matter. */
const faced = (page: Page, face: string): void => {
  page.style = { ...page.style, face };
};

const color: Command = ({ input, page }) => {
  const [, name = ''] = input.takes('om');
  faced(page, name.trim());
};

const textColor: Command = ({ input }) => {
  const [model = '', name = ''] = input.takes('om');
  const argument = input.argument();
  input.push(`{\\color${model === '' ? '' : `[${model}]`}{${name}}${argument}}`);
};

/** Commands that change the type in which text is set. */
export const typeface: Readonly<Record<string, Command>> = {
  textbf: grouped('bfseries'),
  textit: grouped('itshape'),
  emph: grouped('itshape'),
  textsl: grouped('itshape'),
  textsc: grouped('scshape'),
  textrm: grouped('relax'),
  textsf: grouped('relax'),
  texttt: grouped('relax'),
  textmd: grouped('relax'),
  textnormal: grouped('relax'),
  underline: grouped('relax'),
  uline: grouped('relax'),
  mbox: grouped('relax'),
  hbox: grouped('relax'),
  fbox: grouped('relax'),
  uppercase: grouped('relax'),
  MakeUppercase: grouped('relax'),
  mathbf: grouped('bfseries'),
  mathrm: grouped('relax'),
  text: grouped('relax'),
  textsuperscript: grouped('relax'),
  ul: grouped('relax'),
  hl: grouped('relax'),
  bfseries: styled({ bold: true }),
  bf: styled({ bold: true }),
  itshape: styled({ italic: true }),
  it: styled({ italic: true }),
  em: styled({ italic: true }),
  mdseries: styled({ bold: false }),
  normalfont: styled({ bold: false, italic: false }),
  upshape: styled({ italic: false }),
  ...Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, styled({ size })])),
  fontsize: fontSize,
  scshape: ({ page }) => faced(page, `${page.style.face} sc`),
  color,
  textcolor: textColor,
};
