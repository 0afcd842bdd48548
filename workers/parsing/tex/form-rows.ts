import { type Command, plainText } from './run.js';

const labelled: Command = (reader) => {
  const label = plainText(reader.input.argument(), reader);
  if (label === '') return;
  reader.page.style = { ...reader.page.style };
  reader.input.push(
    `{\\bfseries ${label.replace(/([&%$#_{}])/gu, '\\$1')}${/[:\d]$/u.test(label) ? '' : ':'}} `,
  );
};

/** Labels of the Europass form for what an entry's lines are anyway. */
const entryLabels =
  /^(?:dates?|occupation(?: or position held)?|position(?: held)?|(?:name and address of )?employer|main activities(?: and responsibilities)?|(?:title of )?qualification(?: awarded)?|principal subjects.*|(?:name and type of )?organi[sz]ation.*|type of business or sector|level in (?:inter)?national classification|name|address|telephone|mobile|e-?mail)$/iu;

/** A row of a form: a label and what stands beside it. */
const field: Command = (reader) => {
  const label = plainText(reader.input.argument(), reader);
  const value = reader.input.argument();
  const shown = label === '' || entryLabels.test(label) ? '' : `\\vlabel{${label}}`;
  reader.input.push(`${shown}${value}\\par `);
};

/** moderntimeline: years of four digits, of two, or 0 for what goes on. */
const years: Command = ({ input, page }) => {
  const [from = '', to = ''] = input.takes('mm').map((year) => year.trim());
  page.text(to === '' ? from : `${from} – ${to === '0' ? 'present' : to}`);
};

/** A chart of `{name/level}, {name/level}`, or without the braces, shows the names: each is a point. */
const levels: Command = ({ input }) => {
  const chart = input.argument();
  const pairs = chart.includes('{') ? chart.split(/[{}]/u) : chart.split(',');
  const names = pairs.map((pair) => pair.replace(/\/[\d.]+\s*$/u, '').trim());
  const points = names.filter((name) => /[\p{L}\p{N}]/u.test(name)).map((name) => `\\vbullet ${name}`);
  input.push(`${points.join('')}\\par `);
};

/** What the entries of resume classes are put together from. */
export const formRows: Readonly<Record<string, Command>> = {
  vfield: field,
  vyears: years,
  vlevels: levels,
  vlabel: labelled,
};
