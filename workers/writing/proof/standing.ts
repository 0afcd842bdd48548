import { plainDevanagari } from '../../words/hindi-number-words.js';
import { fold } from './words.js';

/** Words of standing, praise and reach: each needs proof of its own. Those of one line say the same. */
const families: readonly (readonly [key: string, pattern: string])[] = [
  ['senior', 'senior|sr\\.|वरिष्ठ'],
  ['junior', 'junior|jr\\.|कनिष्ठ'],
  ['principal', 'principal|chief|मुख्य|प्रमुख|head of'],
  ['director', 'director'],
  ['vice', 'vice president|vice principal|vice|vp|deputy'],
  [
    'expert',
    'expert(?:ise)?|specialist|guru|ninja|rockstar|mastery|master(?:ed|ing)|subject matter expert|विशेषज्ञ',
  ],
  ['certified', 'certified|प्रमाणित'],
  [
    'award',
    'award winning|awarded|awards?|winner|won(?= .{0,30}(?:award|prize|medal|competition|hackathon|contest|trophy|scholarship|quiz|debate|tournament|olympiad))|prizes?|medal|named (?=best|top|employee|one|among)|recogni[sz]ed (?=as|for|with|by)|honou?red|best(?! practices?)|पुरस्कृत|पुरस्कार|सम्मानित|सर्वश्रेष्ठ',
  ],
  ['promoted', 'promoted|promotion|पदोन्नत'],
  ['published', 'published'],
  ['patent', 'patent(?:ed|s)?'],
  ['fluent', 'fluent(?:ly)?|native (?=speaker|or|level|in)|bilingual|mother tongue|धाराप्रवाह'],
  [
    'top',
    'top (?:perform(?:er|ing)|seller|selling|ranked|rated|\\d+)|number one|no\\. ?1|#1|highest|largest|biggest|fastest|best in class|leading(?= (?:the|company|brand|firm|hospital|school|bank))|first ever|record breaking|unprecedented|सबसे',
  ],
  [
    'world',
    'world class|industry leading|renowned|acclaimed|prestigious|flagship|high profile|five star|5-star|reputed',
  ],
  ['alone', 'single ?handed(?:ly)?|solely|sole|independently|unaided|unsupervised|on my own|अकेले|स्वतंत्र रूप'],
  ['fortune', 'fortune (?:500|100)|blue chip|multi ?national|mnc'],
  [
    'nation',
    'nation ?wide|nationally|national|country ?wide|pan india|across (?:the )?(?:country|nation|india)|राष्ट्रीय|राष्ट्रव्यापी|देशभर|पूरे देश',
  ],
  [
    'globe',
    'global(?:ly)?|world ?wide|international(?:ly)?|overseas|cross border|across (?:the )?(?:globe|world)|अंतरराष्ट्रीय|अंतर्राष्ट्रीय|विश्व',
  ],
  [
    'state',
    'state ?wide|state ?level|across (?:the )?(?:state|region)|regional(?:ly)?|region ?wide|district ?level|राज्य ?स्तरीय|पूरे (?:राज्य|प्रदेश|जिले)|city ?wide',
  ],
  [
    'company',
    '(?:company|organi[sz]ation|enterprise|firm|group|business) ?wide|across (?:the |all )?(?:company|organi[sz]ation|enterprise|firm|group|business|departments|teams|sites)|enterprise',
  ],
  [
    'cross',
    'cross ?(?:functional|departmental|team)|multi ?(?:site|city|country|disciplinary|million|crore|year)',
  ],
  [
    'leaders',
    'c ?suite|c level|senior (?:management|leadership|executives)|leadership|board of directors|executives|boardroom',
  ],
];

const patterns = families.map(([key, pattern]) => ({
  key,
  pattern: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${pattern})(?![\\p{L}\\p{M}\\p{N}])`, 'iu'),
}));

/** A word of standing with the family that it belongs to. */
export interface Standing {
  readonly key: string;
  readonly text: string;
}

/** Words such as 'senior', 'award-winning', 'nationwide' or 'single-handedly' that raise a deed above what is proven. */
export function standingsIn(text: string): Standing[] {
  const plain = plainDevanagari(fold(text)).replace(/(?<=\p{L})-(?=\p{L})/gu, ' ');
  return patterns.flatMap(({ key, pattern }) => {
    const found = pattern.exec(plain)?.[0];
    return found === undefined ? [] : [{ key, text: found }];
  });
}
