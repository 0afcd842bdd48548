import type { ResumeContent } from '../../../shared/resume/content.js';
import { roleScore } from './heads/roles.js';
import { findUrls, isNetwork, networkOf, usernameOf } from './contacts.js';
import { withoutEdges } from './edges.js';

type Profile = NonNullable<NonNullable<ResumeContent['basics']>['profiles']>[number];

/** What a label before an address says: 'GitHub: github.com/asha', 'GitHub: asha, github.com/asha'. */
interface Labelled extends Profile {
  /** The piece of the head that says it. */
  piece: string;
}

const labelled = /^(?<network>\p{L}[\p{L}\p{N} .+-]{1,24}?)\s*:\s*(?<rest>\S.*)$/u;
/** Labels that name no network. */
const plain =
  /^(?:web|website|site|portfolio|home ?page|page|url|link|blog|e-?mail|mail|phone|mobile|tel|cell|contact|address|location|personal|online|वेबसाइट)(?:\s+\p{L}+)?$/iu;
const userName = /^@?[\p{L}\p{N}][\p{L}\p{N}._-]{1,38}$/u;

function readLabelled(piece: string): Labelled[] {
  const { network, rest } = labelled.exec(piece)?.groups ?? {};
  if (network === undefined || rest === undefined || plain.test(network.trim())) return [];
  if (network.trim().split(/\s+/u).length > 3 || roleScore(network) > 0) return [];
  const [url] = findUrls(rest);
  const before = withoutEdges(
    url === undefined ? rest : rest.slice(0, rest.indexOf(url)),
    /\s/u,
    /[\s,–—-]/u,
  );
  const isUser = userName.test(before);
  if (url === undefined ? !(isNetwork(network) && isUser) : before !== '' && !isUser) return [];
  const username = isUser ? before : usernameOf(url ?? '');
  return [
    {
      piece,
      network: network.trim(),
      ...(username === undefined ? {} : { username }),
      ...(url === undefined ? {} : { url }),
    },
  ];
}

const bare = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^[a-z]+:\/\/(?:www\.)?|^www\./u, '')
    .replace(/[/#?]+$/u, '');

/** Whether two addresses are one. */
export const isSameUrl = (one: string, other: string): boolean => bare(one) === bare(other);

/**
 * A person's own address, and the profiles that they have elsewhere: by what a label says, else by the address.
 * @param pieces the small things of a resume's head
 * @param urls addresses that the head shows or leads to
 */
export function readProfiles(
  pieces: readonly string[],
  urls: readonly string[],
): { own: string | undefined; profiles: Profile[] } {
  const named = pieces.flatMap(readLabelled);
  const labelOf = (url: string): Labelled | undefined =>
    named.find((each) => each.url !== undefined && isSameUrl(each.url, url));
  const own = urls.find((url) => networkOf(url) === undefined && labelOf(url) === undefined);
  const found: Profile[] = [];
  for (const url of urls) {
    if (url === own || found.some((each) => each.url !== undefined && isSameUrl(each.url, url))) continue;
    const network = labelOf(url)?.network ?? networkOf(url);
    const username = labelOf(url)?.username ?? (network === undefined ? undefined : usernameOf(url));
    found.push({
      ...(network === undefined ? {} : { network }),
      ...(username === undefined ? {} : { username }),
      url,
    });
  }
  const unlinked = named.filter(({ url }) => url === undefined);
  return { own, profiles: [...found, ...unlinked.map(({ piece: _piece, ...profile }) => profile)] };
}
