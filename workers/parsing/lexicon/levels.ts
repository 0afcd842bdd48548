/* How well one knows a thing, in all our languages. */

const words = [
  'expert|advanced|intermediate|beginner|proficient|basics?|fluent|novice|elementary|competent|skilled|experienced|very good|good|excellent|(?:basic|good|sound|working|expert|advanced) (?:knowledge|level)',
  '(?:sehr )?gut|fortgeschritten|expert(?:e|in)|anfänger|fundiert|(?:gute|sehr gute|fundierte|erweiterte|vertiefte) kenntnisse|(?:grund|basis|experten)kenntnisse',
  'débutant|intermédiaire|avancé|confirmé|courant|notions|maîtrise|(?:très )?bon niveau|(?:très )?bonnes connaissances',
  '(?:nivel )?(?:básico|intermedio|avanzado|experto)|(?:nível )?(?:intermediário|intermédio|avançado)',
  '(?:livello )?(?:intermedio|avanzato|esperto|ottimo|buono|elementare)|gemiddeld|gevorderd|(?:zeer )?goed',
  'उत्तम|अच्छा|सामान्य|प्रारंभिक',
].join('|');

/** A text that says how well one knows a thing, and nothing else. */
export const level = new RegExp(String.raw`^(?:${words}|master)$`, 'iu');

/** The same in brackets behind what one knows: 'CATIA V5 (sehr gut)'; 'Scrum (Master)' is a thing. */
export const levelBehind = new RegExp(String.raw`\s?\((?:${words})\)$`, 'iu');
