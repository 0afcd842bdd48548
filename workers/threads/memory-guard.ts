/** Watches what V8's own limit does not see: buffers outside the heap, such as an unpacked stream. */
export interface MemoryGuard {
  /**
   * Counts a job in.
   * @param onExcess called when the process has grown beyond the limit since no job ran
   * @returns what counts it out again
   */
  watch(onExcess: () => void): () => void;
}

/** Milliseconds between two looks. */
const every = 50;

/** @param limit bytes that jobs may add to the process together */
export function createMemoryGuard(limit: number): MemoryGuard {
  const watching = new Set<() => void>();
  let atRest = 0;
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    if (process.memoryUsage.rss() - atRest <= limit) return;
    for (const onExcess of watching) onExcess();
  };
  return {
    watch(onExcess) {
      if (watching.size === 0) {
        atRest = process.memoryUsage.rss();
        timer = setInterval(look, every).unref();
      }
      watching.add(onExcess);
      return () => {
        watching.delete(onExcess);
        if (watching.size === 0) clearInterval(timer);
      };
    },
  };
}
