import { isOpen, latestRole } from '../person.js';
import { passagesOf } from '../proof/passages.js';
import type { LetterFacts } from './english-letter.js';
import type { Tone } from './english-phrases.js';
import { rankedProofs } from './proofs.js';
import type { Unit } from './units.js';

export const hindiSignOff = 'भवदीय';
export const hindiSalutation = 'महोदय/महोदया,';

/** Devanagari bullets that end in a perfective verb follow 'मैंने' as they are. */
const perfective =
  /(?:किया|की|किए|बनाया|बनाई|बनाए|दिया|दी|दिए|घटाया|घटाई|बढ़ाया|बढ़ाई|लिखा|लिखी|लिखे|सिखाया|चलाया|चलाई|संभाला|जोड़ा|शुरू की)[।.]?$/u;

/** The sentences of a Hindi letter. Bullets in another language are quoted as they stand: rules do not translate. */
export function hindiUnits(facts: LetterFacts, tone: Tone): Unit[] {
  const { resume, role, company } = facts;
  const where = company ? `${company} में ` : '';
  const post = role ? `“${role}” पद` : 'विज्ञापित पद';
  const current = latestRole(resume);
  const intro =
    current?.position && current.name
      ? isOpen(current)
        ? `इस समय मैं ${current.name} में “${current.position}” के पद पर कार्य कर रहा/रही हूँ।`
        : `हाल ही में मैंने ${current.name} में “${current.position}” के पद पर कार्य किया।`
      : null;
  const closing =
    tone === 'concise'
      ? 'आपसे बात करके मुझे प्रसन्नता होगी।'
      : 'यदि आप मुझे साक्षात्कार का अवसर दें, तो मैं अपने कार्य के बारे में विस्तार से बता सकूँगा/सकूँगी।';
  return [
    { paragraph: 0, text: `मैं ${where}${post} के लिए आवेदन कर रहा/रही हूँ।`, priority: 0 },
    ...(intro ? [{ paragraph: 0, text: intro, priority: 0 }] : []),
    ...deedUnits(facts),
    { paragraph: 90, text: closing, priority: 0 },
    { paragraph: 90, text: 'आवेदन पर विचार करने के लिए धन्यवाद।', priority: 5 },
    { paragraph: 90, text: 'तिथियाँ और विवरण मेरे संलग्न बायोडाटा में हैं।', priority: 20 },
  ];
}

/** Proofs told at most: more is a list, not a letter. */
const mostDeeds = 4;

function deedUnits(facts: LetterFacts): Unit[] {
  const quoted = rankedProofs(facts.resume, facts.asked, facts.asOf).map(({ bullet, place }) => ({
    bullet,
    name: place.name,
  }));
  const deeds = quoted.length > 0 ? quoted : hindiBullets(facts);
  return deeds.slice(0, mostDeeds).map(({ bullet, name }, at) => {
    const plain = bullet.replace(/[।.\s]+$/u, '');
    const text = perfective.test(plain)
      ? `${name} में मैंने ${plain}।`
      : `${name} में मेरे कार्य का एक उदाहरण: “${plain}”।`;
    return { paragraph: 10, text, priority: at < 2 ? 0 : at };
  });
}

function hindiBullets({ resume }: LetterFacts): { bullet: string; name: string }[] {
  return passagesOf(resume).flatMap(({ path, text }) => {
    const at = /^\/work\/(\d+)\/highlights\//.exec(path)?.[1];
    const name = at === undefined ? undefined : resume.work?.[Number(at)]?.name;
    return name ? [{ bullet: text, name }] : [];
  });
}
