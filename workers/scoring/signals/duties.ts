import { bulletsOf, type Candidate } from '../candidate.js';
import type { RowDraft } from '../rows.js';
import { contentStems } from '../stems.js';

const weight = 6;
/** From this share of a duty's words on it is met in full; under `least` it is not met at all. */
const full = 0.5;
const least = 0.2;

/** Each duty of the posting against the bullet that shares most of its content words, rare ones weighing more. */
export function dutyRows(candidate: Candidate, duties: readonly string[]): RowDraft[] {
  if (duties.length === 0) return [{ ruleId: 'duties', label: 'Duties', weight, share: null }];
  const dutyStems = duties.map((duty) => [...new Set(contentStems(duty))]);
  const idf = inverseFrequencies(dutyStems);
  const bullets = bulletsOf(candidate).map(({ path, text }) => ({
    path,
    text,
    stems: new Set(contentStems(text)),
  }));
  return duties.map((duty, i) => {
    const stems = dutyStems[i] ?? [];
    const graded = bullets.map((bullet) => ({ ...bullet, overlap: overlap(stems, bullet.stems, idf) }));
    const best = graded.reduce<(typeof graded)[number] | null>(
      (a, b) => (!a || b.overlap > a.overlap ? b : a),
      null,
    );
    const share = credit(best?.overlap ?? 0);
    return {
      ruleId: `duties.${i + 1}`,
      label: `Duty ${i + 1}`,
      weight: weight / duties.length,
      share,
      jdQuote: duty,
      ...(best && share > 0 && { resumePath: best.path, quote: best.text }),
      fix: `If you have done this, add a bullet in the posting's own words: "${shorten(duty)}".`,
    };
  });
}

/** ln(1 + N/n): N duties, n of them with the stem. */
function inverseFrequencies(documents: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stems of documents) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, count]) => [stem, Math.log(1 + documents.length / count)]));
}

function overlap(
  stems: readonly string[],
  own: ReadonlySet<string>,
  idf: ReadonlyMap<string, number>,
): number {
  const weigh = (list: readonly string[]): number =>
    list.reduce((sum, stem) => sum + (idf.get(stem) ?? 0), 0);
  const all = weigh(stems);
  return all === 0 ? 0 : weigh(stems.filter((stem) => own.has(stem))) / all;
}

function credit(overlapShare: number): number {
  return overlapShare < least ? 0 : Math.min(1, overlapShare / full);
}

function shorten(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, 90).replace(/\s\S*$/, '')} …`;
}
