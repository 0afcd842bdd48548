/** Who speaks, or what is told, where a sentence is about the firm. */
const ofFirm = [
  /^(?:we|our|it|the (?:firm|company|group|client|hospital|school|hotel|bank))\b/i,
  /\b(?:firm|company|studio|agency|group|brand) (?:with|of)\b[^.]{0,80}\byears?\b/i,
  /\b(?:has|have) (?:over|more than|nearly|almost|been)\b|\b(?:founded|established)\b|\bsince (?:18|19|20)\d\d/i,
  /\byears? in (?:the )?(?:industry|business|trade|market)\b.{0,120}\b(?:we|our)\b/i,
  /^(?:with|after|for|over|in) (?:(?:over|more than|nearly|almost|just|only) )?[\w-]+\+? years?\b[^.]{0,120}\b(?:we|our|us)\b/i,
  /\b(?:family|employee)[- ](?:owned|run)\b|\bcelebrating\b|\bbacked by\b|\b(?:combined|collective) experience\b/i,
];
/** What shows that the person is spoken of all the same. */
const ofPerson =
  /\byour?\b|\bsome(?:one|body)\b|\bwho (?:has|have)\b|\bask for\b|\bexpect\b|candidate|applicant|\bminimum|\bat least|\bmust\b|\brequire|\bpost[- ]qualification|\b(?:looking for|seek(?:s|ing)?|want|hiring|need)\b/i;

/** Whether a sentence tells of what the firm has behind it, so that its years are nobody's to bring. */
export function tellsOfFirm(text: string): boolean {
  return ofFirm.some((pattern) => pattern.test(text)) && !ofPerson.test(text);
}
