import { endsInCalling } from '../titles/callings.js';
import type { Statement } from './statements.js';

/** The words before a calling that announce it: '*Urgent* Hotel Barista wanted'. */
const longestCall = 4;
/** As far back as one looks. */
const longestLead = 80;
/** 'You're a time-served electrician'. */
const addressed = /\byou(?:['’]re| are| must be| should be| will be)(?: also)? an? (?:[\w-]+ ){0,3}$/i;
/** 'We need a senior electrician', 'looking for Electrician'. */
const wanted =
  /\b(?:need|needs|want|wants|seeks?|seeking|looking for|hiring) (?:an? |the |another )?(?:[\w-]+ ){0,3}$/i;

/**
 * Whether a name says only whom the posting seeks: its title's calling where it is announced ('Beautician wanted') or
 * where the reader is called so. Among requirements 'pharmacist' may be the paper that is asked for.
 */
export function isWhomSought(
  name: string,
  start: number,
  { text, section }: Statement,
  title: string | null,
): boolean {
  if (title === null || !endsInCalling(name) || !title.toLowerCase().includes(name.toLowerCase()))
    return false;
  const before = text.slice(0, start);
  return (
    (section === 'intro' && before.split(' ').length <= longestCall) ||
    addressed.test(before) ||
    wanted.test(before.slice(-longestLead))
  );
}
