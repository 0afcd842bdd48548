import { readDegree } from '../../education/degrees.js';
import type { SkillMention } from '../../../skills/find-skills.js';
import { withoutCue } from './cued-terms.js';
import { demand, joint, knowing, mark, need, particle, spoken, verb, vague } from './hindi-words.js';
import { wholeItem } from './term.js';

/** What asks for a thing: 'Panel chart padhna aana chahiye'; 'driver chahiye' seeks a person. */
const asks = new RegExp(`${spoken.start}(?:${demand})${spoken.end}`, 'iu');
const joints = new RegExp(`\\s*[,;/&]\\s*|\\s+(?:${joint})\\s+`, 'iu');
/** From here on an item only says what is done with the thing: 'inverter ki installation', 'megger use karna'. */
const rest = new RegExp(
  `(?:^|\\s+)(?:(?:use|operate|drive)\\s+)?(?:${particle}|${verb}|${knowing}|${need})${spoken.end}.*$`,
  'iu',
);
/** 'Khud ki bike', 'acchi English': what stands before the thing. */
const before =
  /^(?:(?:khud|apn[aie]|svayam) ?(?:k[aie])?|a+c?c?h+[aie]|thod[aie]|basic|sirf|kam se kam|sabhi|(?:candidates?|ladk[aeo]n?|aap|unhe|use)(?: ?ko)?|jis[ek]o?|jo|स्वयं (?:का|की|के)|अपन[ाीे]|अच्छ[ाीे]|कम से कम|उम्मीदवार को)\s+/iu;
/** Papers may be asked for like traits of character: 'licence hona chahiye', not 'imandar hona chahiye'. */
const paper = /(?:licen[cs]e|certificate|diploma|card|लाइसेंस|प्रमाण ?पत्र)$/iu;
const ofTrait = new RegExp(`\\s(?:hon[aie]|rahn[aie]|होना|होनी|होने|रहना)${spoken.end}`, 'iu');
const saysKnown = new RegExp(knowing, 'iu');
/** Words that no English sentence has. */
const isHindi = new RegExp(`\\p{sc=Deva}|${spoken.start}(?:${mark})${spoken.end}`, 'u');

/**
 * The things besides known skills that a sentence in Hindi asks for, in Latin or Devanagari letters; null where it is
 * not Hindi.
 * @param isListed it is an item of a list of requirements, which needs no word of need
 */
export function hindiTerms(
  text: string,
  isListed: boolean,
  mentions: readonly SkillMention[],
): string[] | null {
  if (!isHindi.test(text)) return null;
  if (!isListed && !asks.test(text)) return [];
  const isTrait = ofTrait.test(text) && !saysKnown.test(text);
  const items = text
    .split(joints)
    .map((item) => wholeItem(withoutCue(item.trim().replace(before, '')).replace(rest, '')))
    .filter((item) => item !== '' && !vague.test(item) && (!isTrait || paper.test(item)))
    .filter((item) => !mentions.some(({ quote }) => item.includes(quote)));
  return items.length > 0 && readDegree(text) === null ? items : [];
}
