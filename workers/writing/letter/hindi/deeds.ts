/** Perfective verbs that end a Hindi bullet: what stands before them follows 'मैंने' as it is. */
const perfective =
  /(?:किया|की|किए|कीं|बनाया|बनाई|बनाए|बनाईं|दिया|दी|दिए|दीं|घटाया|घटाई|घटाए|बढ़ाया|बढ़ाई|बढ़ाए|लिखा|लिखी|लिखे|सिखाया|सिखाई|पढ़ाया|पढ़ाई|चलाया|चलाई|संभाला|संभाली|सँभाला|सँभाली|जोड़ा|जोड़े|बेचा|बेची|बेचे|बेचीं|खरीदा|खरीदे|रखा|रखी|लगाया|लगाई|लगाए|जीता|जीती|कराया|कराई|कराए|करवाया|करवाई|पाया|पाई|निभाया|निभाई|सुलझाया|सुलझाई|सुलझाए)$/u;
/** What one does or was: it follows 'मैं'. */
const habitual = /(?:हूँ|हूं|रहा|रही)$/u;

/** A Hindi bullet in the first person: the pronoun that it follows, and its words. */
export interface HindiDeed {
  readonly subject: 'मैंने' | 'मैं';
  readonly words: string;
}

/** A Hindi bullet as a sentence of its writer; null where it tells no deed. */
export function firstPerson(bullet: string): HindiDeed | null {
  const plain = bullet
    .trim()
    .normalize('NFC')
    .replace(/[।.;,\s]+$/u, '');
  const words = plain.replace(/^मैं(?:ने)?\s+/u, '');
  if (perfective.test(plain)) return { subject: 'मैंने', words };
  return habitual.test(plain) ? { subject: 'मैं', words } : null;
}
