import type { Statement } from './statements.js';

/** 'CEH (mandatory)', 'PMP required'. */
const verdict = /\s*\(?\b(?:mandatory|required|compulsory|essential|needed|(?:is |are )?(?:an? )?must)\)?$/i;

/** Certificates asked for under a heading of their own; elsewhere they count as skills. */
export function readCertificates(statements: readonly Statement[]): { name: string; quote: string }[] {
  return statements
    .filter(({ section }) => section === 'certificates')
    .flatMap(({ text }) =>
      text
        .split(/,|\band\b|\bor\b|\//)
        .map((name) =>
          name
            .replace(/[.;]+$/, '')
            .trim()
            .replace(verdict, '')
            .trim(),
        )
        .filter((name) => name.length > 1 && name.split(' ').length <= 8)
        .map((name) => ({ name, quote: text })),
    );
}
