import type { ProofFailure } from './claim.js';
import { factsOf } from './facts.js';
import type { Passage } from './passages.js';
import { claimedSkills } from './skills.js';
import { contentStems, fold, shareIn } from './words.js';

/** From this share of common words on, a sentence tells a deed that a bullet tells. */
const retold = 0.4;

/**
 * A skill that the resume shows at one employer is not proven at another, nor one that is only listed in a deed
 * that is told without it.
 */
export function misplacedSkills(
  text: string,
  own: readonly Passage[],
  named: readonly string[],
): ProofFailure[] {
  const [employer] = named;
  if (employer === undefined || named.length > 1) return [];
  const stems = contentStems(text);
  const isDeed = own.some(
    (one) =>
      one.entry === employer &&
      one.path.includes('/highlights/') &&
      shareIn(stems, factsOf(one).stems) >= retold,
  );
  return claimedSkills(text).flatMap(({ slug, text: quoted }) => {
    const says = fold(quoted).replace(/^as an? /, '');
    const at = own
      .filter((passage) => factsOf(passage).shown.has(slug) || fold(passage.text).includes(says))
      .map(({ entry }) => entry);
    if (at.includes(employer)) return [];
    const elsewhere = at.some((entry) => /^\/(?:work|volunteer)\//.test(entry));
    if (!elsewhere && !isDeed) return [];
    return [
      { kind: 'skill', text: quoted, why: `Your resume does not show ${quoted} at this employer.` } as const,
    ];
  });
}

/** Nobody has worked yet where they apply, unless the resume says so. */
export function workAtAddressee(
  sentence: string,
  addressee: readonly string[],
  own: readonly Passage[],
): ProofFailure[] {
  return addressee
    .filter((name) => !own.some(({ text }) => fold(text).includes(fold(name))))
    .flatMap((name) => {
      const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
      const past = new RegExp(
        String.raw`(?:^|[.;]\s)At ${escaped},? I (?!would|hope|want|could|can|will|see|wish|look|should|may)|\bI (?:worked|have worked|served|interned|(?:was|have been|had been) an?)\b.{0,80}\b(?:at|for|with) ${escaped}`,
        'iu',
      );
      if (!past.test(sentence)) return [];
      return [{ kind: 'name', text: name, why: `Your resume does not show work at ${name}.` } as const];
    });
}
