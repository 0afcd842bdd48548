type Call = (...args: unknown[]) => unknown;

/**
 * Replaces a method for as long as this process lives: faults are injected from outside, so that the product
 * holds no code for its tests.
 * @param around gets the call's own `this`, its arguments, and the method to call on
 * @throws where there is no such method (any more)
 */
export function patch(
  target: object,
  method: string,
  around: (self: unknown, args: unknown[], original: Call) => unknown,
): void {
  const original: unknown = Reflect.get(target, method);
  if (typeof original !== 'function') throw new Error(`There is no method ${method} to break.`);
  Reflect.set(target, method, function (this: unknown, ...args: unknown[]): unknown {
    return around(this, args, (...given) => Reflect.apply(original, this, given) as unknown);
  });
}
