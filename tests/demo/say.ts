/** What the demo prints: a line a step, with its time and its result. */
export const say = {
  title: (text: string) => console.log(`\n${text}\n`),
  line: (text: string) => console.log(text),
  detail: (text: string) => console.log(`      ${text}`),
  /** Words in a column, as they would be read. */
  paragraph: (text: string) => {
    const lines = text.match(/\S.{0,88}(?=\s|$)|\S+/gu) ?? [];
    for (const line of lines) console.log(`      │ ${line}`);
    if (lines.length > 0) console.log('      │');
  },
  failure: (text: string) => console.error(`\nThe demo failed: ${text}`),
};

let steps = 0;

/** Runs a step and prints its name, time and what came of it. */
export async function timed<T>(name: string, run: () => Promise<readonly [T, string]>): Promise<T> {
  steps += 1;
  const started = performance.now();
  const [value, result] = await run();
  const ms = Math.round(performance.now() - started);
  console.log(`${String(steps).padStart(3)}. ${name.padEnd(34)} ${String(ms).padStart(6)} ms   ${result}`);
  return value;
}
