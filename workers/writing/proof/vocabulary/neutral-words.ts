import { fold, meaningOf, rootOf } from '../words.js';

/** Words that a faithful rewording may add: they say how something is told, not what was done. */
const words =
  `responsible business work job role position task duty responsibility activity process team crew group staff member people person part use way
  time basis order line case number amount set range kind type level total half rest end start help hand support charge
  care place thing item piece need day night result detail focus purpose aim goal form full whole new own main same other content
  familiar used prior ready able sure up-to-date step steps both ahead overall common general actual specific relevant additional further extra entire various several
  different daily regular timely accurate proper correct clear smooth quick careful hands-on first second
  third last next per cent percent plus all both each every many few then also thus hence so together jointly closely
  directly available present current former late early long short large small big good well successful effective
  efficient high low up down out off back away along inside outside behind beyond beneath throughout alongside amid upon onto toward towards
  older newer younger earlier sooner alone ahead apart instead plus minus versus via per despite unlike like among amongst
  respectively namely visit fellow record according depending owing following regarding concerning consistently promptly kept held took sat did made gave went came became got
  do make take give get go come become put bring handle manage run carry perform conduct prepare provide ensure maintain
  keep hold deal complete finish achieve attain reach meet cover include involve contribute assist serve respond attend look
  follow set use apply need allow enable drive gain cause lead mean turn bring let rise grow fall increase decrease reduce
  cut raise lift lower drop improve shorten
  किया कर करना करके दिया दी दिए दीं लिया ली लिए गया गई गए रहा रही रहे होना कार्य काम टीम जिम्मेदारी भूमिका समय रूप प्रकार स्तर तक बार
  लगाया लगाई लगाए संभाला संभाली निभाई दौरान तैयार बनाए बनाया बनाई सहायता बढाया बढाई बढाकर घटाया घटाई घटाकर नियमित प्रतिदिन हर रोज करीब तकरीबन लगभग कुल
  karna karne kiya kiye kaam team roz naye gayi gaye gaya milkar attend likhe`
    .split(/\s+/)
    .filter(Boolean);

const neutralWords: ReadonlySet<string> = new Set(words.map(rootOf));
const neutralMeanings: ReadonlySet<string> = new Set(words.map(meaningOf));

/** Things that are called by what neutral verbs do, and are claims of their own. */
const things = new Set(['performance', 'new']);

/** Whether a word says how something is told, and not what. */
export function isNeutral(word: string): boolean {
  // Hindi has its forms in the table of synonyms.
  const isSaid =
    neutralWords.has(rootOf(word)) || (/\P{ASCII}/u.test(word) && isNeutralMeaning(meaningOf(word)));
  return isSaid && !things.has(fold(word));
}

/** The same of what a word means. */
export function isNeutralMeaning(meaning: string): boolean {
  return neutralMeanings.has(meaning);
}
