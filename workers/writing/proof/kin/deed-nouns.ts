import { verbOf } from '../../../words/verbs.js';

type Ending = readonly [ending: RegExp, verbs: readonly string[]];

/** Endings of nouns that name a deed, with what the verb ends in instead. */
const deedEndings: readonly Ending[] = [
  [/ifications?$/, ['ify']],
  [/ations?$/, ['', 'e', 'ate']],
  [/itions?$/, ['e', 'ish', 'ise', 'ire']],
  [/(?<=c)tions?$/, ['t']],
  [/(?<=s)criptions?$/, ['cribe']],
  [/eptions?$/, ['eive', 'ept']],
  [/(?:ten|tain)tions?$/, ['tain', 'tend']],
  [/tions?$/, ['t', 'te', 'e']],
  [/ssions?$/, ['t', 'ss']],
  [/nsions?$/, ['nd']],
  [/rsions?$/, ['rt', 'rse']],
  [/isions?$/, ['ise', 'ide']],
  [/ments?$/, ['']],
  [/als?$/, ['', 'e']],
  [/(?:tenances?)$/, ['tain']],
  [/[ae]nces?$/, ['', 'e']],
  [/ages?$/, ['', 'e']],
  [/ures?$/, ['', 'e']],
  [/(?<=s)is$/, ['e']],
  [/(?<=e)(?:ry|ries)$/, ['r']],
  [/(?<=[bl])(?:y|ies)$/, ['e', 'y']],
];

/** Endings of nouns that name who does it. */
const doerEndings: readonly Ending[] = [[/(?<=\p{L}{3})[eo]rs?$/u, ['', 'e']]];

/** Nouns that are no deeds, whatever their ending looks like. */
const noDeeds = new Set(
  `station stations section sections department departments apartment apartments material materials manual manuals
  medical hospital hospitals personal general total message messages package packages image images village villages
  figure figures picture pictures feature features measure nature furniture position positions customer customers number numbers
  paper papers computer computers member members letter letters order orders corner corners supplier manager managers matter matters`.split(
    /\s+/,
  ),
);

/** The verb whose deed a noun names: 'verify' for 'verification', 'replace' for 'replacement'; null where there is none. */
export function deedNamedBy(noun: string): string | null {
  return verbBehind(noun, deedEndings);
}

/** The verb of a noun that names who does it: 'weld' for 'welder'. */
export function deedOfDoer(noun: string): string | null {
  return verbBehind(noun, doerEndings);
}

function verbBehind(noun: string, endings: readonly Ending[]): string | null {
  const small = noun.toLowerCase();
  if (noDeeds.has(small)) return null;
  for (const [ending, verbs] of endings) {
    if (!ending.test(small)) continue;
    const trunk = small.replace(ending, '');
    const base = verbs
      .flatMap((end) => [trunk + end, ...(end === '' ? [trunk.replace(/(\p{L})\1$/u, '$1')] : [])])
      .map((verb) => verbOf(verb)?.base)
      .find((one) => one !== undefined);
    if (base !== undefined && trunk.length > 2) return base;
  }
  return null;
}
