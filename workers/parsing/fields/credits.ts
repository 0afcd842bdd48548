import { isSchool } from './degrees.js';
import { withoutEdges } from './edges.js';
import { organisationScore, roleScore } from './heads/roles.js';

/** A thing with the one who gave it: a certificate and its issuer, an award and its awarder, a paper and its journal. */
export interface Credit {
  name: string;
  by?: string;
}

const issued =
  /^(?:issued|awarded|conferred|offered|presented|granted|published|delivered)?\s*(?:by|from|in)\s+/iu;
const givers =
  /\b(?:academy|aws|microsoft|google|oracle|cisco|ibm|coursera|udemy|edx|nptel|swayam|linkedin learning|red ?hat|salesforce|hubspot|scrum(?:\.org| alliance)|pmi|isaca|comptia|nabh|acca|ima|icai|cfa institute|meta|sap|vmware|nasscom|hackerrank|simplilearn|great learning|upgrad|state of|ministry|govt|government|board|council|society|association|journal|review|proceedings|conference|transactions|heart association|red cross|institute|university|school|college|foundation|chamber|press|magazine|times|express|letters)\b/iu;

/** How much a text looks like one who gives certificates, awards or pages. */
function giverScore(text: string): number {
  const words = text.split(/\s+/u).length;
  if (words > 9) return -1;
  return organisationScore(text) + (givers.test(text) || isSchool(text) ? 2 : 0) - roleScore(text) * 0.5;
}

const cuts = /\s+[|•·]\s+|\s+[-\u2013\u2014]\s+|[\u2014]|\s*,\s+|\s+by\s+|\s+from\s+|\s*:\s+/giu;
const bracketed = /^(?<name>.{3,}?)\s*\((?<by>[^()]{2,60})\)\s*$/u;

const edge = /[\s,;:|•·\u2013\u2014-]/u;
const edgeBehind = /[\s,;:|•·(\u2013\u2014-]/u;
const trimmed = (text: string): string => withoutEdges(text, edge, edgeBehind);

/** The cut that leaves the likeliest giver on its right; marks that part more count for more. */
function bestCut(text: string): Credit | null {
  let best: { credit: Credit; rank: number } | null = null;
  for (const match of [...text.matchAll(cuts)].slice(0, 20)) {
    const name = trimmed(text.slice(0, match.index));
    const by = trimmed(text.slice(match.index + match[0].length).replace(issued, ''));
    if (name.length < 3 || by.length < 2 || /:\s/u.test(match[0])) continue;
    const strong = /[|•·\u2013\u2014-]|by|from/iu.test(match[0]);
    const rank = giverScore(by) - giverScore(name) * 0.3 + (strong ? 0.6 : 0) + (by.includes(',') ? -0.4 : 0);
    if (best === null || rank > best.rank) best = { credit: { name, by }, rank };
  }
  return best !== null && best.rank >= 0.5 ? best.credit : null;
}

/** UXQB, but not the CPA of 'Certified Public Accountant'. */
function isAcronymOfOther(text: string, name: string): boolean {
  if (!/^[A-Z][A-Z&]{2,8}$/.test(text)) return false;
  const initials = name.split(/[\s-]+/u).map((word) => word.charAt(0).toUpperCase());
  let at = 0;
  for (const initial of initials) if (initial === text.charAt(at)) at += 1;
  return at < text.length;
}

/** Parts the one who gave a thing from its name; the dates of the text are to be gone. */
export function splitCredit(text: string): Credit {
  const plain = trimmed(text.replace(/\(\s*,?\s*\)/gu, ' ').replace(/,\s*\)/gu, ')'));
  const brackets = bracketed.exec(plain)?.groups;
  const inBrackets = brackets?.['by'] ?? '';
  const name = brackets?.['name'] ?? '';
  if (brackets !== undefined && (giverScore(inBrackets) >= 1.5 || isAcronymOfOther(inBrackets, name)))
    return { name: trimmed(name), by: trimmed(inBrackets) };
  return bestCut(plain) ?? { name: plain };
}
