import { abbreviations } from './senses/abbreviations.js';
import { borrowedNames } from './senses/borrowed-names.js';
import type { Senses } from './senses/context-rule.js';
import { everyday } from './senses/everyday.js';
import { fields } from './senses/fields.js';
import { software } from './senses/software.js';
import { trades } from './senses/trades.js';
import { canonicalSpelling } from './spelling.js';

/** A rule ready for lookups. */
export interface Rule {
  notBefore: ReadonlySet<string>;
  notAfter: ReadonlySet<string>;
  cues: ReadonlySet<string>;
  against: ReadonlySet<string>;
  anyCase: boolean;
  cueOnly: boolean;
  onlyName: boolean;
}

const byAlias = prepared({ ...software, ...borrowedNames, ...abbreviations, ...everyday, ...trades });
const byCategory = prepared(fields);

/** The rule of an alias, else that of its field. */
export function ruleFor(alias: string, category: string): Rule | undefined {
  return byAlias.get(alias.toLowerCase()) ?? byCategory.get(category);
}

function prepared(written: Senses): ReadonlyMap<string, Rule> {
  return new Map(
    Object.entries(written).map(
      ([key, { notBefore, notAfter, cues, against, anyCase = false, cueOnly = false, onlyName = false }]) => [
        key,
        {
          notBefore: symbols(notBefore),
          notAfter: symbols(notAfter),
          cues: symbols(cues),
          against: symbols(against),
          anyCase,
          cueOnly,
          onlyName,
        },
      ],
    ),
  );
}

/** The words as the tokenizer spells them. */
function symbols(list = ''): ReadonlySet<string> {
  return new Set(
    list
      .split(' ')
      .filter((word) => word !== '')
      .map(canonicalSpelling),
  );
}
