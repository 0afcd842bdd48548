/** Keys whose texts are addresses, not words. */
const addresses = new Set(['link', 'url', 'email', 'image', '$schema']);

/** All words of a content, wherever they stand, addresses left out. */
export function textsIn(content: unknown): string[] {
  if (typeof content === 'string') return [content];
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([key, part]) => (addresses.has(key) ? [] : textsIn(part)));
}
