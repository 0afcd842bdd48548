/**
 * Says what takes long: a line after 2 s, another every 5 s, and one at the end.
 * @returns what the work returns
 */
export async function tellWhenSlow<T>(
  what: string,
  work: Promise<T>,
  log: (line: string) => void,
): Promise<T> {
  const start = Date.now();
  const seconds = () => Math.round((Date.now() - start) / 1000);
  const first = setTimeout(() => log(`${what} …`), 2_000);
  const more = setInterval(() => log(`${what}: ${seconds()} s so far`), 5_000);
  try {
    return await work;
  } finally {
    clearTimeout(first);
    clearInterval(more);
    if (seconds() >= 2) log(`${what}: took ${seconds()} s`);
  }
}
