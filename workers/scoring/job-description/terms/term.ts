import { isSkillName } from '../../../skills/find-skills.js';
import { formOf } from '../../../words/verbs.js';

/** Where a term ends. */
const termEnd =
  /[,;:.()/|]|(?<!\b\p{Lu})\s&\s|\s(?:and|or|for|to|in|on|at|with|that|which|who|is|are|from|within|across|as|by|including|such|like|using|plus|preferred|preferable|required|mandatory|compulsory|will|of|under|would|along|before|after|through|you|we|because|if|when|while)\s|\s[-–—]\s|$/u;
const tooGeneral =
  /^(?:added|yourself|targets?|change|outputs?|instructions?|results?|students?|pupils?|spoken|written|reading|speaking|verbal|oral|middle east|overseas|abroad|\d+(?:st|nd|rd|th)? pass|ex-?servicem[ae]n|(?:gulf|gcc|even|an?|so|this|it|never|that|those|including|which|what|he|she|they|there|such|then|also|if|but|where|when|is|are|was|one|either|some|two|three|the|our|your|all|any|its|their|this|these|similar|related|relevant|other|various|multiple|different|both|at least|\d+)\b.*|.*\b(?:experience|exp|years?|yrs?|months?|team|teams|ability|skills?|attitude|degree|environment|communication|work|working|candidates?|role|company|companies|firms?|industry|sector|freshers?|field|knowledge|level|people|person|standards?|tools?|technolog(?:y|ies)|systems|day|days|week|time|job|customers?|clients?|business|self|motivated|organi[sz]ed|organi[sz]ation(?:al)?|analytical|interpersonal|detail|fast|learner|passion|busy|player|passport|visa|smartphone|well|deadlines?|umar|umr|kamai|tankhwah|english|joiner|joining|quality|problem|shift|shifts|hours?|weekends?|salary|bike|wheeler|vehicle|age|gender|male|female|diploma|graduate|bachelor|master|travel|relocate|personality|punctual|groomed|friendly|reliable|honest\w*|hard ?working|flexib\w+|enthusias\w+|positive|pro-?active|dynamic|energetic|presentable|polite|confident|mindset|willing\w*|eye for|sense of|commitment|committed|integrity|adaptab\w+|creativ\w+|curious|curiosity|driven|mature|pleasing|independent\w*|initiative|attention|accura\w+|reliab\w+|trustworth\w+|humou?r|patience|stamina|resilience|empathy|courage|maturity|laptop|internet|wi-?fi|headset|marks|stream|passouts?|batch|percent(?:age)?|university|colleges?|school|required|preferred|needed|nos|openings?|equivalent|boots|shoes|uniform|things?|stuff|class(?:es)?)\b.*|.*%.*|[ivx]+(?:th)?)$/iu;
/** '$92k', '18k + tips': what a job pays. */
const pay = /[$€£₹¥]|\s\+$|\bfree$|\b(?:rs|inr|aed|sar|qar|lpa|ctc)\b\.?/i;
/** A term that opens so is a doing, not a thing known. */
const doing =
  /^(?:use|speak|read|write|know|care|love|enjoy|like|want|show|bring|take|run|building|maintain|ensure|prepare|perform|provide|assist|coordinate|conduct|develop|create|manage|handle|operate|deliver|achieve|identify|implement|improve|keep|give|teach|explain|arrange|attend|communicate|collaborate|respond|resolve|inspect|install|verify|work|working (?!at)|writing|handling|managing|leading|using|developing|creating|running|supporting|dealing|owning|doing|making|being|having|must|should|willing|ready|able|available|can|comfortable|native|similar)\b/i;
/** A doing of which nothing says what it is done to. */
const bareDeed =
  /^(?:payment|orchestration|execution|implementation|coordination|documentation|planning|reporting|filing|processing|preparation|operations?|maintenance|monitoring|analysis|design|development|support|compliance|supervision|computation|installation)$/i;
const isCraft = /^\p{Ll}{3,}ing$/u;
/** What stands in a sentence rather than in a name. */
const joining = /[,;:!?]|\b(?:and|or|you|we|can|be|is|are|have|with|for|to|by|from|on)\b/i;

/** 'Chain of custody', 'duty of candour': one thing by two words; not 'handling of parcels' or 'principles of law'. */
const ofTwo =
  /^(?!\p{L}*(?:ing|tion|ment|ance|ence|ity|ness)s?\s)(?!(?:all|any|some|most|use|types?|kinds?|sorts?|forms?|methods?|principles|basics|fundamentals|aspects|areas?|range|variety|number|lots?|years?|months?|part|level|importance|ways?|needs?)\s)\p{L}{3,20} of \p{L}{3,20}(?=\s*[,;.()/|]|\s(?:and|or|is|are)\s|\s*$)/iu;

/** The term at the start of a text. */
export function termAt(rest: string): string {
  const whole = ofTwo.exec(rest)?.[0];
  if (whole !== undefined) return whole;
  const end = termEnd.exec(rest);
  return rest.slice(0, end?.index ?? rest.length).trim();
}

/** An item of a list without the words that only judge or praise it. */
export function wholeItem(text: string): string {
  return text
    .replace(/\([^()]*\)|[●○★☆]/g, ' ')
    .replace(/^(?:preferably|ideally)(?:\s(?:in|with|within|from|for|on))?\s+/i, '')
    .replace(/^(?:strong|good|solid|basic|excellent|proven|previous|prior|must have|valid)\s*:?\s+/i, '')
    .replace(/[.;:,]+$/, '')
    .replace(/\s+(?:too|as well|also|likewise)$/i, '')
    .replace(/\s+/g, ' ')
    .trimEnd()
    .replace(
      /\s+(?:experience|knowledge|skills?|certification|designation|training|exposure)(?: (?:is )?(?:required|preferred|preferable|desirable|essential|a plus|an asset))?$/i,
      '',
    )
    .replace(
      /\s+(?:will be |is |are )?(?:given )?(?:first |due |higher |special )?(?:priority|preference)$/i,
      '',
    )
    .replace(
      /\s+(?:(?:is|are|will be|would be) )?(?:required|(?:highly |strongly )?(?:preferred|regarded|valued|desirable)|preferable|essential|mandatory|compulsory|desired|(?:an? )?(?:added |big |huge |definite )?(?:must|plus|asset|advantage|bonus))$/i,
      '',
    )
    .replace(/\s+(?:experience|knowledge|skills?|exposure)$/i, '')
    .replace(/:\s*\d+\+? (?:years?|yrs?|months?)$/i, '')
    .trim();
}

/** Whether a text can be the name of something to be known, and is none that the taxonomy has. */
export function isTerm(term: string): boolean {
  const words = term.split(' ');
  if (term.length < 3 || words.length > 4 || !/\p{L}/u.test(term) || /ly$/i.test(term)) return false;
  if (pay.test(term)) return false;
  // A skill by this name would have been found, were it meant; but a craft among terms is one: 'beading and grinding'.
  if (isSkillName(term) && !isCraft.test(term)) return false;
  // 'Pick & drop' is a perk.
  if (/^\p{Ll}+$/u.test(term) && formOf(term) === 'base') return false;
  if (tooGeneral.test(term) || doing.test(term) || bareDeed.test(term)) return false;
  return /^\p{L}+ and \p{L}+$/u.test(term) || !joining.test(term);
}
