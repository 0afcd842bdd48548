import { readDegree } from '../education/degrees.js';
import { verdictOf } from './clauses.js';
import { isWish } from './cues.js';
import type { Section } from './section.js';

/** What the law or the firm's lawyers have a posting say, wherever it stands. */
const legal = [
  /\bequal[- ]opportunit|\bequal employment|\b(?:do(?:es)? not|never|without|free (?:of|from)) discriminat|\b(?:without regard to|regardless of) (?:race|gender|sex|age|religion|background|nationality)|\bprotected (?:class|characteristic|veteran)/i,
  /\b(?:reasonable )?(?:accommodations?|adjustments?) (?:are|is|for|to|will|can)\b.*\b(?:available|request|disabilit|applicants?|interview|provided)|\bif you (?:need|require) (?:an? )?(?:reasonable )?(?:accommodation|adjustment)/i,
  /\b(?:drug|alcohol|background|dbs|criminal records?|police|credit|pre-employment|medical)\b[^.]{0,40}\b(?:checks?|screen(?:ing)?|tests?|testing|verification|clearance)\b[^.]{0,40}\b(?:required|appl(?:y|ies)|mandatory)\b|\b(?:subject to|undergo|pass|clear)\b[^.]{0,40}\b(?:drug|background|dbs|criminal records?|police|pre-employment)\b/i,
  /^(?:please|kindly) (?:send|reply|share|apply(?! only if)|submit|e-?mail|call|contact|forward|drop)\b|^(?:send|share|drop|submit|forward|mail|e-?mail|whatsapp)\b.{0,30}\b(?:cv|resume|r[ée]sum[ée]|application|profile|portfolio)\b|\binterested candidates\b|\bonly (?:shortlisted|selected|those selected)\b|^(?:best |kind |warm )?(?:regards|thanks|sincerely|cheers)\b|\bclick (?:on )?apply\b|\b(?:call|whatsapp|message|dm|mail|contact|cv|sampark) (?:kare?in|karo|kijiye|kariye|bhejo|bheje?in)\b|^(?:dm|ping|call|text|message|contact|write to|reach out to) (?:me|us|[A-Z]\w+ (?:at|on)?\s?[\d(+])\b/i,
  /\bright to work\b|\b(?:work|employment) (?:authori[sz]ation|visa)\b|\b(?:visa )?sponsorship\b|\be-?verify\b|\bprivacy (?:policy|notice|statement)\b|\bby applying\b/i,
];

const perk =
  /\b(?:meals?|food|khana|room|lodging|accommodation|transport(?: facility)?|cab|canteen|insurance|mediclaim|p\.?f|esi|esic|bonus|incentives?|service charge|tips|salary|pg|rehna|rahna|ghar|stipend|commission|ta\/?da|gratuity|uniform|allowances?|overtime|hostel|tickets?|leaves?|pick(?: ?up)?(?: ?(?:-|–|n|to) ?)?drop|sunday off|week ?offs?|yearly off)\b/i;

/** 'Duty meals, staff accommodation, service charge': nothing but what the job gives. */
function isListOfPerks(clause: string): boolean {
  const items = clause
    .replace(/\([^()]*\)/g, ' ')
    .split(/\s*(?:,(?!\d)|[+/&]|\band\b)\s*/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return (
    items.length > 1 &&
    items.some((item) => perk.test(item)) &&
    items.every((item) => item.split(' ').length <= 4 && (perk.test(item) || amount.test(item)))
  );
}

/** 'Rs. 26,500 in hand', '$92k-$108k', '15000 se 20000'. */
const amount = /^(?:rs\.?|inr|aed|sar|qar|omr|usd|[$€£₹])\s?\d|^\d[\d,.]*\s?(?:k|lpa|lakhs?|-|–|to|se)\b/i;

const giver = String.raw`(?:we|company|employer|firm|hospital|school|bank|hotel|client)`;
/** 'We pay for your AWS certification', 'selected candidates get First Aid training': what is given is not asked. */
const gift = new RegExp(
  [
    String.raw`\b${giver}(?:['’]ll| will| can| shall)? (?:also |even |gladly |happily )?(?:pays?|funds?|sponsors?|reimburses?|covers?|bears?)(?: for)? your\b`,
    String.raw`\b${giver}(?:['’]ll| will| can| shall) (?:also )?(?:pay|do|arrange|bear|provide|train|teach|give)\b[^.;]{0,80}\b(?:at (?:its|our|their|company) (?:own )?(?:cost|expense)|free(?: of (?:cost|charge))?)\b`,
    String.raw`\b(?:selected|successful|chosen) (?:person|people|candidates?|applicants?)(?: will| shall)? (?:also )?(?:gets?|receives?|be (?:given|provided|trained|taught))\b`,
    String.raw`\b${giver} (?:will|shall) train (?:the )?(?:selected|successful|you|all)\b`,
    String.raw`\bfree (?:[\w+#.-]{1,20} ){1,4}(?:training|courses?|classes|certification|coaching)\b|\b(?:training|courses?|classes) (?:after|on|upon) joining\b`,
    String.raw`\b(?:training|course|classes)\b[^.;]{0,50}\b(?:is|are|will be) (?:given|provided|offered|arranged|free|paid)\b`,
  ].join('|'),
  'i',
);

/**
 * Legal text is legal wherever it stands; under 'Education and experience' a line without a degree is a requirement,
 * and a certificate that is only welcome is no one's to have.
 */
export function placeOf(clause: string, section: Section, isBullet: boolean): Section {
  if (legal.some((pattern) => pattern.test(clause))) return 'legal';
  if (isListOfPerks(clause) || gift.test(clause)) return 'benefits';
  if (section === 'certificates' && (isWish(clause) || verdictOf(clause) === 'nice')) return 'preferred';
  return section === 'education' && isBullet && readDegree(clause) === null ? 'requirements' : section;
}
