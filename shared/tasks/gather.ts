/** What a batch gave for one of its items. */
export type Gathered<R> = { value: R } | { error: unknown };

interface Waiting<T, R> {
  item: T;
  resolve: (value: R) => void;
  reject: (error: unknown) => void;
}

interface Gathering {
  /** Items in one batch at most. */
  most?: number;
  /** While fewer items than this are in flight, no call waits. */
  few?: number;
  /**
   * Whether an error of a whole batch is everybody's, who waits for the next one included: they would only learn
   * the same later. Else each item is tried alone, to find whose it is.
   */
  everybodys?: (error: unknown) => boolean;
}

/**
 * Joins single calls into batches without making any of them wait for company: a call goes out at once while
 * little is in flight; what comes while much is goes out together as soon as that is back.
 * @param run does a batch, and gives one outcome an item in the same order
 */
export function gatherer<T, R>(
  run: (items: readonly T[]) => Promise<readonly Gathered<R>[]>,
  { most = 64, few = 8, everybodys = () => false }: Gathering = {},
): (item: T) => Promise<R> {
  let waiting: Waiting<T, R>[] = [];
  let inFlight = 0;
  let planned = false;

  const refuse = (all: readonly Waiting<T, R>[], error: unknown): void => {
    for (const { reject } of all) reject(error);
  };
  const attempt = async (batch: readonly Waiting<T, R>[]): Promise<void> => {
    try {
      const outcomes = await run(batch.map(({ item }) => item));
      batch.forEach(({ resolve, reject }, index) => {
        const outcome = outcomes[index] ?? { error: new Error('A batch gave too few outcomes.') };
        if ('error' in outcome) reject(outcome.error);
        else resolve(outcome.value);
      });
    } catch (error) {
      if (everybodys(error)) refuse([...batch, ...waiting.splice(0)], error);
      else if (batch.length === 1) refuse(batch, error);
      else for (const one of batch) await attempt([one]);
    }
  };
  const plan = () => {
    if (planned || inFlight >= few || waiting.length === 0) return;
    planned = true;
    // What one turn of the event loop brings goes out together.
    setImmediate(fly);
  };
  const fly = () => {
    planned = false;
    if (waiting.length === 0) return;
    const batch = waiting.slice(0, most);
    waiting = waiting.slice(most);
    inFlight += batch.length;
    void attempt(batch).finally(() => {
      inFlight -= batch.length;
      plan();
    });
    plan();
  };
  return (item) =>
    new Promise<R>((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      plan();
    });
}
