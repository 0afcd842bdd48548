/** Wordy openings before a deed, which then leads; nothing of them says what part the person had. */
const plain: readonly RegExp[] = [
  /^(?:i |we )?(?:was |am |is |were |have been |had been )?(?:also |solely )?(?:responsible|accountable) for /iu,
  /^(?:the |my |our )?(?:key |main |core |daily )?(?:duty|duties|responsibility|responsibilities|tasks?|role|work|job)(?: (?:included|include|includes|involved|involves|was|were|is|are)(?: to)?:?|\s?[:–-]) /iu,
  /^(?:i |we )?(?:was |am |were )?(?:tasked|entrusted|charged) with (?:the (?:task|job|work) of )?/iu,
  /^(?:i |we )?(?:was |am |were )?in[- ]charge of (?=(?:the )?\p{L}+(?:ing|ment|tion)\b)/iu,
  /^(?:i |we )?(?:took|take|takes|taking) care of (?=\p{L}+ing\b)/iu,
  /^(?:i |we )?(?:was|were|am|been) able to /iu,
  /^(?:i |we )?managed to /iu,
  /^(?:i |we )?(?:have|had|has) been (?=\p{L}+ing\b)/iu,
  /^(?:i|we) (?:have |had |also |am |was )?/iu,
];

/** Openings that say that it was a part only: then helping leads. */
const partial: readonly RegExp[] = [
  /^(?:i |we )?(?:was |am |were |have been )?(?:also )?involved in /iu,
  /^(?:i |we )?worked as (?:a |an |one )?(?:team member|member of (?:the|a) team|part of (?:the|a) team) (?:in|for|on) /iu,
  /^(?:i |we )?(?:helped|assisted) (?:in|with) (?=\p{L}+ing\b)/iu,
];

/** What follows an opening, and whether the opening said that it was a part only. */
export interface Opened {
  readonly rest: string;
  readonly isPart: boolean;
}

/** The text behind its wordy opening; null where it has none. */
export function behindOpening(text: string): Opened | null {
  for (const [patterns, isPart] of [
    [partial, true],
    [plain, false],
  ] as const) {
    const found = patterns.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined);
    if (found !== undefined && found.length < text.length) return { rest: text.slice(found.length), isPart };
  }
  return null;
}
