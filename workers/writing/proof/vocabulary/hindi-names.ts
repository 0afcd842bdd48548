import { isFunctionWord, wordsOf } from '../words.js';

/** Nouns that end the names of employers and schools; Devanagari has no capitals to tell a name by. */
const institution =
  'विश्वविद्यालय|महाविद्यालय|विद्यालय|विद्यापीठ|कॉलेज|स्कूल|अस्पताल|हॉस्पिटल|बैंक|लिमिटेड|मोटर्स|ट्रेडर्स|कंपनी|संस्थान|उद्योग|इंडस्ट्रीज|फूड्स|होटल|भंडार';
/** Bounded, so that a long word costs no more than its length. */
const word = String.raw`(?<![\p{L}\p{M}.])[\p{L}\p{M}.]{1,40}`;
const named = new RegExp(String.raw`(?:${word} ){1,3}(?:${institution})(?![\p{L}\p{M}])`, 'gu');
/** 'टाटा मोटर्स में मैंने …' */
const place = new RegExp(String.raw`^((?:${word} ){1,4})में (?=मैं|मेर)`, 'u');
/** Where one is without naming it: 'इस भूमिका में', 'इस समय'. */
const noName =
  /^(?:भूमिका|पद|समय|दौरान|कार्य|कार्यकाल|वर्ष|वर्तमान|परियोजना|विज्ञापन|बाद|पहले|पूर्व|हाल|टीम|नौकरी|संस्थान|विद्यालय|कंपनी|बैंक|स्कूल)$/u;

/** Names of employers and schools in a Hindi sentence, each as the words that make it. */
export function hindiNamesIn(sentence: string): string[][] {
  const names = [...sentence.matchAll(named)].map(([name]) => name);
  const at = place.exec(sentence.trim())?.[1];
  return [...names, ...(at === undefined ? [] : [at])]
    .map((name) => wordsOf(name).map(({ text }) => text))
    .map((words) => words.filter((one) => !isFunctionWord(one) && !noName.test(one)))
    .filter((words) => words.length > 0);
}
