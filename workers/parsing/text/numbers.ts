const numbered = /^(?<indent>\s{0,12})\(?(?<number>\d{1,2})[.)]\s+(?=\S)/u;
const dated = /(?:19|20)\d\d/u;
const rangeOfDates = /(?:19|20)\d\d\s*(?:[-\u2010-\u2015]|to\b|till\b|until\b|bis\b)/iu;
const bulleted = /^\s*(?:[-*+•–▪◦o]\s)/u;
const labelled = /^\s*\p{L}[\p{L} ]{2,25}:\s/u;

/**
 * What the numbers before lines are: marks of a list's points, or of entries that have points of their own or
 * dates. A number without a neighbour in a count is neither.
 */
export function readNumbers(lines: readonly string[]): (index: number) => 'point' | 'entry' | null {
  const roles = new Map<number, 'point' | 'entry'>();
  const found = lines.flatMap((line, index) => {
    const { indent = '', number } = numbered.exec(line)?.groups ?? {};
    return number === undefined ? [] : [{ index, indent: indent.length, number: Number(number) }];
  });
  found.forEach((each, at) => {
    const isNext = (a: typeof each | undefined, b: typeof each | undefined): boolean =>
      a !== undefined &&
      b !== undefined &&
      a.indent === b.indent &&
      (b.number === a.number + 1 || (a.number === 1 && b.number === 1));
    if (!isNext(found[at - 1], each) && !isNext(each, found[at + 1]) && each.number !== 1) return;
    // At most one empty line stands between an entry and its points.
    const next = [1, 2].map((step) => lines[each.index + step] ?? '').find((line) => line.trim() !== '');
    const leads = next !== undefined && bulleted.test(next) && next.search(/\S/u) > each.indent;
    // '1) Company' and, right below, its title beside a range of dates.
    const below = lines[each.index + 1] ?? '';
    const isDated = rangeOfDates.test(below) && !bulleted.test(below) && !numbered.test(below);
    // '1. Company: …' and, below, 'Designation: …': a form.
    const isForm =
      next !== undefined && labelled.test(withoutNumber(lines[each.index] ?? '')) && labelled.test(next);
    roles.set(
      each.index,
      leads || isForm || isDated || dated.test(lines[each.index] ?? '') ? 'entry' : 'point',
    );
  });
  return (index) => roles.get(index) ?? null;
}

/** A line without the number before it. */
export const withoutNumber = (line: string): string => line.replace(numbered, '$<indent>');
