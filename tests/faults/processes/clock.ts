/** Makes this process's clock wrong by TEST_CLOCK_OFFSET milliseconds. To be imported before all else. */
const offset = Number(process.env['TEST_CLOCK_OFFSET'] ?? 0);

if (offset !== 0) {
  const RightDate = Date;
  const now = () => RightDate.now() + offset;
  globalThis.Date = new Proxy(RightDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    apply: () => new RightDate(now()).toString(),
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
}
