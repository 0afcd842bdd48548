import { verbOf } from '../../../words/verbs.js';

/** Endings of nouns that name a deed, with what the verb ends in instead. */
const endings: readonly (readonly [ending: RegExp, verbs: readonly string[]])[] = [
  [/ifications?$/, ['ify']],
  [/ations?$/, ['', 'e', 'ate']],
  [/itions?$/, ['e', 'ish', 'ise']],
  [/(?<=c)tions?$/, ['t']],
  [/(?<=s)criptions?$/, ['cribe']],
  [/tions?$/, ['t', 'te', 'e']],
  [/isions?$/, ['ise', 'ide']],
  [/ments?$/, ['']],
  [/als?$/, ['', 'e']],
  [/(?:tenances?)$/, ['tain']],
  [/[ae]nces?$/, ['', 'e']],
  [/ages?$/, ['', 'e']],
];

/** The verb whose deed a noun names: 'verify' for 'verification', 'replace' for 'replacement'; null where there is none. */
export function deedNamedBy(noun: string): string | null {
  const small = noun.toLowerCase();
  for (const [ending, verbs] of endings) {
    if (!ending.test(small)) continue;
    const trunk = small.replace(ending, '');
    const base = verbs.map((end) => verbOf(trunk + end)?.base).find((one) => one !== undefined);
    if (base !== undefined && trunk.length > 2) return base;
  }
  return null;
}
