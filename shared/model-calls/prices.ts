/** Tokens of a call as the provider counts them; no token is in two of the four. */
export interface Tokens {
  /** Read at full price. */
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Read out of the provider's prompt cache. */
  readonly cacheReadTokens: number;
  /** Read, and put into the provider's prompt cache for 5 minutes. */
  readonly cacheWriteTokens: number;
}

/** US dollars for a million tokens. */
interface Price {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
}

/** Where the prices stand, and when they were read there. */
export const priceSource = {
  url: 'https://platform.claude.com/docs/en/about-claude/pricing',
  readOn: '2026-10-24',
} as const;

/** By the beginning of a model's name, so that dated names (`claude-haiku-4-5-20251001`) are found too. */
const prices: readonly (readonly [name: string, price: Price])[] = [
  ['claude-fable-5', { input: 10, output: 50, cacheRead: 1, cacheWrite: 12.5 }],
  ['claude-fable-5-1', { input: 10, output: 50, cacheRead: 0.25, cacheWrite: 12.5 }],
  ['claude-opus-5-5', { input: 4, output: 20, cacheRead: 0.2, cacheWrite: 5 }],
  ['claude-opus-5', { input: 5, output: 25, cacheRead: 0.5, cacheWrite: 6.25 }],
  ['claude-opus-4-1', { input: 15, output: 75, cacheRead: 1.5, cacheWrite: 18.75 }],
  ['claude-opus-4', { input: 5, output: 25, cacheRead: 0.5, cacheWrite: 6.25 }],
  ['claude-sonnet-5-5', { input: 2, output: 10, cacheRead: 0.1, cacheWrite: 2.5 }],
  ['claude-sonnet-5', { input: 2, output: 10, cacheRead: 0.2, cacheWrite: 2.5 }],
  ['claude-sonnet-4', { input: 3, output: 15, cacheRead: 0.3, cacheWrite: 3.75 }],
  // For prompts of up to 100,000 tokens: ours have a third of that at most.
  ['claude-haiku-5-5', { input: 0.1, output: 0.5, cacheRead: 0.01, cacheWrite: 0.125 }],
  ['claude-haiku-4-5', { input: 1, output: 5, cacheRead: 0.1, cacheWrite: 1.25 }],
];

/** A price for a million tokens in dollars is one for a token in millionths of a dollar. */
const nanoPerMicro = 1_000;
/** What a dollar is in the unit of the account. */
export const nanoPerDollar = 1_000_000_000;

/**
 * What a call cost, in whole billionths of a US dollar. A model that the table does not name counts as the
 * dearest one, so that no budget is outrun by a name.
 */
export function costOf(model: string, tokens: Tokens): number {
  const { input, output, cacheRead, cacheWrite } = priceOf(model);
  const micro =
    tokens.inputTokens * input +
    tokens.outputTokens * output +
    tokens.cacheReadTokens * cacheRead +
    tokens.cacheWriteTokens * cacheWrite;
  return Math.round(micro * nanoPerMicro);
}

/** The longest name that begins the model's decides. */
function priceOf(model: string): Price {
  const [best] = prices
    .filter(([name]) => model === name || model.startsWith(`${name}-`))
    .sort(([a], [b]) => b.length - a.length);
  return best?.[1] ?? dearest;
}

const dearest = prices.map(([, price]) => price).reduce((a, b) => (b.output > a.output ? b : a));
