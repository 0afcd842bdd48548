import { fold } from './words.js';

const employerWords =
  /\b(?:you|your|yours|the (?:role|position|post|job|company|team|advert|advertisement|description|vacancy|opening|employer))\b|आप|विज्ञापन/iu;
/** 'I would like', 'I read', 'I am applying' say nothing about what the person has done. */
const intentions =
  /\bI(?:['’]d)? (?:(?:would|should|could|can|will|may|might)(?! (?:also )?(?:bring|offer)\b)|want|wish|hope|look|apply|read|saw|see|note|noticed|understand|like|admire|know|am (?:writing|applying|keen|interested|drawn|glad|happy|excited))\b|मेरा आवेदन|मुझे (?:प्रसन्नता|खुशी)|मैं (?:चाहता|चाहती|चाहूँगा|चाहूँगी)/giu;
/** 'What draws me to …' says nothing of what the person has done either. */
const attraction =
  /\bwhat (?:drew|draws|interests?|interested|attracts?|attracted|appeals? to|excites?) me\b/giu;
/** 'PLCs would be new to me, and I am ready to learn them.' */
const learning =
  /\bnew to me\b|\b(?:ready|keen|willing|glad|happy|eager|want|like) to (?:learn|take up)\b|\bhave yet to\b/iu;
/** 'I have not worked with …' */
const denial =
  /\bI (?:do not|don['’]t|have not|haven['’]t|have never|never|cannot|can['’]t|did not|didn['’]t|am not|have yet to|have no|lack)\b|\b(?:is|are) (?:not something|nothing) I\b|\b(?:new to me|yet to|not yet)\b|\b(?:ready|keen|willing|glad|happy|eager|want) to (?:learn|take up)\b|नहीं/iu;
const assertions = /\b(?:I|I['’](?:ve|m)|my|me|we|our)\b|मैं|मेर[ाीे]|मुझ|हमने/iu;

/**
 * Somebody is offered without an 'I': 'your team would gain someone who led', 'you will find a candidate', 'this experience
 * would help', 'considering an accountant who'. Who is meant is the person.
 */
const offering =
  /\b(?:would|will|could|can|may|might|shall) (?:\p{L}+ )?(?:gain|get|find|have|hire|receive|meet|acquire|obtain|welcome|benefit|profit|help|serve|count on|rely on|add|bring|make|prove|fit)\b|\b(?:considering|hiring|welcoming|inviting|meeting|choosing|appointing) (?:an?|the|some(?:one|body))\b|^(?:having|bringing|backed|drawing on|with(?! (?:kind|best|warm)))\b|\b(?:this|these|such|the above) (?:\p{L}+ ){0,2}?(?:experience|background|skills?|knowledge|expertise|qualifications?|training|years|record)\b|\b(?:ends here|look no further)\b/iu;

/** Whether a sentence is about the employer alone: it addresses them and asserts nothing in the first person. */
export function speaksOfEmployer(sentence: string, addressee: readonly string[]): boolean {
  const names = addressee.some((name) => name.length > 1 && fold(sentence).includes(fold(name)));
  if (!names && !employerWords.test(sentence)) return false;
  return !offering.test(sentence) && !saysI(sentence);
}

/** Whether a sentence says more of the person than a wish: 'I built', and 'Builds APIs' without a pronoun. */
export function assertsSomething(sentence: string): boolean {
  const wishes = sentence.replace(intentions, ' ').replace(attraction, ' ') !== sentence;
  return !wishes || saysI(sentence);
}

function saysI(sentence: string): boolean {
  return assertions.test(sentence.replace(intentions, ' ').replace(attraction, ' '));
}

/** Whether a sentence says what the person has not done or does not have. */
export function deniesSomething(sentence: string): boolean {
  return denial.test(sentence);
}

/** 'I have not worked with SAP yet': the words stand behind a denial in the same clause. */
export function deniesThis(sentence: string, words: string): boolean {
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(words))).split(/[,;.]|\bbut\b|\bonly\b/);
  return denial.test(before.at(-1) ?? '');
}

const asking =
  /\b(?:you|your (?:\p{L}+ )?(?:advert\p{L}*|description|posting|notice)) (?:also )?(?:ask|require|want|mention|look|list|name)/iu;

/** Whether it names what the employer asks for and says that the person has it not: then it may be named. */
export function deniesWhatIsAsked(sentence: string): boolean {
  return asking.test(sentence) && denial.test(sentence);
}

/** Whether it says that something would have to be learned first: then it may be named. */
export function wantsToLearn(sentence: string): boolean {
  return learning.test(sentence);
}
