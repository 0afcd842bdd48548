import { constants, inflateSync } from 'node:zlib';
import { limits, tooComplex } from '../limits.js';
import { assertCodesInReach, countCosts } from './costs.js';

/** A stream of a PDF: its dictionary's text and place, and its bytes. */
interface RawStream {
  dictionary: string;
  /** Where the dictionary begins in the file. */
  at: number;
  body: Buffer;
}

/** How far before its stream a dictionary may begin. */
const dictionaryReach = 1_500;

function* streamsOf(file: Buffer): Generator<RawStream> {
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at)) {
    const reach = Math.max(0, at - dictionaryReach);
    const before = file.toString('latin1', reach, at);
    const from = Math.max(0, before.lastIndexOf(' obj'));
    const end = file.indexOf('endstream', at);
    if (end < 0) return;
    const start = at + 'stream'.length + (file[at + 'stream'.length] === 13 ? 2 : 1);
    yield {
      dictionary: before.slice(from),
      at: reach + from,
      body: file.subarray(start, Math.max(start, end)),
    };
    at = end + 'endstream'.length;
  }
}

function unpacked(body: Buffer, room: number): Buffer {
  try {
    return inflateSync(body, { maxOutputLength: room, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw tooComplex('The PDF unpacks to far more than a resume.');
    return Buffer.alloc(0); // damaged or encrypted: pdf.js says what comes of it
  }
}

/** What a stream unpacks to, filter by filter, and the length of all that is unpacked on the way. */
function unpack({ dictionary, body }: RawStream, room: number): { data: Buffer; length: number } {
  const filters = dictionary.match(/\/(?:FlateDecode|Fl)\b/gu)?.length ?? 0;
  let data = body;
  let length = 0;
  for (let left = Math.min(filters, 4); left > 0; left -= 1) {
    data = unpacked(data, Math.max(1, room - length));
    length += data.length;
  }
  return { data, length };
}

const isPicture = (dictionary: string): boolean =>
  /\/Subtype\s*\/Image\b/u.test(dictionary) && !/\/ImageMask\s+true/u.test(dictionary);

/** A picture of one dot, in no known format, of the same length in the file. */
function undecoded(dictionary: string): string {
  return dictionary
    .replace(
      /(\/(?:Width|Height)\s+)(\d+)(?!\d|\s+\d+\s+R)/gu,
      (_, key: string, size: string) => key + '1'.padEnd(size.length),
    )
    .replace(/\/(?:DCT|JPX|JBIG2|CCITTFax)Decode\b/gu, (name) => name.slice(0, -1) + 'x');
}

/**
 * A copy of a PDF's bytes in which pictures, which nobody looks at, cost nothing: only where they stand counts.
 * @throws PermanentError file-too-complex for a file that unpacks to far more than a resume
 */
export function tame(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes);
  const room = { fonts: limits.unpackedBytes, content: limits.contentBytes };
  const count = countCosts();
  assertCodesInReach(file.toString('latin1'));
  for (const stream of streamsOf(file)) {
    const use = /\/Length1\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)\b/u.test(stream.dictionary)
      ? 'fonts'
      : 'content';
    if (isPicture(stream.dictionary)) {
      file.write(undecoded(stream.dictionary), stream.at, 'latin1');
      continue;
    }
    const { data, length } = unpack(stream, room[use]);
    room[use] -= length;
    if (use === 'content') count(data);
  }
  return new Uint8Array(file.buffer, file.byteOffset, file.length);
}
