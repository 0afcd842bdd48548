import { InvalidArgumentError } from 'commander';

/** Reads a number of a command line that is above 0. */
export function positive(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value < Infinity)) throw new InvalidArgumentError('It takes a number above 0.');
  return value;
}

/** Reads a whole number of a command line, from 0 up. */
export function whole(text: string): number {
  const value = Number(text);
  if (!/^\d+$/u.test(text) || !Number.isSafeInteger(value))
    throw new InvalidArgumentError('It takes a whole number from 0 up.');
  return value;
}
