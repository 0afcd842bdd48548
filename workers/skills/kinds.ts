import type { Token } from './tokens.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Places that are named for the trade of others: 'painted a nursing home'. */
const places = words('home hospital institute college hall gallery museum firm');
/** Who is at such a place may well be of that trade: 'six years in an accounting firm'. */
const workplaces = words('in at for with from joined');
const articles = words('a an the our one two three');
/** Goods that are named for their use: 'sold cooking gas'. */
const goods = words(
  'tool equipment tray rod liquid powder machine gas oil material book software kit uniform shoe pump product',
);
const dealing = words(
  'sell sold buy bought deliver delivered supply supplied stock stocked distribute distributed',
);

const otherTrades = words(
  'photography carpentry pottery masonry embroidery dentistry physiotherapy ecg mri dialysis ultrasound',
);
const isTrade = (symbol: string): boolean => symbol.endsWith('ing') || otherTrades.has(symbol);

/** Whether a trade only says of which kind a place is, or the goods that somebody deals in. */
export function isKindOfOther(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: ReadonlySet<string> | undefined,
): boolean {
  if (to - from !== 1 || !isTrade(tokens[from]?.symbol ?? '')) return false;
  const next = tokens[to]?.symbol ?? '';
  const isIn = (those: ReadonlySet<string>): boolean => [...those].some((word) => sentence?.has(word));
  if (goods.has(next)) return isIn(dealing);
  if (!places.has(next) || sentence?.has('experience') === true) return false;
  const before = articles.has(tokens[from - 1]?.symbol ?? '') ? from - 2 : from - 1;
  return before >= 0 && !workplaces.has(tokens[before]?.symbol ?? '');
}
