import { expect, test } from '@jest/globals';
import { parseFile } from '../../../workers/parsing/parse-file.js';

const most = 190_000;
/** So much as a text may hold, over lines of a usual length or on one. */
const filled = (piece: string): string => piece.repeat(Math.floor(most / piece.length));

/** Seconds that are enough for any of these. */
const enough = 5;

/** Seconds of this process's own work; what its other threads do counts in part, so it is the best of three. */
async function leastWorkOf(run: () => Promise<unknown>): Promise<number> {
  let least = Infinity;
  for (let tries = 3; tries > 0 && least >= enough; tries -= 1) {
    const before = process.cpuUsage();
    await run();
    least = Math.min(least, process.cpuUsage(before).user / 1_000_000);
  }
  return least;
}

test.each([
  ['quoted lines', filled('> a word or two of it, Pune (b) (c\n')],
  ['headers', `From: A\n${filled('Subject: To: From: on what it is about\n')}`],
  ['greetings', filled('Dear on and on and on, wrote le a écrit am schrieb\n')],
  ['stamps', filled('[1/1/26, 1:11:11 PM] a a a a a a a a a a a a a a a a\n')],
  ['keys that count', filled('1️⃣ Clerk\nJan 2019 to Feb 2020 (x\n')],
  ['columns', filled('aa   bb   cc\naaaa bbbb cccc\n')],
  ['one line of blanks', `a${filled('   * a')}`],
  ['headings', filled('# a heading of it\n## another one of it\n')],
])(
  '%s without end are read at once or refused',
  async (_, text) => {
    const read = async (): Promise<void> => {
      const isRead = parseFile(new TextEncoder().encode(`Ana Diaz\n\n${text}`)).then(
        ({ resume }) => resume.basics !== undefined,
        (error: unknown) => (error as { code: string }).code === 'file-too-complex',
      );
      await expect(isRead).resolves.toBe(true);
    };
    expect(await leastWorkOf(read)).toBeLessThan(enough);
  },
  60_000,
);
