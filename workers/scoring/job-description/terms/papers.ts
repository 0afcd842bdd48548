const validity = /^(?:current|valid|full|active|unrestricted|clean|relevant)\b/i;
/** `CPHR designation`, `NSW electrical licence`: what stands before the word for a paper. */
const certificate =
  /\b(\p{Lu}[\p{L}\d-]*(?: [\p{L}\d.-]+){0,3}?) (?:designation|certification|certified|certificate|accreditation|licen[cs]ed?|registration|ticket)s?\b/gu;

/** The papers that a text names, with and without the word for them. */
export function papersIn(text: string): { name: string; whole: string; start: number }[] {
  return [...text.matchAll(certificate)].map(({ 0: whole, 1: name = '', index }) => ({
    whole,
    name: name.replace(validity, '').trim(),
    start: index,
  }));
}
