import type { Requirements } from '../../../../shared/analysis/analysis.js';
import type { Statement } from '../statements.js';

const kinds = { about: 'about', benefits: 'benefits', process: 'process', legal: 'legal' } as const;

/** Sentences that ask for nothing: of the firm, of what it offers, of how to apply, of the law. */
export function readBoilerplate(statements: readonly Statement[]): Requirements['boilerplate'] {
  return statements.flatMap(({ section, text }) => {
    const kind = section in kinds ? kinds[section as keyof typeof kinds] : undefined;
    return kind ? [{ kind, quote: text }] : [];
  });
}
