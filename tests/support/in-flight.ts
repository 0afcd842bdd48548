/** Does something for each item, with at most `most` under way. @throws the first fault */
export async function inFlight<T>(
  most: number,
  items: readonly T[],
  act: (item: T) => Promise<unknown>,
): Promise<void> {
  const left = items.values();
  const run = async (): Promise<void> => {
    for (const item of left) await act(item);
  };
  await Promise.all(Array.from({ length: most }, run));
}

/** Does something so many times, with at most `most` under way. @throws the first fault */
export function timesInFlight(
  most: number,
  count: number,
  act: (n: number) => Promise<unknown>,
): Promise<void> {
  return inFlight(most, [...Array(count).keys()], act);
}
