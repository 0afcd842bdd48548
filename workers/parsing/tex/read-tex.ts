import type { Extract } from '../lines.js';
import { builtins } from './builtins.js';
import { classMacros } from './classes.js';
import { commandsOf } from './commands.js';
import { Input } from './input.js';
import { Page, plainStyle } from './page.js';
import { type Reader, run } from './run.js';

/** Comments go to the end of their line, the line's end included; in an address a percent sign is one. */
function withoutComments(source: string): string {
  const addresses = source.replace(/\\(?:href|url|nolinkurl)\s*\{[^{}\n]*\}/gu, (command) =>
    command.replace(/(?<!\\)%/gu, '\\%'),
  );
  return addresses.replace(/\r\n?/gu, '\n').replace(/(?<!\\)((?:\\\\)*)%[^\n]*\n?[ \t]*/gu, '$1');
}

/** What stands before the document is read for its definitions, and for the contacts that some classes keep there. */
const shownInPreamble =
  /\\(?:name|firstname|familyname|title|position|address|phone|mobile|email|homepage|social|github|linkedin|gitlab|twitter|cvname|ecv\w+|fancyhead|[lcr]head|aboutme|skills|personalinfo|cvjobtitle|cvmail|cvnumberphone|cvsite|cvlinkedin|cvaddress|tagline|author)\b/u;

/**
 * Reads a resume in LaTeX: shows what its macros show, without running anything and without opening any file.
 * @throws PermanentError file-too-complex where macros do not come to an end
 */
export function readTex(text: string): Extract {
  const source = withoutComments(text);
  const [preamble = '', body] = source.split(/\\begin\{document\}/u);
  const page = new Page();
  const unread: string[] = [];
  const macros = new Map(Object.entries({ ...builtins, ...classMacros(source) }));
  const reader: Reader = {
    input: new Input(''),
    page,
    macros,
    environments: new Map(),
    groups: [],
    lists: [],
    tables: 0,
    flags: new Map(),
    unread,
    commands: commandsOf(source),
  };
  if (body !== undefined) {
    const shows = shownInPreamble.test(preamble);
    const draft = { ...reader, input: new Input(preamble), page: shows ? page : new Page() };
    run(draft);
    draft.page.paragraph();
    page.style = plainStyle;
  }
  reader.input = new Input((body ?? preamble).split(/\\end\{document\}/u)[0] ?? '');
  reader.groups = [];
  run(reader);
  page.newLine();
  const shown = page.lines.map((line) => line.text).join('');
  return {
    lines: page.lines,
    links: page.links,
    pages: null,
    glyphs: shown.replace(/\s/gu, '').length,
    unreadableGlyphs: (shown.match(/\uFFFD/gu) ?? []).length,
    hiddenText: [],
    missing: unread,
  };
}
