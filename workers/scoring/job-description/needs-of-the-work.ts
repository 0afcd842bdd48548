/** What the work is done with or needs: 'the required documents', 'all necessary approvals', 'minimum stock levels'. */
const ofWork =
  /\b(?:required|necessary|essential|mandatory|compulsory|needed|minimum)\s(?!(?:skill|experience|exp|knowledge|qualification|certificat|competenc|year|yr)\w*\b|(?:for|to|in|as|at|by|on|with|of|and|or|is|are|be|but|from|within|during|under|per|if)\b)(?=\p{L})/giu;
/** 'Gather requirements', 'as per client requirements'. */
const worked = /\brequirements\b(?!\s(?:is|are|include)\b)/giu;
/** 'At least 60 calls a day', unless years follow. */
const quota = /\b(?:at ?least|minimum(?: of)?)\s(?=\d)(?![^.;]{0,40}\b(?:years?|yrs?|exp\w*|months?)\b)/giu;

/** A duty without the words of need that are said of the work and not of who does it. */
export function withoutNeedsOfWork(duty: string): string {
  return [ofWork, worked, quota].reduce((text, words) => text.replace(words, ' '), duty);
}
