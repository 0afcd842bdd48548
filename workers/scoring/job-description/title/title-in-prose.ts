import { isSkillName } from '../../../skills/find-skills.js';
import { endsInCalling, isGeneralTitle } from '../../titles/callings.js';
import { readTitle } from '../../titles/job-title.js';
import type { Passage } from '../section.js';
import { cleanTitle } from './clean-title.js';

const seeking = String.raw`looking for|lookout for|hunt(?:ing)? for|seeks?|seeking|hiring|hire|recruit(?:s|ing)?|search(?:ing)? for|in search of|in need of|needs?|wants?|requires?|find(?:ing)?|like|love|(?<!\blook(?:s|ing|ed)? )after|appoint(?:ing)?|bring(?:ing)? (?:on|in)|add(?:ing)?|(?:join|work(?:ing)?)(?: \w+){0,2} as|openings?(?: (?:with|at|in)\b[^.;:]{0,50}?)? for|vacanc(?:y|ies) for|(?:position|post|role)s? (?:of|for)|(?:position|post|role) is|applications? (?:are invited )?(?:from|for)|invites?|as|^(?:urgently )?(?:required|wanted)`;
const counted = String.raw`(?:(?:an?|our|the|its|their|your|one|two|three|four|some|\d+)\s+)?(?:(?:next|first|second|third|new|another|more|additional|multiple|several)\s+)?`;
/** Praise and terms before a title, which are no part of it. */
const praise = String.raw`(?:(?:(?:very|highly|well|self)[ -])?(?:experienced|dynamic|talented|skilled|motivated|passionate|enthusiastic|qualified|dedicated|driven|creative|smart|pro-?active|energetic|hard[- ]?working|reliable|friendly|confident|full[- ]time|part[- ]time|permanent|temporary|remote|hands[- ]on|strong|great|good|brilliant|kind|competent|committed|young|result[- ]oriented|detail[- ]oriented|immediate|suitable|female|male|lady|exceptional|outstanding|organi[sz]ed|ambitious|thoughtful|curious)(?:,| and| &)?\s+)*`;
const stop = String.raw`(?=\s+(?:to|who|that|for our|for the|for a|in our|at our|at|with|within|on our|on a|and|you|you['’]ll|your|we|based|reporting|responsible|in|for|opening|position|vacancy|role|whose|where|is|ki|ke|ko)\b|\s+[–—|-]\s|\s?\(|[.,;:!?]|$)`;
const words = String.raw`(?!(?:to|an?|the|be|you|us|me|someone|somebody|people|it|them|this|that)\b)([\p{L}.+#&/-]+(?:\s[\p{L}.+#&/-]+){0,6}?)`;
const sought = new RegExp(String.raw`\b(?:${seeking}):?\s+${counted}${praise}${words}${stop}`, 'giu');
/** 'Interest in a Data Engineer opening', 'the Site Supervisor position'. */
const offered = new RegExp(
  String.raw`\b(?:an?|the|this|our)\s+${praise}${words}\s+(?:openings?|positions?|roles?|vacanc(?:y|ies)|opportunity|job)\b`,
  'giu',
);
/** '… with a second Accounts Payable Executive': a calling in capitals. */
const inCapitals =
  /(?<!\b(?:reports?|reporting|to|by|with|support|supporting|assist|assisting)\s)\b(?:an?|our|another|second|third|new|next|first|one|two|three|the)\s+((?:\p{Lu}[\p{L}&/+#.-]*\s){0,5}\p{Lu}[\p{L}&/+#-]*)/gu;
/** Where a general title goes on behind a dash: 'as Manager – Direct Tax'. */
const dashed = /^\s+[–—-]\s+(\p{Lu}[\p{L}&/]*(?: (?:&|and|\p{Lu}[\p{L}&/]*)){0,3})/u;
const mostPassages = 16;
const longestTitle = 7;

/** Whether a line says that somebody is sought, so that it is no headline. */
export function saysSought(line: string): boolean {
  return matchesOf(line, sought).some((found) => isTitle(found));
}

/** The title that sentences name: what is sought or offered first, else a calling in capitals. */
export function titleInProse(passages: readonly Passage[]): string | null {
  const texts = passages.slice(0, mostPassages).map(({ text }) => text);
  const first = texts.flatMap((text) => [...matchesOf(text, sought), ...matchesOf(text, offered)]);
  const named = texts.flatMap((text) => matchesOf(text, inCapitals));
  const isKnown = (text: string): boolean => isTitle(text) && readTitle(text).family !== null;
  return (
    first.find(isKnown) ??
    first.find((text) => isTitle(text) && !isGeneralTitle(text)) ??
    named.find(isKnown) ??
    named.find((text) => isTitle(text) && !isGeneralTitle(text)) ??
    first.find((text) => isUnknownCalling(text)) ??
    null
  );
}

function matchesOf(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const found = match[1]?.trim() ?? '';
    const rest = isGeneralTitle(found) ? dashed.exec(text.slice(match.index + match[0].length)) : null;
    const title = cleanTitle(rest ? `${found} – ${rest[1] ?? ''}` : found);
    if (title === '') return [];
    // 'Tool Room Engineer / Die Maintenance': one post by two names.
    const [first = ''] = title.split(/\s\/\s/);
    return [!isTitle(title) && isTitle(first) ? first : title];
  });
}

function isTitle(text: string): boolean {
  return text.split(' ').length <= longestTitle && endsInCalling(text.split(' – ')[0] ?? text);
}

/** A calling that no list knows: 'falconer'. */
function isUnknownCalling(text: string): boolean {
  const isGeneral =
    /\b(?:person|someone|somebody|candidates?|individuals?|people|players?|professionals?|talents?|members?|partners?|companies|company|leaders?|learners?|starters?|freshers?|graduates?|interns?|seniors?|juniors?|others?|another|better|customers?|offers?|numbers?|careers?|answers?|letters?|orders?|papers?|computers?|matters?|chapters?|centers?|dinners?|weather|ever|never|either|neither|together|later|after|under|over|rather|other|for|or|intent|urgent|recent|current|client|student|present|different|important|patient|garment|equipment|development|management|department)s?$/i;
  const ending = /(?:er|or|ist|ian|ant|ent|eur|man|woman|clerk|guard|aide|hand)s?$/i;
  return text.split(' ').length <= 4 && ending.test(text) && !isGeneral.test(text) && !isSkillName(text);
}
