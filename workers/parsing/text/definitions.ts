/** What Markdown writes below a term to say what it is: ': text', with some '~ text'. */
const definition = /^ {0,3}[:~][ \t]+(?=\S)/u;
const isDefinition = (line: string | undefined): boolean => line !== undefined && definition.test(line);

/** Words of a term: what is longer is told of, point by point. */
const longestTerm = 4;

/** What stands further in goes on with a point. */
const isAtMargin = (line: string): boolean => /^ {0,3}\S/u.test(line);

const isTerm = (line: string): boolean =>
  isAtMargin(line) && !isDefinition(line) && line.trim().split(/\s+/u).length <= longestTerm;

/** Terms with their definitions beside them; where one has several, or a whole line has some, they are its points. */
export function withDefinitions(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  lines.forEach((line, at) => {
    const [above = '', below] = [lines[at - 1], lines[at + 1]];
    if (!isDefinition(line)) joined.push(line);
    else if (isTerm(above) && !isDefinition(below))
      joined[joined.length - 1] = `${above.trimEnd()}\t${line.replace(definition, '')}`;
    else joined.push(line.replace(definition, '- '));
  });
  return joined;
}
