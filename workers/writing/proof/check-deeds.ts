import type { Statement, Verdict } from './claim.js';
import { factsOf } from './facts.js';
import { quantitiesIn } from './numbers.js';
import type { Passage } from './passages.js';
import { claimsHelpOnly, directionIn, isLeadingTitle, outcomesIn, partIn } from './role-words.js';
import { contentStems, shareIn, stem } from './words.js';

/** From this share of common words on, a passage is what a sentence retells. */
const retells = 0.34;
/** Passages that share at least this part of what the closest one shares may be meant too. */
const nearlyAsClose = 0.7;

/** What the person did must not grow: helping stays helping, nothing is led that was not, no result is added. */
export function checkDeeds(statement: Statement): Verdict[] {
  if (statement.ofEmployer) return [];
  const told = toldBy(statement);
  return [
    ...checkPart(statement, told),
    ...checkDirection(statement, told),
    ...checkOutcomes(statement, told),
  ];
}

/** The passages that the sentence retells, the closest first; none that is much further off than the closest. */
function toldBy({ text, own, anchored }: Statement): Passage[] {
  if (anchored) return [...own];
  const stems = contentStems(text);
  const shared = own
    .map((passage) => ({ passage, share: shareIn(stems, factsOf(passage).stems) }))
    .filter(({ share }) => share >= retells)
    .sort((a, b) => b.share - a.share);
  const closest = shared[0]?.share ?? 0;
  return shared.filter(({ share }) => share >= closest * nearlyAsClose).map(({ passage }) => passage);
}

function checkPart(statement: Statement, told: readonly Passage[]): Verdict[] {
  const { part, words } = partIn(statement.text);
  const claim = words[0] ?? '';
  if (part === 'led') {
    const leads = told.length > 0 ? told : statement.own;
    const source = leads.find((one) => partIn(one.text).part === 'led') ?? leadingTitle(statement, told[0]);
    if (source) return [{ kind: 'part', text: claim, source: source.path }];
    return [{ kind: 'part', text: claim, why: `Your resume does not say that you “${claim}” this.` }];
  }
  const closest = told[0];
  if (part === 'did' && closest && claimsHelpOnly(closest.text)) {
    const opening = closest.text.split(/\s+/, 2).join(' ');
    return [
      { kind: 'part', text: statement.text, why: `Your resume says “${opening} …”: a part, not the whole.` },
    ];
  }
  return [];
}

/** A title that leads, at the place that the sentence speaks of. */
function leadingTitle({ own, context }: Statement, closest: Passage | undefined): Passage | undefined {
  return [...own, ...context].find(({ path, entry, text }) => {
    const samePlace = closest === undefined || entry === closest.entry;
    return samePlace && /\/(?:position|label)$/.test(path) && isLeadingTitle(text);
  });
}

function checkDirection({ text }: Statement, told: readonly Passage[]): Verdict[] {
  const closest = told[0];
  const direction = directionIn(text);
  if (!closest || direction === null || quantitiesIn(text).length === 0) return [];
  const source = directionIn(closest.text);
  if (source === null || source === direction) return [];
  return [{ kind: 'outcome', text, why: `Your resume says that this went ${source}.` }];
}

function checkOutcomes({ text, anchored }: Statement, told: readonly Passage[]): Verdict[] {
  if (!anchored && told.length === 0) return [];
  return outcomesIn(text).flatMap<Verdict>(({ text: phrase, start }) => {
    const rest = contentStems(text.slice(start));
    const source = told.find(
      (one) => factsOf(one).stems.has(stem(phrase)) || shareIn(rest, factsOf(one).stems) >= 0.5,
    );
    if (source) return [{ kind: 'outcome', text: phrase, source: source.path }];
    return [
      {
        kind: 'outcome',
        text: text.slice(start),
        why: `Your resume does not show this result (“${phrase} …”).`,
      },
    ];
  });
}
