import type { ResumeContent } from '../../../shared/resume/content.js';
import { joined, withArticle, wordCount } from '../english.js';

/** 'I also hold the BLS and ACLS certificates (American Heart Association).' */
export function certificateSentence({ certificates = [] }: ResumeContent): string | null {
  const named = certificates.filter(({ name }) => name).slice(0, 3);
  const names = named.map(({ name = '' }) => bareName(name)).filter(Boolean);
  if (names.length === 0) return null;
  const issuers = [...new Set(named.flatMap(({ issuer }) => issuer ?? []))];
  const issuer = issuers.length === 1 ? (issuers[0] ?? '') : '';
  const by = issuer && !joined(names).includes(issuer) ? ` (${issuer})` : '';
  // 'Chartered Engineer' is what one is, 'BLS' what one holds.
  const titles = names.filter((name) => standing.test(name));
  const held = names.filter((name) => !standing.test(name));
  if (titles.length > 0 && held.length > 0)
    return `I am also ${joined(titles.map(withArticle))} and hold ${papers(held)}.`;
  if (titles.length > 0) return `I am also ${joined(titles.map(withArticle))}${by}.`;
  return isListed(held)
    ? `My certificates include ${joined(held)}${by}.`
    : `I also hold ${papers(held)}${by}.`;
}

function papers(names: readonly string[]): string {
  if (names.some(saysPaper)) return joined(names.map((name) => `the ${name}`));
  return `the ${joined(names)} certificate${names.length > 1 ? 's' : ''}`;
}

/** Long names, and those of which some say that they are papers, stand better in a list. */
function isListed(names: readonly string[]): boolean {
  const papersAmong = names.filter(saysPaper).length;
  return (
    names.some((name) => name.includes(':') || wordCount(name) > 4) ||
    (papersAmong > 0 && papersAmong < names.length)
  );
}

const standing = /^(?:certified|chartered|registered|licensed)\b/i;
const paper = /\b(?:certificat|diploma|licen[cs]e|permit|chartered|card|accreditation|registration)/i;

/** Whether a name says itself that it is a paper: 'Electrical work licence'. */
export function saysPaper(name: string): boolean {
  return paper.test(name);
}

/** 'ACLS – American Heart Association (2023)' → 'ACLS', 'Certified SolidWorks Professional, 2019' → the same without its year. */
export function bareName(name: string): string {
  return (
    name
      .replace(/\s*\([^()]*\)/gu, '')
      .split(/\s[–—-]\s|,\s/u)[0]
      ?.replace(/\s+(?:19|20)\d\d$/u, '')
      .replace(/\s+provider$/iu, '')
      .trim() ?? ''
  );
}
