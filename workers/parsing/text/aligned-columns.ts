/*
 * Columns of a text that blanks part: where a name fills its column, one blank is left before the next, and the lines
 * above and below tell where that begins.
 */

/** Where cells begin behind blanks. */
const begins = /(?<=\S {2,200})\S/gu;
/** Lines that must begin a cell at a column, one of them behind a wide gap. */
const leastBeginning = 2;
const wideGap = /\s{3}$/u;
/** Columns and letters of a line beyond which nobody sets names below each other. */
const mostColumns = 6;
const longestLine = 160;
/** What stands in a column is at most so much longer than what begins there behind blanks: else it is a sentence. */
const mostLonger = 1.5;

/** Columns at which several lines of a block begin a cell. */
function columnsOf(block: readonly string[]): number[] {
  const counts = new Map<number, { all: number; wide: number }>();
  for (const line of block) {
    for (const { index } of line.length > longestLine ? [] : line.matchAll(begins)) {
      const { all, wide } = counts.get(index) ?? { all: 0, wide: 0 };
      counts.set(index, { all: all + 1, wide: wide + (wideGap.test(line.slice(0, index)) ? 1 : 0) });
    }
  }
  const columns = [...counts]
    .filter(([, { all, wide }]) => wide > 0 && all >= leastBeginning)
    .map(([x]) => x);
  return columns.length > mostColumns ? [] : columns;
}

/** How a line stands to a column: it ends before it, begins a cell there, has one blank before a word there, or runs over. */
function standing(line: string, x: number): 'short' | 'begins' | 'touches' | 'over' {
  const before = line.slice(0, x);
  if (before.trim() === '' || line.length <= x) return 'short';
  if (!before.endsWith(' ') || line[x] === ' ') return 'over';
  return before.endsWith('  ') ? 'begins' : 'touches';
}

function withTabs(block: readonly string[]): string[] {
  let lines = [...block];
  for (const x of columnsOf(block)) {
    const ways = lines.map((line) => standing(line, x));
    const tails = (way: string): number[] =>
      lines.flatMap((line, at) => (ways[at] === way ? [line.length - x] : []));
    const [own, touching] = [tails('begins'), tails('touches')];
    const isSentence = Math.max(0, ...touching) > mostLonger * Math.max(0, ...own);
    if (ways.includes('over') || touching.length > own.length || isSentence) continue;
    lines = lines.map((line, at) =>
      ways[at] === 'begins' || ways[at] === 'touches' ? `${line.slice(0, x - 1)}\t${line.slice(x)}` : line,
    );
  }
  return lines;
}

/** Lines with a tab where a cell fills its column, as the lines of its block have it. */
export function withAlignedColumns(lines: readonly string[]): readonly string[] {
  const done: string[] = [];
  let block: string[] = [];
  for (const line of [...lines, '']) {
    if (line.trim() !== '') {
      block.push(line);
      continue;
    }
    done.push(...withTabs(block), line);
    block = [];
  }
  return done.slice(0, -1);
}
