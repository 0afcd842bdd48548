/** What is said of a paper before its name: 'Possess a valid'. */
const before =
  /^(?:(?:must|should|to|possess(?:es|ing)?|hold(?:s|ing|er of)?|have|has|having|own|with|bring|carry|obtain(?:ed)?|an?|the|current|valid|full|active|unrestricted|clean|relevant)(?:\s+|$))+/i;
/** A name of fewer signs needs the word for the paper: '6G certificate', 'WP licence'. */
const shortest = 3;
/** `CPHR designation`, `NSW electrical licence`: what stands before the word for a paper. */
const certificate =
  /\b(\p{Lu}[\p{L}\d-]*(?: [\p{L}\d.-]+){0,3}?|\d\p{Lu}) (?:designation|certification|certified|certificate|accreditation|licen[cs]ed?|registration|ticket)s?\b/gu;

/** The papers that a text names, with and without the word for them. */
export function papersIn(text: string): { name: string; whole: string; start: number }[] {
  return [...text.matchAll(certificate)].map(({ 0: whole, 1: said = '', index }) => {
    const name = said.replace(before, '').trim();
    const isShort = name !== '' && name.length < shortest;
    return { whole, name: isShort ? whole.slice(whole.indexOf(name)) : name, start: index };
  });
}
