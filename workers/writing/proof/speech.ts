import { fold } from './words.js';

const employerWords =
  /\b(?:you|your|yours|the (?:role|position|post|job|company|team|advert|advertisement|description|vacancy|opening|employer))\b/iu;
/** 'I would like', 'I read', 'I am applying' say nothing about what the person has done. */
const intentions =
  /\bI(?:['’]d)? (?:(?:would|should|could|can|will|may|might)(?! (?:also )?(?:bring|offer)\b)|want|wish|hope|look|apply|read|saw|see|note|noticed|understand|like|admire|know|am (?:writing|applying|keen|interested|drawn|glad|happy|excited))\b/giu;
/** 'What draws me to …' says nothing of what the person has done either. */
const attraction =
  /\bwhat (?:drew|draws|interests?|interested|attracts?|attracted|appeals? to|excites?) me\b/giu;
/** 'I have not worked with …' */
const denial =
  /\bI (?:do not|don['’]t|have not|haven['’]t|have never|never|cannot|can['’]t|did not|didn['’]t|am not|lack)\b/iu;
const assertions = /\b(?:I|I['’](?:ve|m)|my|me|we|our)\b/iu;

/** Whether a sentence is about the employer alone: it addresses them and asserts nothing in the first person. */
export function speaksOfEmployer(sentence: string, addressee: readonly string[]): boolean {
  const names = addressee.some((name) => name.length > 1 && fold(sentence).includes(fold(name)));
  if (!names && !employerWords.test(sentence)) return false;
  return !assertions.test(sentence.replace(intentions, ' ').replace(attraction, ' '));
}

/** Whether a sentence says what the person has not done or does not have. */
export function deniesSomething(sentence: string): boolean {
  return denial.test(sentence);
}
