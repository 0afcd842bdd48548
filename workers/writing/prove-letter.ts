import type { Refused } from './edits.js';
import { fitted, paragraphsOf, type Unit } from './letter/units.js';
import { sentencesOf } from './proof/sentences.js';
import { prove, type CheckedClaim, type Proof, type Sources } from './proof/prove.js';

export interface ProvenLetter {
  /** Paragraphs with what could not be proven left out; empty ones dropped. */
  readonly paragraphs: string[];
  readonly checked: CheckedClaim[];
  readonly refused: Refused[];
}

const nothingToProve: Proof = { ok: true, checked: [], failures: [] };

/** Chooses among the proven units up to the length asked for; what cannot be proven is left out and listed. */
export function proveUnits(units: readonly Unit[], words: number, sources: Sources): ProvenLetter {
  const proofs = new Map(
    units.map((unit) => [unit, unit.isPhrase ? nothingToProve : prove(unit.text, sources)]),
  );
  const chosen = fitted(
    units.filter((unit) => proofs.get(unit)?.ok),
    words,
  );
  return {
    paragraphs: paragraphsOf(chosen),
    checked: chosen.flatMap((unit) => proofs.get(unit)?.checked ?? []),
    refused: [...proofs].flatMap(([{ text, paragraph }, { ok, failures }]) =>
      ok ? [] : [{ path: `/paragraphs/${paragraph}`, after: text, why: failures.map(({ why }) => why) }],
    ),
  };
}

/** Checks a letter sentence by sentence and keeps those that are proven. */
export function proveParagraphs(paragraphs: readonly string[], sources: Sources): ProvenLetter {
  const judged = paragraphs.map((paragraph, at) =>
    sentencesOf(paragraph).map((sentence) => ({ sentence, at, proof: prove(sentence, sources) })),
  );
  const all = judged.flat();
  return {
    paragraphs: judged
      .map((sentences) =>
        sentences
          .filter(({ proof }) => proof.ok)
          .map(({ sentence }) => sentence)
          .join(' '),
      )
      .filter((paragraph) => paragraph !== ''),
    checked: all.flatMap(({ proof }) => (proof.ok ? proof.checked : [])),
    refused: all
      .filter(({ proof }) => !proof.ok)
      .map(({ sentence, at, proof }) => ({
        path: `/paragraphs/${at}`,
        after: sentence,
        why: proof.failures.map(({ why }) => why),
      })),
  };
}
