/** Texts, and between them comments, which JSON does not know (RFC 8259; JSON5 has them). */
const textsAndComments = /"(?:[^"\\]|\\[\s\S])*(?:"|$)|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/gu;
/** Texts, and commas before the end of a list or an object. */
const textsAndLastCommas = /"(?:[^"\\]|\\[\s\S])*(?:"|$)|,(?=\s*[}\]])/gu;

const keepTexts = (match: string): string => (match.startsWith('"') ? match : '');

/**
 * Parses JSON as people write it by hand: comments, and commas after the last item, are passed over.
 * @throws SyntaxError
 */
export function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(text.replace(textsAndComments, keepTexts).replace(textsAndLastCommas, keepTexts));
  }
}
