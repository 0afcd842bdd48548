import { deflateSync, inflateSync } from 'node:zlib';
import type { Random } from '../random.js';

const numbers = [
  '0',
  '-1',
  '1',
  '2147483648',
  '-2147483649',
  '1e9',
  '99999999999999999999',
  '0.0000001',
  '65536',
  '300000',
];
const tokens = [
  '/Type',
  '/Page',
  '/Pages',
  '/Kids',
  '/Font',
  '/Type0',
  '/Type3',
  '/ToUnicode',
  '/FlateDecode',
  '/LZWDecode',
  '/ASCII85Decode',
  '/DCTDecode',
  '/JPXDecode',
  '/JBIG2Decode',
  '/Contents',
  '/Resources',
  '/XObject',
  '/Form',
  '/Encrypt',
  '/Parent',
  '/Length',
  '/Predictor',
  '/Columns',
  'endobj',
  'endstream',
  'stream',
  'xref',
  'trailer',
  'startxref',
  '<<',
  '>>',
  '[',
  ']',
  'null',
  '1 0 R',
  '2 0 R',
];
const operators = [
  'BT',
  'ET',
  'q',
  'Q',
  'Tj',
  'TJ',
  "'",
  '"',
  'Tf',
  'Td',
  'TD',
  'Tm',
  'T*',
  'cm',
  're',
  'f',
  'W',
  'n',
  'Do',
  'gs',
  'BI',
  'ID',
  'EI',
  'sh',
  'Tr',
  'Tz',
  'Tc',
  'Tw',
  'TL',
  'Ts',
  'BDC',
  'EMC',
];

type Change = (text: string, random: Random) => string;

/** Replaces one match of a pattern, drawn at random. */
function replaceOne(text: string, pattern: RegExp, random: Random, by: () => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const match = random.pick(found);
  return text.slice(0, match.index) + by() + text.slice(match.index + match[0].length);
}

const otherNumber: Change = (text, random) =>
  replaceOne(text, /-?\d+(?:\.\d+)?/gu, random, () => random.pick(numbers));
const otherToken: Change = (text, random) =>
  replaceOne(
    text,
    /\/[A-Za-z0-9]+|\b(?:obj|endobj|stream|endstream|xref|trailer)\b|<<|>>|\[|\]/gu,
    random,
    () => random.pick(tokens),
  );
const otherReference: Change = (text, random) =>
  replaceOne(text, /\b\d+ 0 R\b/gu, random, () => `${random.below(40)} 0 R`);

/** The content between `stream` and `endstream`, as it lies in the file. */
const stream = /stream\r?\n(?<body>[\s\S]*?)\r?\nendstream/gu;

/** Changes what a packed stream holds, and packs it again. */
const otherContent: Change = (text, random) =>
  replaceOne(text, stream, random, () => {
    const [match] = [...text.matchAll(stream)].slice(random.below(12));
    const body = match?.groups?.['body'] ?? '';
    const content = unpacked(body);
    if (content === null) return `stream\n${body}\nendstream`;
    const changed = contentChange(content, random);
    return `stream\n${deflateSync(Buffer.from(changed, 'latin1')).toString('latin1')}\nendstream`;
  });

function unpacked(body: string): string | null {
  try {
    return inflateSync(Buffer.from(body, 'latin1'), { maxOutputLength: 2_000_000 }).toString('latin1');
  } catch {
    return null; // not packed so, or damaged: the caller leaves it
  }
}

const contentChange: Change = (content, random) => {
  let changed = content;
  for (let left = 1 + random.below(8); left > 0; left -= 1) {
    changed = random.chance(0.5)
      ? otherNumber(changed, random)
      : replaceOne(changed, /\b[A-Za-z]{1,3}\b|['"*]/gu, random, () => random.pick(operators));
  }
  return random.chance(0.05) ? changed.repeat(1 + random.below(60)).slice(0, 3_000_000) : changed;
};

const changes: readonly Change[] = [
  otherNumber,
  otherNumber,
  otherToken,
  otherReference,
  otherContent,
  otherContent,
];

/** Changes tokens, numbers, references and the content of streams. */
export function mutatePdf(bytes: Buffer, random: Random): Buffer {
  let text = bytes.toString('latin1');
  for (let left = 1 + random.below(6); left > 0; left -= 1) text = random.pick(changes)(text, random);
  return Buffer.from(text, 'latin1');
}
