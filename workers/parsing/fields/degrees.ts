/** What names a degree or a certificate of school, in the usual forms of India, the US, Britain and Europe. */
const names = [
  String.raw`ph\.?\s?d\.?|d\.?\s?phil\.?|doctor(?:ate)?(?: of [\p{L} ]+?)?(?=,| in |\(|$)|doctorate|post[- ]?doctoral`,
  String.raw`(?:executive |global |full[- ]time )?m\.?\s?b\.?\s?a\.?|pgdm|pgdbm|pgdca|pgp|m\.?\s?tech\.?|m\.?\s?e\.?(?![\p{L}])|m\.?\s?sc\.?|m\.?\s?eng\.?|m\.?\s?s\.?(?![\p{L}])|m\.?\s?a\.?(?![\p{L}])|m\.?\s?com\.?|m\.?\s?c\.?\s?a\.?|m\.?\s?ed\.?|m\.?\s?phil\.?|m\.?\s?arch\.?|m\.?\s?des\.?|ll\.?\s?m\.?|m\.?\s?d\.?(?![\p{L}])|m\.?\s?p\.?\s?h\.?|m\.?\s?s\.?\s?w\.?|m\.?\s?pharm\.?|m\.?\s?f\.?\s?a\.?|m\.?\s?res\.?|m\.?\s?p\.?\s?a\.?|m\.?\s?s\.?\s?n\.?|s\.?\s?m\.?(?= in)`,
  String.raw`master(?:['’]?s)?(?: degree)?(?: of [\p{Lu}][\p{L}]+(?: (?!(?:in|with|from|at)(?!\p{L}))[\p{Lu}][\p{L}]+)?)?|máster|maestría|laurea(?: magistrale| triennale| specialistica)?|diplom(?:-[\p{L}]+)?(?=[\s,]|$)|magister|magistère|licenciatura|licence|staatsexamen`,
  String.raw`(?:integrated |honou?rs )?b\.?\s?tech\.?|b\.?\s?e\.?(?![\p{L}])|b\.?\s?sc\.?|b\.?\s?eng\.?|b\.?\s?s\.?(?![\p{L}])|b\.?\s?a\.?(?![\p{L}])|b\.?\s?com\.?|b\.?\s?b\.?\s?a\.?|b\.?\s?c\.?\s?a\.?|b\.?\s?ed\.?|b\.?\s?arch\.?|b\.?\s?des\.?|b\.?\s?f\.?\s?a\.?|ll\.?\s?b\.?|m\.?\s?b\.?\s?b\.?\s?s\.?|b\.?\s?d\.?\s?s\.?|b\.?\s?pharm(?:a|acy)?\.?|b\.?\s?s\.?\s?w\.?|b\.?\s?s\.?\s?n\.?|b\.?\s?p\.?\s?t\.?|b\.?\s?h\.?\s?m\.?\s?s?\.?|b\.?\s?m\.?\s?s\.?|a\.?\s?b\.?(?= in)|b\.?\s?m\.?\s?m\.?|b\.?\s?voc\.?`,
  String.raw`bachelor(?:['’]?s)?(?: degree)?(?: of [\p{Lu}][\p{L}]+(?: (?!(?:in|with|from|at)(?!\p{L}))[\p{Lu}][\p{L}]+)?)?|grado|licenciado|ingénieur|ingeniero|undergraduate degree`,
  String.raw`associate(?:['’]?s)?(?: degree)?(?: of [\p{Lu}][\p{L}]+(?: (?!(?:in|with|from|at)(?!\p{L}))[\p{Lu}][\p{L}]+)?)?|a\.?\s?a\.?\s?s\.?(?![\p{L}])|a\.?\s?s\.?(?= in)|a\.?\s?a\.?(?= in)|foundation degree|hnd|hnc|btec`,
  String.raw`(?:post[- ]?graduate |pg |advanced |higher |national |polytechnic )?diploma|(?:post[- ]?)?graduate certificate|post[- ]graduation|certificate(?= in| of| [ivx]{1,3}\b)|pgce|nvq|maturita|iti(?![\p{L}])|d\.?\s?pharm\.?|d\.?\s?ed\.?|anm|gnm`,
  String.raw`higher secondary(?: certificate| school certificate| education)?|senior secondary|intermediate|h\.?\s?s\.?\s?c\.?|s\.?\s?s\.?\s?c\.?|s\.?\s?s\.?\s?l\.?\s?c\.?|matriculation|class (?:x(?:ii)?|1[02])(?:th)?|(?:10|12)(?:th|\+2)?(?: standard| class| grade| std\.?)|10th|12th|10\+2|x(?:ii)?th|high school(?: diploma)?|secondary school(?: certificate)?|ged|a[- ]levels?|gcses?|baccalaur[ée]at|abitur|matura|isc|icse|cbse|puc(?![\s-]+(?:minas|rio|sp|rs|pr|campinas|goiás|chile|perú))|कक्षा\s*(?:1[02]|१[०२]|दस|बारह)(?:वीं)?|(?:10|12|१०|१२|दस|बारह)वीं|स्नातक|परास्नातक|बी\.?\s?(?:ए|एससी|कॉम|टेक|एड|बीए|सीए)\.?|एम\.?\s?(?:ए|एससी|कॉम|टेक|एड|बीए|सीए)\.?|डिप्लोमा|आईटीआई`,
  String.raw`chartered accountan(?:t|cy)|ca(?=[\s,(]|$)|cma(?=[\s,(]|$)|company secretary|icwa|cfa|acca|nursing diploma|j\.?\s?d\.?(?![\p{L}])|pharm\.?\s?d\.?|ed\.?\s?d\.?|d\.?\s?n\.?\s?p\.?|स्नातक|स्नातकोत्तर|बी\.?\s?ए\.?|बी\.?\s?एससी\.?|बी\.?\s?कॉम\.?|एम\.?\s?ए\.?|बी\.?\s?टेक\.?|इंटरमीडिएट|हाई स्कूल|हाईस्कूल|पीएच\.?\s?डी\.?|एमबीए`,
  String.raw`(?:ca|cma)[\s-]{1,3}(?:final|inter(?:mediate)?|foundation|ipcc)|cs[\s-]{1,3}(?:foundation|executive|professional)|(?:post[- ]?graduate|pg)\s+program(?:me)?|pgdhrm|d\.?m\.?l\.?t\.?|b\.?m\.?l\.?t\.?|b\.?a\.?m\.?s\.?|b\.?u\.?m\.?s\.?|b\.?v\.?sc\.?|b\.?p\.?ed\.?|m\.?p\.?ed\.?|d\.?el\.?ed\.?|b\.?lib\.?|m\.?lib\.?|b\.?stat\.?|m\.?stat\.?|b\.?plan\.?|m\.?plan\.?|m\.?s\.?c|m\.?ch\.?|d\.?m\.?(?= in|,| \()|dnb|b\.?o\.?t\.?h?\.?(?![\p{L}])|std\.?\s*x(?:ii)?|xii?(?=\s*(?:\(|std|standard|class|$))|s\.?s\.?c\.?e\.?|aissce|aisse|plus\s+two|\+2|matric|p\.u\.c\.?|h\.?\s?s\.?\s?l\.?\s?c\.?|h\.\s?s\.(?![\p{L}])|(?:uchcha )?madhyamik`,
  String.raw`diplôme(?: d['’]\p{L}+| national| universitaire)*|classes? préparatoires?|pgce|qts|nvq|t[- ]levels?|maîtrise|doctorat|dut|bts|b\.u\.t\.?|cap(?=\s+\p{L})|bac(?:\s*\+\s*\d| pro(?:fessionnel)?| général| techno(?:logique)?)?(?=[\s,]|$)|brevet(?: des collèges| professionnel)?|mestrado|doutorado|(?:pós-?)?graduação em|bacharelado|bacharel|técnico (?:em|en|superior)|tecnólogo|tecnicatura|ensino médio|pós-graduação|dottorato|doctorado|bachillerato|ingenier[ií]a|contadur[ií]a(?: p[uú]blica)?|administración de empresas|grado (?:en|superior|medio)|(?:diploma di )?maturità|perito|fachhochschulreife|hochschulreife|realschulabschluss|hauptschulabschluss|mittlere reife|ausbildung zu[mr]|berufsausbildung|vwo|havo|mbo|hbo|vmbo|propedeuse`,
];
const degree = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${names.toReversed().join('|')})(?![\p{L}\p{N}])`,
  'iu',
);

/** Where a text names a degree; null where it does not. */
export function findDegree(text: string): { at: number; name: string } | null {
  const match = degree.exec(text);
  if (match === null) return null;
  // Two capitals that also are a state or an everyday word count only at the start of a text.
  const bare = match[0].replace(/[^\p{L}]/gu, '');
  const plain =
    match[0].length <= 2 && match[0] !== '+2' && (match.index > 0 || !/^\p{Lu}+$/u.test(match[0]));
  const foreign =
    match.index === 0 && /^\s+(?:\p{Lu}|de\b|d['’]|en\b|ès\b)/u.test(text.slice(match[0].length));
  const everyday =
    !foreign &&
    /^(?:me|ma|be|as|ms|md|ba|ca|grado|licence|isc)$/iu.test(bare) &&
    bare !== bare.toUpperCase() &&
    !match[0].includes('.');
  return plain || everyday ? null : { at: match.index, name: match[0].trim() };
}

const school =
  /univers|uniwers|college|institut|school|academy|académie|academia|polytechni|vidyalaya|vidyapeeth|vidya mandir|mahavidyalaya|faculty|gymnasium|lyc[ée]e|liceo|hochschule|(?:^|\s)(?:iit|nit|iiit|iim|bits|mit|eth|eth zürich|epfl|insead|caltech|ucla|uc|lse|nyu|aiims|isb|xlri|vit|srm|ignou|du|jnu|bhu)(?:$|[\s,-])|\bboard\b|sixth form|(?:^|\s)(?:puc(?=[\s-]+\p{Lu})|ies(?=\s+\p{Lu})|senai|senac|ucl|ntnu|rwth|lmu|unam|usp|unicamp)(?:$|[\s,-])|(?:govt\.?|government|private|pvt\.?)\s+i\.?t\.?i\.?(?:$|[\s,-])|education council|council (?:of|for) [\p{L} ]*(?:education|examination)|h\.?s\.?s\b|école|escuela|scuola|universidad|विश्वविद्यालय|विद्यापीठ|विद्या मंदिर|महाविद्यालय|कॉलेज|विद्यालय|संस्थान|स्कूल|बोर्ड|istitut|uniwersytet|univerz|üniversite|egyetem|politechnik|högskol|yliopisto|politecn|politécn|polytech|facult|fakult|faculdade|colegio|colégio|hogeschool|schule(?:\s|,|$)|akademie|académico|convent(?:\s|,|$)|gurukul|prashala|pathshala|(?:^|\s)(?:em lyon|escp|essec|edhec|ie business|insa|ensam|icai|icsi|icmai|nios|nift|nid|iisc|dtu|nsut|iim[a-z]|hec|ens|iut|kthm|psg)(?:$|[\s,-])/iu;

/** Whether a text names a place of learning. */
export function isSchool(text: string): boolean {
  return school.test(text);
}

const mode =
  /^(?:(?:full|part)[- ]time|regular|distance(?: learning| education)?|correspondence(?: course)?|private|external|vollzeit|teilzeit|\p{L}{2,20} medium)$/iu;

/** Whether a text says how, or in which language, somebody studied: 'Full Time', 'English medium'. */
export const isModeOfStudy = (text: string): boolean => mode.test(text);

const value = String.raw`\d+(?:[.,]\d+)?`;
const outOf = String.raw`(?:\/|out of)\s*`;
const full = String.raw`(?:4|5|7|10|20|30|100|110|500|550|600|650|700|750|800|900|1000|1100|1200)(?:[.,]0+)?(?![\d.,]*\d)`;
const labels =
  'o?c?gpa|c?g\\.?p\\.?a\\.?|cpi|cgpi|spi|sgpa|dgpa|ygpa|grade|score|marks|percentage|percentile|aggregate|result|(?:abschluss|gesamt)?note|voto|nota|media|moyenne|eindcijfer|अंक|प्रतिशत';
/** Marks in the usual forms, the more telling ones first. */
const scores = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?:${labels})\s*(?:of|[:\-–—=])?\s*${value}(?:\s*${outOf}${value}|\s?\(${value}[\s-](?:point )?scale\))?\s*%?`,
    String.raw`(?<![\p{L}\p{N}])grade\s*[:\-–—=]?\s*[A-FOS][+-]?(?![\p{L}])`,
    String.raw`(?<![\d/.])${value}\s*${outOf}${full}(?:\s*(?:c?gpa|cum laude|e lode))*`,
    String.raw`\d\.\d+\s*c?gpa|(?:(?<!\d)\d{1,3}(?:\.\d+)?\s?[-–]\s?)?\d{1,3}(?:\.\d+)?\s*(?:%|per\s*cent|percent(?:age)?|percentile)`,
    String.raw`(?<![\p{L}\p{N}])(?:first|second|third|1st|2nd|3rd|i{1,3})\s+(?:class|division|div\.?)(?:\s+with\s+distinction|\s+(?:in\s+)?honou?rs)?`,
    String.raw`(?<![\p{L}\p{N}])(?:upper|lower)\s+second(?!\p{L})(?:\s+class)?(?:\s+honou?rs)?|(?<![\d.:/])2[:.][12](?![\d.:/])(?:\s+honou?rs)?|(?:first[- ]class|pass)\s+honou?rs|pass\s+class`,
    String.raw`(?<![\p{L}])(?:summa|magna)\s+cum\s+laude|(?<![\p{L}])cum\s+laude|(?<![\p{L}])with\s+distinction|(?<![\p{L}])(?:distinction|merit)(?=\s*$)|mention\s+(?:très\s+bien|bien|assez\s+bien)|प्रथम\s+श्रेणी|द्वितीय\s+श्रेणी`,
  ].join('|'),
  'iu',
);

/** What joins a mark to what it is of: 'MBA from Symbiosis, Pune with 68% marks'. */
const before =
  /(?<!\s)\s{1,3}(?:with|by|(?:and )?(?:securing|secured|scoring|scored|obtaining|having))(?: an?)?\s*$/iu;
const behind = /^\s*(?:marks|aggregate|in aggregate|overall)(?!\p{L})/iu;

/** Takes a mark, a grade or a class off a text, with the words that join it to the rest. */
export function takeScore(text: string): { rest: string; score: string | null } {
  const match = scores.exec(text);
  if (match === null) return { rest: text, score: null };
  const left = text.slice(0, match.index).replace(before, '');
  const rest = `${left} ${text.slice(match.index + match[0].length).replace(behind, '')}`;
  return {
    rest: rest
      .replace(/\s{2,}/g, ' ')
      .replace(/\(\s*\)/gu, '')
      .replace(/\s[.,;]\s*$/u, '')
      .trim(),
    score: match[0].trim(),
  };
}
