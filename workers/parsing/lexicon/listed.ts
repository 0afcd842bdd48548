/** Lists that are written as lines of words between commas. */
export const listed = <Kind extends string>(
  texts: Readonly<Record<Kind, string>>,
): [kind: Kind, string[]][] =>
  (Object.entries(texts) as [Kind, string][]).map(([kind, text]) => [
    kind,
    text.split(/\s*[,\n]\s*/u).filter((each) => each !== ''),
  ]);
