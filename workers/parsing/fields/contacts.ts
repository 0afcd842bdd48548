import { findPhoneNumbersInText } from 'libphonenumber-js';

/** An address and a telephone number as the file writes them. */
const email =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,100}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,200}[\p{L}\p{N}])?\.\p{L}{2,24}/u;

/** The first e-mail address of a text. */
export function findEmail(text: string): string | undefined {
  return email
    .exec(text.replace(/\s*(?:\[at\]|\(at\))\s*/giu, '@'))?.[0]
    .replace(/^(?:e-?mail|mailto)[:.]?/iu, '');
}

const loose = /(?<![\p{L}\p{N}/.-])\+?\(?\d[\d\s().\u2010-\u2013-]{7,18}\d(?![\p{L}\p{N}/])/u;
const labelled =
  /(?:phone|mobile|mob|tel|cell|contact|ph|whatsapp|फ़ोन|फोन|मोबाइल|दूरभाष)\b[\s.:no-]*(?<number>\+?[\d][\d\s().\u2010-\u2013-]{6,18}\d)/iu;

/** Years beside a dash or a slash are dates, and so is a day with its year: '19.07.1992'. */
const isYears = (text: string): boolean =>
  /^\d{1,2}([./-])\d{1,2}\1(?:19|20)\d{2}$/u.test(text.trim()) ||
  /\b(?:19|20)\d{2}\s*[-\u2010-\u2013]|[-\u2010-\u2013/]\s*(?:19|20)\d{2}\s*$/u.test(text);

/** Contacts stand at the start of a text; the library takes its time over long ones. */
const farEnough = 10_000;

const extension = /^\s*(?:,\s*)?(?:ext(?:n|ension)?\.?|x)\s*\d{1,20}(?![\p{L}\p{N}])/iu;

/** The first telephone number of a text, with its extension. */
export function findPhone(whole: string): string | undefined {
  const number = findNumber(whole.slice(0, farEnough));
  if (number === undefined) return undefined;
  const after = whole.slice(whole.indexOf(number) + number.length);
  return `${number}${extension.exec(after)?.[0] ?? ''}`;
}

/** The first telephone number of a text; numbers without a country code are read as Indian ones, else by their length. */
function findNumber(text: string): string | undefined {
  if (!/\d[\d\s().\u2010-\u2013/-]{5,}\d/u.test(text)) return undefined;
  const given = labelled.exec(text)?.groups?.['number'];
  if (given !== undefined && given.replace(/\D/g, '').length >= 8) return given.trim();
  const [found] = findPhoneNumbersInText(text, 'IN');
  const other = loose.exec(text)?.[0].trim();
  if (found !== undefined) {
    const number = text.slice(found.startsAt, found.endsAt);
    // The library may start behind a country code that it finds improbable.
    if (!isYears(number)) return other?.includes(number) === true ? other : number;
  }
  const digits = other?.replace(/\D/g, '').length ?? 0;
  return other !== undefined && digits >= (other.startsWith('+') ? 8 : 9) && digits <= 15 && !isYears(other)
    ? other
    : undefined;
}

const domainEnds =
  'com|org|net|io|dev|in|ai|app|co|edu|me|info|tech|xyz|uk|de|fr|us|ca|au|eu|ch|nl|es|it|pl|page|site|online|blog|design|works|studio|link|pro|art|gg|so|sh|is|tv|id|ac|example|ro|za|ng|br|jp|vn|gh|cz|dk|fi|ie|nz|pt|gr|hu|tr|mx|sg|ae|lk|np|pk|ke|kr|lt|lv|ee|sk|rs|bg|ua|cl';
const address = new RegExp(
  String.raw`(?<![@\p{L}\p{N}.-])(?:https?:\/\/|www\.)?(?:[\p{L}\p{N}-]{1,63}\.){1,6}(?:(?:com?|org|net|ac|edu|gov)\.\p{L}{2}|${domainEnds})(?:\/[^\s,;|<>()•·"']*)?(?![\p{L}\p{N}@])`,
  'giu',
);

/** Web addresses that a text shows. */
export function findUrls(text: string): string[] {
  return [...text.matchAll(address)]
    .map(([found]) => found.replace(/[.,]+$/u, ''))
    .filter(
      (found) =>
        /^(?:https?:|www\.)|\//iu.test(found) ||
        ((found.split('.')[0] ?? '').length > 2 && !product.test(found)),
    );
}

/** Names of products that end like an address. */
const product =
  /^(?:asp|vb|ado|socket|node|next|vue|nuxt|express|three|code|b\.|m\.)\.?(?:net|io|js|org|tech|com|ed)$/iu;

const networks: readonly (readonly [RegExp, string])[] = [
  [/linkedin\./iu, 'LinkedIn'],
  [/github\.|\.github\.io/iu, 'GitHub'],
  [/gitlab\./iu, 'GitLab'],
  [/bitbucket\./iu, 'Bitbucket'],
  [/(?:^|[./])(?:twitter|x)\.com/iu, 'Twitter'],
  [/stackoverflow\./iu, 'Stack Overflow'],
  [/leetcode\./iu, 'LeetCode'],
  [/hackerrank\./iu, 'HackerRank'],
  [/codeforces\./iu, 'Codeforces'],
  [/codechef\./iu, 'CodeChef'],
  [/kaggle\./iu, 'Kaggle'],
  [/medium\.com/iu, 'Medium'],
  [/behance\./iu, 'Behance'],
  [/dribbble\./iu, 'Dribbble'],
  [/orcid\.org/iu, 'ORCID'],
  [/scholar\.google/iu, 'Google Scholar'],
  [/instagram\./iu, 'Instagram'],
  [/youtube\./iu, 'YouTube'],
  [/facebook\./iu, 'Facebook'],
];

/** The network that an address belongs to; undefined for a site of one's own. */
export function networkOf(url: string): string | undefined {
  return networks.find(([pattern]) => pattern.test(url))?.[1];
}

/** Networks in which a person's page is one part of an address, and what they made there has more. */
const withWorks = /(?:^|[./])(?:github|gitlab|bitbucket|kaggle|medium)\./iu;

/** Whether an address leads to one thing that somebody made, and not to all of theirs. */
export function isOfOneWork(url: string): boolean {
  const parts =
    url
      .split(/[?#]/u)[0]
      ?.replace(/^[a-z]+:\/\//iu, '')
      .split('/') ?? [];
  return withWorks.test(parts[0] ?? '') && parts.slice(1).filter((part) => part !== '').length > 1;
}

/** Whether a text is a network's name. */
export function isNetwork(text: string): boolean {
  return networks.some(([, name]) => name.toLowerCase() === text.trim().toLowerCase());
}

/** The name under which a person goes in a network, from the address's last part. */
export function usernameOf(url: string): string | undefined {
  const path =
    url
      .replace(/^[a-z]+:\/\//iu, '')
      .split(/[?#]/u)[0]
      ?.split('/')
      .filter((part) => part !== '') ?? [];
  return path.length < 2 ? undefined : path.at(-1)?.replace(/^@/u, '');
}
