/** How a macro takes its arguments: `m` one in braces, `o` one in brackets that may be left out, `s` a star that may be. */
export interface Macro {
  takes: string;
  /** What stands for brackets that are left out, in the order of the `o`s. */
  fallbacks?: readonly string[];
  /** `#n` is the nth argument, brackets counted. */
  body: string;
}
