import { isDemand, isWish } from './cues.js';

const longestQuestion = 6;
const longestAnswer = 9;

/** 'Kubernetes? Nice!': the short sentence that says what a short question is there for; null where there is none. */
export function answerTo(parts: readonly string[], next: readonly string[] | undefined): string | null {
  const [question = ''] = parts;
  const [answer = ''] = next ?? [];
  const isShort = question.split(' ').length <= longestQuestion && answer.split(' ').length <= longestAnswer;
  return /\?$/.test(question) && answer !== '' && parts.length === 1 && isShort ? answer : null;
}

const refuses =
  /^(?:no|nope|never|not)\b|\bnot (?:needed|required|necessary|for us|here)\b|n['’]t (?:need|care|matter|bother|mind)\b|\bdoes not matter\b/i;
const agrees = /^(?:yes|sure|of course|absolutely|you bet|definitely|a must)\b/i;

const praises = /^(?:very |how )?(?:nice|great|lovely|good|cool|better|excellent)\b/i;

/** What an answer says of what was asked; null where it says nothing of the kind. */
export function verdictIn(answer: string): 'refused' | 'nice' | 'must' | null {
  if (refuses.test(answer) && !isWish(answer)) return 'refused';
  if (isWish(answer) || praises.test(answer)) return 'nice';
  return agrees.test(answer) || isDemand(answer) ? 'must' : null;
}
