import { plainDevanagari } from '../../../words/hindi-number-words.js';
import { fold } from '../words.js';

/** Words of standing, praise and reach: each needs proof of its own. Those of one line say the same. */
const families: readonly (readonly [key: string, pattern: string, alsoProvedBy?: string])[] = [
  ['senior', 'senior|sr\\.|वरिष्ठ'],
  ['junior', 'juniors?|jr\\.|कनिष्ठ'],
  ['principal', 'principal|chief|मुख्य|प्रमुख|head of', 'heads?'],
  ['director', 'director'],
  ['manager', 'managers?|managerial|प्रबंधक'],
  ['supervisor', 'supervisors?|supervisory|पर्यवेक्षक'],
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
  [
    'promoted',
    'promoted(?= (?:to|as|from|within|twice|after)\\b)|(?:was|got|been|being) promoted|promotion|पदोन्नत',
  ],
  [
    'published',
    'published(?! (?:(?!and )[\\p{L}\\d-]+ ){0,3}?(?:releases?|versions?|apps?|updates?|posts?|videos?|reels?|listings?|ads?)\\b)',
    'uploaded|uploading|posted|posting|released|releasing',
  ],
  ['patent', 'patent(?:ed|s)?'],
  ['fluent', 'fluent(?:ly)?|native (?=speaker|or|level|in)|bilingual|mother tongue|धाराप्रवाह'],
  [
    'top',
    'the most (?!(?:common|frequent|recent|part|urgent|important|relevant|used|needed)\\b)(?=\\p{L})|top (?:perform(?:er|ing)|seller|selling|ranked|rated|\\d+)|number one|no\\. ?1|#1|highest|largest|biggest|fastest|best in class|leading(?= (?:company|compan|brand|firm|hospital|school|college|bank|builder|developer|manufacturer|retailer|provider|supplier|institute|universit|agenc|chain|client|name|newspaper|hotel)\\p{L}*)|one of the leading|first ever|record breaking|unprecedented|record (?=time|sales|growth|high|low|year|number|result|profit|revenue)|सबसे',
  ],
  [
    'world',
    'world class|industry leading|renowned|acclaimed|prestigious|flagship|high profile|five star|5-star|reputed',
  ],
  [
    'alone',
    'single ?handed(?:ly)?|solely|sole|independently|unaided|unsupervised|on my own|(?<!(?:in|for|stand|let)[ -]|\\d )alone|अकेले|स्वतंत्र रूप',
  ],
  ['fortune', 'fortune (?:500|100)|blue chip|multi ?national|mnc'],
  [
    'nation',
    'nation ?wide|nationally|national|country ?wide|pan india|across (?:the )?(?:country|nation|india)|(?:all over|throughout) (?:the )?(?:country|nation|india)|राष्ट्रीय|राष्ट्रव्यापी|(?:देश|भारत) ?भर|पूरे (?:देश|भारत)|अखिल भारतीय',
  ],
  [
    'globe',
    'global(?:ly)?|world ?wide|international(?:ly)?|overseas|cross border|across (?:the )?(?:globe|world)|foreign|abroad|अंतरराष्ट्रीय|अंतर्राष्ट्रीय|विश्व',
    'export(?:s|ed|ing)?|other countries',
  ],
  [
    'state',
    'inter (?:state|school|college|district|university)|state ?wide|state ?level|across (?:the )?(?:state|region)|regional(?:ly)?|region ?wide|district ?level|राज्य ?स्तरीय|पूरे (?:राज्य|प्रदेश|जिले)|जिले के सभी|city ?wide',
    'state|district|region|zone|zonal|city',
  ],
  [
    'company',
    '(?:company|organi[sz]ation|enterprise|firm|group|business) ?wide|across (?:the |all )?(?:company|organi[sz]ation|enterprise|firm|group|business|departments|teams|sites)|enterprise',
  ],
  [
    'whole',
    '(?:whole|entire|complete) (?:company|organi[sz]ation|firm|group|business|department|school|hospital|plant|site|region|team)',
    'whole|entire|complete|all|every',
  ],
  ['always', 'day and night|round the clock|24 ?[x/] ?7|twenty four seven'],
  [
    'cross',
    'cross ?(?:functional|departmental|team)|multi ?(?:site|city|country|disciplinary|million|crore|year)',
  ],
  [
    'early',
    'ahead of (?:schedule|time|plan|(?:the )?deadlines?)|before (?:the )?(?:deadlines?|due date)|early delivery',
  ],
  [
    'in-time',
    'on[- ]time|on schedule|timely|in time|punctual(?:ly)?|(?:within|met|meeting) (?:the )?(?:deadlines?|budget)|under budget',
    'by the (?:due date|deadline|\\p{L}+ (?:working |business )?day)|without (?:a )?delay|deadlines?|no delays?|समय पर',
  ],
  [
    'distinction',
    'distinction|honou?rs|hons|first class|cum laude|gold medal(?:l?ist)?|topper|with merit|rank holder|प्रथम श्रेणी',
  ],
  ['chain', '(?:chains?|network|portfolio) of', 'chains?|networks?|portfolios?'],
  [
    'fleet',
    'fleet of',
    'fleets?|(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) (?:\\p{L}+ )?(?:trucks|cars|buses|vans|vehicles|cabs|taxis|tempos|tankers|lorries|bikes)',
  ],
  [
    'greatly',
    'significant(?:ly)?|substantial(?:ly)?|dramatic(?:ally)?|drastic(?:ally)?|considerabl[ey]|greatly|vast(?:ly)?|remarkabl[ey]|massive(?:ly)?|exponential(?:ly)?|tremendous(?:ly)?|exceptional(?:ly)?',
  ],
  [
    'scale',
    'large scale|(?:high|large) (?:volume|value|traffic|pressure|profile|end|stakes|ticket)|fast paced|busy|bustling|mission critical|state of the art|cutting edge|world leading',
    'busy|crowded|rush(?:ed)?|peak|large|big|high',
  ],
  [
    'many',
    'multiple|numerous',
    'various|several|many|different|both|all|(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) \\p{L}+',
  ],
  [
    'leaders',
    'c ?suite|c level|senior (?:management|leadership|executives)|leadership|board of directors|executives|boardroom',
  ],
];

const whole = (pattern: string) =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${pattern})(?![\\p{L}\\p{M}\\p{N}])`, 'iu');
const patterns = families.map(([key, pattern, also]) => ({
  key,
  pattern: whole(pattern),
  proof: also === undefined ? null : whole(also),
}));

/** A word of standing with the family that it belongs to. */
export interface Standing {
  readonly key: string;
  readonly text: string;
}

/** Words such as 'senior', 'award-winning', 'nationwide' or 'single-handedly' that raise a deed above what is proven. */
export function standingsIn(text: string): Standing[] {
  const plain = plainWords(text);
  return patterns.flatMap(({ key, pattern }) => {
    const found = pattern.exec(plain)?.[0];
    return found === undefined ? [] : [{ key, text: found }];
  });
}

/** The families whose claims a text proves: those that it makes itself, and what says as much. */
export function standingsProvedBy(text: string): string[] {
  const plain = plainWords(text);
  return patterns.flatMap(({ key, pattern, proof }) =>
    pattern.test(plain) || proof?.test(plain) ? [key] : [],
  );
}

function plainWords(text: string): string {
  return plainDevanagari(fold(text)).replace(/(?<=\p{L})-(?=\p{L})/gu, ' ');
}
