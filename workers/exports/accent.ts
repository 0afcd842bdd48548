import { classic } from '../pdf/templates/classic.js';
import { readable } from '../pdf/templates/colour.js';

/** The colour of name, headings and links, `#rrggbb`: as asked for, where that can be read on white. */
export function accentOf(asked: string | null): string {
  return readable(asked ?? classic.accent, '#ffffff');
}
