import { describe, expect, test } from '@jest/globals';
import { costOf, nanoPerDollar, priceSource } from '../../../shared/model-calls/prices.js';

const million = 1_000_000;
const tokens = (some: Partial<Parameters<typeof costOf>[1]>) => ({
  inputTokens: 0,
  outputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  ...some,
});
const dollars = (model: string, some: Parameters<typeof tokens>[0]) =>
  costOf(model, tokens(some)) / nanoPerDollar;

describe('what a call costs', () => {
  test('each kind of token has its own price', () => {
    const model = 'claude-sonnet-5-5';
    expect(dollars(model, { inputTokens: million })).toBe(2);
    expect(dollars(model, { outputTokens: million })).toBe(10);
    expect(dollars(model, { cacheReadTokens: million })).toBe(0.1);
    expect(dollars(model, { cacheWriteTokens: million })).toBe(2.5);
  });

  test('a small call is counted exactly, in whole billionths of a dollar', () => {
    expect(costOf('claude-haiku-5-5', tokens({ cacheReadTokens: 1 }))).toBe(10);
    expect(costOf('claude-sonnet-4-6', tokens({ inputTokens: 1_500, outputTokens: 800 }))).toBe(16_500_000);
  });

  test('the longest name decides, dates after it are ignored, and a new generation is another name', () => {
    const one = { outputTokens: million };
    expect(dollars('claude-haiku-4-5-20251001', one)).toBe(5);
    expect(dollars('claude-opus-5-5', one)).toBe(20);
    expect(dollars('claude-opus-5', one)).toBe(25);
  });

  test('a model that nobody knows counts as the dearest', () => {
    expect(dollars('gateway/unknown', { outputTokens: million })).toBeGreaterThanOrEqual(50);
  });

  test('the prices name their source and its day', () => {
    expect(priceSource.url).toMatch(/^https:\/\/platform\.claude\.com\//);
    expect(Date.parse(priceSource.readOn)).toBeGreaterThan(Date.parse('2026-01-01'));
  });
});
