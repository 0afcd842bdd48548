/**
 * Words that speak to a program rather than to a reader. Where a resume says so, the model is not shown the
 * passage and it proves nothing to it; the score by the rules is not moved by words in the first place.
 */
const orders =
  /\b(?:ignore|disregard|forget|override)\b.{0,60}\b(?:instructions?|prompts?|rules?|above|previous|guidelines?)\b|\b(?:system|developer) (?:prompt|message)\b|\byou are (?:now )?(?:an? )?(?:ai|assistant|chatbot|language model|llm|ats|recruiter bot)\b|<\/?(?:system|instructions?|resume|job-description)>/i;

/** What tells a program which score to give; but a bullet may well have raised a conversion rate by 100 %. */
const wishesForPoints =
  /\b(?:score|rate|rank|mark|give)\b.{0,40}\b(?:100|full marks|highest|maximum|perfect|10\/10|top candidate)\b/i;

/** Whether a text tries to tell a program what to do. */
export function speaksToMachines(text: string): boolean {
  return givesOrders(text) || wishesForPoints.test(text.normalize('NFKC'));
}

/** Whether a text tries to give a program other orders. */
export function givesOrders(text: string): boolean {
  return orders.test(text.normalize('NFKC'));
}
