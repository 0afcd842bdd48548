import { taxonomy, type Skill } from './taxonomy.js';

/** What postings in Devanagari call skills of the taxonomy; the dot under a letter may be left out. One skill a line. */
const lines = `
Driving: ड्राइविंग, गाड़ी चलाना, वाहन चलाना
Driving Licence: ड्राइविंग लाइसेंस, वाहन चालक लाइसेंस
HMV Licence: एचएमवी लाइसेंस, भारी वाहन लाइसेंस
LMV Licence: एलएमवी लाइसेंस, हल्का वाहन लाइसेंस
Tractor Driving: ट्रैक्टर चलाना
CCTV Monitoring: सीसीटीवी मॉनिटरिंग, सीसीटीवी निगरानी
CCTV Installation: सीसीटीवी, सीसीटीवी कैमरा
Fire Safety: फायर सेफ्टी, अग्नि सुरक्षा, अग्निशमन
First Aid: फर्स्ट एड, प्राथमिक उपचार, प्राथमिक चिकित्सा
Visitor Management: विज़िटर रजिस्टर, आगंतुक रजिस्टर, विज़िटर मैनेजमेंट
Hindi: हिंदी, हिन्दी
English: अंग्रेज़ी, अंग्रेजी, इंग्लिश
Marathi: मराठी
Gujarati: गुजराती
Punjabi: पंजाबी
Bengali: बंगाली, बांग्ला
Urdu: उर्दू
Sanskrit: संस्कृत
Computer Basics: कंप्यूटर, कम्प्यूटर, बेसिक कंप्यूटर
Excel: एक्सेल, एमएस एक्सेल
Word: एमएस वर्ड
Tally: टैली, टैली प्राइम
GST: जीएसटी
Typing: टाइपिंग, टंकण
Data Entry: डाटा एंट्री, डेटा एंट्री
Billing: बिलिंग
Accounting: अकाउंटिंग, लेखांकन
Cash Handling: कैश हैंडलिंग, नकद लेन-देन
Customer Service: कस्टमर सर्विस, ग्राहक सेवा
Photoshop: फोटोशॉप
Welding: वेल्डिंग
Arc Welding: आर्क वेल्डिंग
Brazing: ब्रेज़िंग
Soldering: सोल्डरिंग
Plumbing: प्लंबिंग
Carpentry: बढ़ईगीरी, कारपेंटरी
Masonry: राजमिस्त्री का काम, चिनाई
Electrical Wiring: वायरिंग, बिजली वायरिंग, हाउस वायरिंग
Panel Wiring: पैनल वायरिंग
Earthing: अर्थिंग
Inverter Repair: इन्वर्टर रिपेयरिंग
Solar Installation: सोलर पैनल इंस्टॉलेशन, सोलर पैनल लगाना
Refrigeration: रेफ्रिजरेशन
Air Conditioning: एयर कंडीशनिंग
PCB Repair: पीसीबी रिपेयरिंग, पीसीबी रिपेयर
VRF: वीआरएफ, वीआरएफ सिस्टम
Machine Operation: मशीन ऑपरेटिंग
Tailoring: सिलाई, दर्जी का काम
Embroidery: कढ़ाई
Blouse Stitching: ब्लाउज सिलाई
Cooking: खाना बनाना, खाना पकाना, कुकिंग
Tandoor: तंदूर
Baking: बेकिंग
Housekeeping: हाउसकीपिंग
Cleaning: साफ-सफाई
Gardening: बागवानी
Packing: पैकिंग
Inventory Management: स्टॉक प्रबंधन, इन्वेंटरी
Stock Register: स्टॉक रजिस्टर
Drip Irrigation: ड्रिप सिंचाई, टपक सिंचाई
Soil Testing: मिट्टी परीक्षण, मृदा परीक्षण
Animal Husbandry: पशुपालन
Dairy Farming: डेयरी फार्मिंग
Organic Farming: जैविक खेती
Threading: थ्रेडिंग
Waxing: वैक्सिंग
Bridal Makeup: ब्राइडल मेकअप, दुल्हन मेकअप
Mehndi: मेहंदी
Patient Care: रोगी देखभाल, मरीजों की देखभाल
Injections: इंजेक्शन लगाना
Teaching: शिक्षण, अध्यापन
Marketing: मार्केटिंग
`;

interface HindiName {
  skill: Skill;
  text: string;
}

const bySkillName = new Map(taxonomy.skills.map((skill) => [skill.name, skill]));

/** @throws Error for a line that names no skill of the taxonomy */
function read(line: string): HindiName[] {
  const [name = '', texts = ''] = line.split(': ');
  const skill = bySkillName.get(name);
  if (!skill) throw new Error(`Hindi name of ${name}, which is not in the taxonomy`);
  return texts.split(', ').map((text) => ({ skill, text }));
}

/** The skills' names in Devanagari. */
export const hindiNames: readonly HindiName[] = lines.trim().split('\n').flatMap(read);

const plain = (text: string): string => text.normalize('NFC').replaceAll('\u093c', '');
const known = new Set(hindiNames.flatMap(({ text }) => plain(text).split(/[\s-]+/)));

/** Whether a word of Devanagari is a part of such a name. */
export const isInHindiName = (word: string): boolean => known.has(plain(word));
