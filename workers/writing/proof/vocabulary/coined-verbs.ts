import { verbOf } from '../../../words/verbs.js';
import { wordsOf } from '../words.js';

/** Words in -ed and -ing that are no verbs, or say how things are and not what was done. */
const adjectives =
  /^(?:including|excluding|regarding|concerning|following|according|need|feed|seed|speed|indeed|bed|red|shed|weed|breed|detailed|related|skilled|experienced|assigned|averaging|totalling|numbering|motivated|outdated|aged|ageing|aging|unneeded|unused|evening|morning|during|nothing|something|anything|everything|building|clothing|ongoing|existing|remaining|outstanding|engineering|nursing|pricing|catering|banking|accounting|farming|shipping)$/iu;

/**
 * Verbs that our table does not have: words in -ed or -ing where one deed joins another or the text begins, such as
 * 'garnished' in 'cooked and garnished'.
 */
export function coinedVerbsIn(text: string): string[] {
  const words = wordsOf(text);
  return words
    .filter(({ text: word, start }, at) => {
      if (!/^\p{L}{2,}(?:ed|ing)$/iu.test(word) || verbOf(word) !== null || adjectives.test(word))
        return false;
      const before = words[at - 1];
      if (!before) return true;
      const gap = text.slice(before.end, start);
      return (
        /[,;]/.test(gap) || (/^and$/i.test(before.text) && joinsDeeds(text.slice(0, before.start), word))
      );
    })
    .map(({ text: word }) => word);
}

/** 'Cooked and garnished', but not 'packing and shipping department'. */
function joinsDeeds(before: string, word: string): boolean {
  const form = /ed$/i.test(word) ? /(?<!\p{L})\p{L}{2,}ed\b/iu : /(?<!\p{L})\p{L}{2,}ing\b/iu;
  return form.test(before) || (/ed$/i.test(word) && verbOf(before.split(/\s/, 1)[0] ?? '') !== null);
}
