import { isDepartment } from '../../lexicon/departments.js';
import { organisationScore, endsAsFirm, roleScore } from './roles.js';

/** Words of a part of an address at most. */
const mostWords = 5;

/** 'MIDC Shiroli', 'ul. Fabryczna 10': capitals throughout, or a house's number. */
const likeAddress = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*(?: |$))+$|\s\d|^\d/u;

/** 'Home Loans', 'Asset Management', 'Chartered Accountants' say what a firm does. */
const trade = /(?:\p{L}s|ing|ment|tion|ance|ence|ity|al|gy|ware|tech)$/iu;

/**
 * An employer's name and what stands behind the end of a firm's full name and is its address: 'Warana Castings Pvt. Ltd.'
 * and 'MIDC Shiroli'. A department, or another firm, is no address.
 */
export function withoutAddress(name: string): { name: string; address: string | null } {
  const parts = name.split(/\s*,\s+/u);
  const end = parts.findIndex((_, at) => endsAsFirm(parts.slice(0, at + 1).join(', ')));
  const behind = parts.slice(end + 1);
  const isAddress = (part: string): boolean =>
    likeAddress.test(part) &&
    !trade.test(part) &&
    part.split(' ').length <= mostWords &&
    !isDepartment(part) &&
    organisationScore(part) === 0 &&
    roleScore(part) === 0;
  if (end < 0 || behind.length === 0 || !behind.every(isAddress)) return { name, address: null };
  return { name: parts.slice(0, end + 1).join(', '), address: behind.join(', ') };
}
