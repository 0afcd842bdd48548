import { isRoleNoun } from '../../../parsing/lexicon/roles.js';

/** 'एक अनुभवी स्टोर मैनेजर की आवश्यकता है', 'पद: क्लर्क'. */
const inHindi =
  /(?:^|\s(?:लिए|को|एक|दो|तीन|अनुभवी|कुशल|योग्य)\s)((?:[\p{L}\p{M}]+\s){0,2}[\p{L}\p{M}]+) की (?:आवश्यकता|ज\u093c?रूरत|भर्ती)|^(?:पद|पद का नाम|भर्ती|भर्ती सूचना|(?:आवश्यकता|ज\u093c?रूरत)(?: है)?)\s?[:：–-]\s?(.{3,60})$/u;
/** 'एसी टेक्नीशियन (5 पद)', on a line of its own. */
const alone = /^[\p{sc=Deva}\s/-]{3,60}$/u;
const longest = 5;
const praise = /^(?:(?:एक|दो|तीन|अनुभवी|कुशल|योग्य)\s)+/u;

/** The title in the first lines of a posting in Devanagari: sought, behind a label, or a calling by itself. */
export function hindiTitle(lines: readonly string[]): string | null {
  const said = lines.flatMap((line) => inHindi.exec(line)?.slice(1) ?? []).find(Boolean);
  const found = said ?? lines.map(withoutBrackets).find(isCalling);
  return found === undefined ? null : withoutBrackets(found).replace(praise, '');
}

const withoutBrackets = (line: string): string =>
  line
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s।:–-]+$/u, '')
    .trim();

function isCalling(line: string): boolean {
  const words = line.split(' ');
  return alone.test(line) && words.length <= longest && isRoleNoun((words.at(-1) ?? '').normalize('NFC'));
}
