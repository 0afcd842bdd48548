/** Names of languages people speak, in English, in their own words, and in the languages of our headings. */
const names = `english, hindi, marathi, bengali, bangla, telugu, tamil, gujarati, urdu, kannada, odia, oriya, malayalam, punjabi, assamese, maithili,
santali, kashmiri, nepali, konkani, sindhi, dogri, manipuri, bodo, sanskrit, bhojpuri, rajasthani, marwari, tulu, haryanvi, awadhi, magahi, mizo, khasi, garo,
french, german, spanish, portuguese, italian, dutch, russian, ukrainian, polish, czech, slovak, hungarian, romanian, bulgarian, greek, turkish, swedish,
norwegian, danish, finnish, icelandic, estonian, latvian, lithuanian, serbian, croatian, bosnian, slovenian, albanian, macedonian, catalan, basque, galician,
irish, welsh, latin, hebrew, arabic, persian, farsi, dari, pashto, kurdish, azerbaijani, armenian, georgian, kazakh, uzbek, mongolian, chinese, mandarin,
cantonese, japanese, korean, vietnamese, thai, lao, khmer, burmese, malay, indonesian, bahasa, tagalog, filipino, cebuano, sinhala, sinhalese, tibetan,
swahili, amharic, somali, yoruba, igbo, hausa, zulu, xhosa, afrikaans, twi, kinyarwanda, shona, wolof, creole, esperanto, american sign language, sign language,
deutsch, englisch, französisch, spanisch, italienisch, russisch, türkisch, polnisch, niederländisch, arabisch, chinesisch,
français, anglais, allemand, espagnol, italien, portugais, arabe, chinois, néerlandais, russe,
español, castellano, inglés, francés, alemán, portugués, italiano, inglese, francese, tedesco, spagnolo, portoghese,
português, inglês, francês, espanhol, alemão, nederlands, engels, duits, frans, spaans,
हिन्दी, हिंदी, अंग्रेज़ी, अंग्रेजी, मराठी, बंगाली, गुजराती, पंजाबी, उर्दू, संस्कृत, तमिल, तेलुगु, कन्नड़, मलयालम, भोजपुरी, मैथिली`;

const known = new Set(
  names
    .normalize('NFC')
    .split(/\s*[,\n]\s*/u)
    .filter((name) => name !== ''),
);

/** Whether a text starts with the name of a language that people speak. */
export function isSpoken(text: string): boolean {
  const plain = text.trim().toLowerCase();
  const first = plain.split(/[\s(:/–—-]+/u)[0] ?? '';
  return known.has(plain) || known.has(first);
}
