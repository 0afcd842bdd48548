import type { Senses } from './context-rule.js';

/** What holds for every ambiguous name of a field. */
export const fields: Senses = {
  languages: {
    cues:
      'a1 a2 b1 b2 c1 c2 fluent fluency fluently native bilingual multilingual spoken speaker speaking speak command grammar language ' +
      'languages tongue conversational read reading write writing written understand verbal interpreter interpreted translate translated translation taught teach tutor tutored',
    notBefore:
      'shepherd fries toast bread national citizen embassy ministry medium school railway war history restaurant ' +
      'cuisine food dressing bakery client clients market company firm bulldog door doors window windows press nadu bagh thali dhaba shawl carpet colony curry sweets tile tiles',
    against: 'dish dishes cuisine cuisines recipe recipes',
  },
};
