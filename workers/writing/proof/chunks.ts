/** Where one thing that is told ends and the next begins: commas, prepositions, 'and', postpositions. */
const seam =
  /[,;:()•–—।]|(?<![\p{L}\p{M}\p{N}-])(?:and|or|for|with|without|across|in|at|to|by|through|using|from|on|during|under|via|within|into|over|of|as|that|which|who|while|after|before|including|around|about|beside|besides|beyond|against|towards?|among|between|और|तथा|एवं|में|से|को|पर|के लिए|के साथ|का|की|के|aur|me|mein|se|ko|ke|ka|ki|ne)(?![\p{L}\p{M}\p{N}-])/giu;
const listing = /^(?:[,;]|and|or|और|तथा|एवं|aur)$/iu;

/** What stands between two seams. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly inList: boolean;
  /** In a letter a comma mostly ends a clause. */
  readonly isComma: boolean;
}

/** The things that a text tells of, one after the other. */
export function chunksOf(text: string): Chunk[] {
  const seams = [...text.matchAll(seam)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    inList: listing.test(match[0]),
    isComma: match[0] === ',' || match[0] === ';',
  }));
  return [{ start: 0, end: 0, inList: false, isComma: false }, ...seams].map(
    ({ end: from, inList, isComma }, at) => ({
      from,
      to: seams[at]?.start ?? text.length,
      inList,
      isComma,
    }),
  );
}
