/** 'Freshers welcome', 'open to freshers', 'Fresher / 6 months'. */
const freshers =
  /(?:^|[|,;/(:!.–—-]\s?|\b(?:both|for|to|and|or|even|hiring|are|open)\s)freshers?\b|\bfreshers?\s(?:\p{L}+\s){0,3}(?:welcome|apply|eligible|ok(?:ay)?|fine|chaleg[ai]|chalenge|considered|accepted|encouraged)\b/iu;
/** 'Freshers please excuse', 'freshers with a good internship'. */
const butNot =
  /\b(?:not?|non|never|cannot|except|excuse|avoid|na|nahi|nahin|mat|without)\b|n['’]t\b|\b(?:dont|cant)\b|\bfreshers? (?:with|having|who|from)\b/i;
/** 'MBA freshers can apply for the trainee grade', 'as Trainee Cook': the post itself may ask for more. */
const forLess =
  /\b(?:for|as) (?:the |an? )?(?!this\b)(?:(?:[\w-]+ ){1,2}(?:grade|cadre)s?|trainees?|apprentices?|interns?)\b/i;
/** 'No prior experience is needed', 'Experience not mandatory'. */
const noneNeeded =
  /\bno (?:(?:prior|previous|past|work|earlier|formal)\s){0,2}experience(?:\?|\s(?:is |at all )?(?:needed|required|necessary|expected))|(?:^|[,;(|–—-]\s?)(?:(?:prior|previous|work)\s){0,2}experience (?:is )?not (?:needed|required|necessary|mandatory|compulsory|essential)\b/i;

/** Whether a sentence lets those apply who have not worked yet. */
export function welcomesFreshers(text: string): boolean {
  return noneNeeded.test(text) || (freshers.test(text) && !butNot.test(text) && !forLess.test(text));
}
