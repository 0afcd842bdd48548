/** Someone who acts: 'the auditors', 'a chief engineer'. */
const someone = String.raw`(?:the |an? |our |their |his |her |two |three )?(?:[\p{L}-]+ ){0,2}?[\p{L}-]+`;

/**
 * What a text tells of the deeds of others, or of what a thing is for: 'the engineer's drawings', 'with the controller's
 * approval', 'to the auditors', 'bills that had been approved', 'for crushing', 'written statements'.
 */
const deedsOfOthers: readonly RegExp[] = [
  // 'from the architect's plans', 'customers' orders'
  /(?<![\p{L}-])[\p{L}-]+(?:['’]s|s['’]) [\p{L}-]+(?: (?:drawings|plans|designs|notes))?/giu,
  // 'as told by the architect', 'approved by the head'
  new RegExp(String.raw`(?<!\p{L})(?:as )?\p{L}+(?:ed|en|wn|ld|ght) by ${someone}`, 'giu'),
  /\b(?:once|after|when|that|which|who) (?:[\p{L}-]+ ){0,4}?(?:had|have|has|was|were|is|are)(?: been)? \p{L}+/giu,
  /\b(?:that|which) (?:(?:the|their|its) \p{L}+|\p{L}+s) \p{L}+(?:ed|se)\b/giu,
  /(?<!\b(?:responsible|credit|accountable|liable|known|award|prize|in charge) )\bfor \p{L}+ing\b(?! (?:of|the|and)\b)/giu,
  /\b(?:to|could|can|should|would|may|must) be \p{L}+(?:ed|en)\b/giu,
  /(?<=\p{L} )(?<!\b(?:and|or|also|then|I) )(?:written|printed|signed|approved|typed|designed|drawn|taught|built)(?= \p{L}+s\b)/giu,
  // 'before they opened', 'after the doctor had asked'
  /\b(?:before|after|when|once|until|because|if|where|as) (?:they |it |he |she |the (?:(?!and\b|or\b)[\p{L}-]{2,20} ){1,2})(?!and\b)[\p{L}-]{2,20}ed\b/giu,
  // 'held animals during vaccinations', 'before the inspection'
  /(?<!\blook(?:ed|s|ing)? )\b(?:during|after|before|until|upon) (?:the |an? |each |every |all |(?!\p{L}{1,30}ing )[\p{L}-]{1,30} ){0,2}[\p{L}-]{2,30}(?:tions?|ments?|als?|ings?(?! (?!of|and|or|by|in|at|on|for|with|to|from)\p{L})|ries|ry|sis)\b/giu,
  // 'told mothers about vaccination'
  /\b(?:about|regarding|concerning) (?:the |an? )?[\p{L}-]{2,30}(?:tion|ment|al|ing|ance)s?\b/giu,
  // 'questions to the auditors', 'together with the trainers'
  /\b(?:to|with|under|from|among|for|by|beside) (?:the |an? |two |three )?(?:[\p{L}-]+ )?\p{L}+(?:tors?|tants?|ners?|gners?|chers?|visors?|ters?)\b/giu,
];

/** A text with what it tells of the deeds of others blanked out, place for place: what somebody else drew proves no deed. */
export function withoutOthers(text: string): string {
  return deedsOfOthers.reduce(
    (rest, pattern) => rest.replace(pattern, (deed) => ' '.repeat(deed.length)),
    text,
  );
}
