/**
 * A text without marks at its ends. A loop: a pattern would look at a long run of marks again from each of them.
 * @param mark what one character at the start is, and at the end where `atEnd` does not say otherwise
 */
export function withoutEdges(text: string, mark: RegExp, atEnd: RegExp = mark): string {
  let [from, to] = [0, text.length];
  while (from < to && mark.test(text.charAt(from))) from += 1;
  while (to > from && atEnd.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}
