import { hindiNumberWords } from '../../../words/hindi-number-words.js';

/** 'अ, आ और इ'. */
export function joinedInHindi(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} और ${last}`;
}

const careful: Readonly<Record<number, string>> = { 5: 'पाँच', 6: 'छह' };

/** Numbers up to twelve as Hindi words, others as digits. */
export function hindiNumber(count: number): string {
  if (count > 12) return String(count);
  return careful[count] ?? hindiNumberWords.find(([, value]) => value === count)?.[0] ?? String(count);
}

const languages: Readonly<Record<string, string>> = {
  arabic: 'अरबी',
  assamese: 'असमिया',
  awadhi: 'अवधी',
  bhojpuri: 'भोजपुरी',
  maithili: 'मैथिली',
  bengali: 'बांग्ला',
  english: 'अंग्रेज़ी',
  french: 'फ़्रेंच',
  german: 'जर्मन',
  chinese: 'चीनी',
  gujarati: 'गुजराती',
  hindi: 'हिन्दी',
  italian: 'इतालवी',
  japanese: 'जापानी',
  kannada: 'कन्नड़',
  konkani: 'कोंकणी',
  malayalam: 'मलयालम',
  danish: 'डेनिश',
  dutch: 'डच',
  marathi: 'मराठी',
  nepali: 'नेपाली',
  norwegian: 'नॉर्वेजियन',
  odia: 'ओड़िया',
  portuguese: 'पुर्तगाली',
  punjabi: 'पंजाबी',
  russian: 'रूसी',
  polish: 'पोलिश',
  sanskrit: 'संस्कृत',
  sindhi: 'सिंधी',
  spanish: 'स्पेनिश',
  swedish: 'स्वीडिश',
  tamil: 'तमिल',
  telugu: 'तेलुगु',
  tulu: 'तुलु',
  turkish: 'तुर्की',
  urdu: 'उर्दू',
};

/** A language's name in Hindi; as it stands where we do not know it. */
export function languageInHindi(name: string): string {
  return languages[name.trim().toLowerCase()] ?? name.trim();
}
