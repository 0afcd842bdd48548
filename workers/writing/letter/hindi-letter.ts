import type { WorkEntry } from '../../../shared/resume/content.js';
import { isOpen, latestRole } from '../person.js';
import type { LetterFacts } from './letter-facts.js';
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
  const intro = introduction(latestRole(resume));
  return [
    { paragraph: 0, text: `${where}${post} के लिए मेरा आवेदन प्रस्तुत है।`, priority: 0 },
    ...(intro ? [{ paragraph: 0, text: intro, priority: 0 }] : []),
    ...deedUnits(facts),
    { paragraph: 90, text: closings[tone], priority: 0 },
    { paragraph: 90, text: 'आवेदन पर विचार करने के लिए धन्यवाद।', priority: 5 },
    { paragraph: 90, text: 'तिथियाँ और विवरण मेरे संलग्न बायोडाटा में हैं।', priority: 20 },
  ];
}

const closings: Readonly<Record<Tone, string>> = {
  formal: 'साक्षात्कार का अवसर मिलने पर मुझे अपने कार्य के बारे में विस्तार से बताने में प्रसन्नता होगी।',
  warm: 'आपसे मिलकर अपने कार्य के बारे में बताने और आपके कार्य के बारे में जानने में मुझे बहुत प्रसन्नता होगी।',
  concise: 'आपसे बात करके मुझे प्रसन्नता होगी।',
};

function introduction(role: WorkEntry | null): string | null {
  if (!role?.position || !role.name) return null;
  return isOpen(role)
    ? `इस समय ${role.name} में मेरा पद “${role.position}” है।`
    : `हाल ही में ${role.name} में मेरा पद “${role.position}” था।`;
}

/** Proofs told at most: more is a list, not a letter. */
const mostDeeds = 6;

function deedUnits(facts: LetterFacts): Unit[] {
  const english = rankedProofs(facts.resume, facts.asked, facts.asOf).map(({ bullet, place }) => ({
    bullet,
    name: place.name,
  }));
  const deeds = (english.length > 0 ? english : hindiBullets(facts)).slice(0, mostDeeds);
  const names = [...new Set(deeds.map(({ name }) => name))];
  return names.flatMap((name, place) =>
    deeds
      .filter((deed) => deed.name === name)
      .map(({ bullet }, at): Unit => {
        const where = at === 0 ? `${name} में` : at % 2 === 1 ? 'वहीं' : 'साथ ही';
        return {
          paragraph: 10 + place,
          text: told(bullet, where),
          priority: at + place < 2 ? 0 : at + place,
        };
      }),
  );
}

function told(bullet: string, where: string): string {
  const plain = bullet.replace(/[।.\s]+$/u, '');
  return perfective.test(plain) ? `${where} मैंने ${plain}।` : `${where} मेरे कार्य का एक उदाहरण: “${plain}”।`;
}

function hindiBullets({ resume }: LetterFacts): { bullet: string; name: string }[] {
  return (resume.work ?? []).flatMap(({ name, highlights = [] }) =>
    name ? highlights.map((bullet) => ({ bullet, name })) : [],
  );
}
