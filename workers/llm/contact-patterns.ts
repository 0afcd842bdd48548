import type { ResumeContent } from '../../shared/resume/content.js';

type Basics = NonNullable<ResumeContent['basics']>;
export type ContactKind = 'NAME' | 'EMAIL' | 'PHONE' | 'LINK' | 'ADDRESS';

/** How a contact detail may stand in a text. */
export interface ContactPattern {
  readonly kind: ContactKind;
  readonly pattern: RegExp;
}

/** Signs that nobody sees: soft hyphen, zero-width space and joiners, word joiner, byte order mark. */
const unseen = String.raw`[\u00ad\u200b-\u200d\u2060\ufeff]*`;
const mailboxSigns = String.raw`\p{L}\p{N}._%+\-`;
const linkEnd = String.raw`[^\s<>"')\]]+`;
const sites =
  'linkedin|github|gitlab|bitbucket|twitter|x|facebook|instagram|medium|behance|dribbble|kaggle|leetcode|hackerrank|codeforces|stackoverflow|youtube|t|wa';

/** Anybody's addresses and pages, wherever they stand. Each begins where a word does, so that none is read twice. */
const anybodys: readonly ContactPattern[] = [
  {
    kind: 'EMAIL',
    pattern: new RegExp(
      String.raw`(?<![${mailboxSigns}])[${mailboxSigns}]+@[\p{L}\p{N}\-]+(?:\.[\p{L}\p{N}\-]+)+`,
      'giu',
    ),
  },
  { kind: 'LINK', pattern: new RegExp(String.raw`\b(?:https?:\/\/|www\.)${linkEnd}`, 'giu') },
  {
    kind: 'LINK',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}.])(?:[a-z]{2,3}\.)?(?:${sites})\.(?:com|org|net|io|me|in)\/${linkEnd}`,
      'giu',
    ),
  },
];

/** Every way in which a person's contact details may stand in a text; what holds another comes first. */
export function contactPatterns(basics: Basics | undefined): ContactPattern[] {
  const { name, email, phone, url, location, profiles = [] } = basics ?? {};
  return [
    ...of('EMAIL', several(email).flatMap(mailPatterns)),
    ...of('LINK', [url, ...profiles.map((profile) => profile.url)].flatMap(linkPatterns)),
    ...anybodys,
    ...of(
      'LINK',
      profiles.flatMap(handlesOf).flatMap((one) => wholeWords(one)),
    ),
    ...of('PHONE', several(phone).flatMap(phonePatterns)),
    ...of(
      'ADDRESS',
      addressLines(location).flatMap((one) => wholeWords(one)),
    ),
    ...of('NAME', namePatterns(name)),
  ];
}

function of(kind: ContactKind, patterns: readonly RegExp[]): ContactPattern[] {
  return patterns.map((pattern) => ({ kind, pattern }));
}

/** A field may hold several: `a@x.example / b@y.example`. */
function several(field = ''): string[] {
  return field.split(/[,;|]|\s\/\s|\bor\b/u).filter((one) => one.trim() !== '');
}

/** The characters of a word, whatever unseen signs stand between them. */
function literal(word: string): string {
  const escaped = Array.from(word, (sign) => sign.replace(/[.*+?^${}()|[\]\\/]/u, String.raw`\$&`));
  return escaped.join(unseen);
}

/** As a whole, however its words are set apart. */
function wholeWords(detail: string, flags = 'gi'): RegExp[] {
  const words = detail.split(/[\s,;]+/u).filter((word) => word !== '');
  if (words.join('').length < 2) return [];
  return [bounded(words.map(literal).join(String.raw`[\s,;]+`), flags)];
}

function bounded(body: string, flags: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${body}(?![\p{L}\p{M}\p{N}])`, `${flags}u`);
}

/** Also as `asha (at) example dot com`. */
function mailPatterns(email: string): RegExp[] {
  const [mailbox, domain] = email.trim().split('@');
  if (!mailbox || !domain) return wholeWords(email);
  const at = String.raw`\s*(?:@|[([{]\s*at\s*[)\]}]|\bat\b)\s*`;
  const dot = String.raw`\s*(?:\.|[([{]\s*dot\s*[)\]}]|\bdot\b)\s*`;
  return [bounded(literal(mailbox) + at + domain.split('.').map(literal).join(dot), 'gi')];
}

/** With or without scheme, `www.` and a last slash. */
function linkPatterns(link: string | undefined): RegExp[] {
  const body = (link ?? '')
    .trim()
    .replace(/^[a-z]+:\/\//iu, '')
    .replace(/^www\./iu, '')
    .replace(/\/+$/u, '');
  return body.length < 4 ? [] : [bounded(String.raw`(?:[a-z]+:\/\/)?(?:www\.)?${literal(body)}\/*`, 'gi')];
}

/** The user names, also those that only the link tells; of these just what can be no common word. */
function handlesOf({ username, url }: NonNullable<Basics['profiles']>[number]): string[] {
  const given = username?.trim().replace(/^@/u, '') ?? '';
  const told = url?.trim().replace(/\/+$/u, '').split('/').slice(3).at(-1) ?? '';
  return [given, /[\d_.-]/u.test(told) || told.length > 7 ? told : ''].filter(({ length }) => length > 2);
}

/** A digit in the scripts that people write numbers in here. */
function digit(sign: string): string {
  const zeros = [0x30, 0x0660, 0x0966, 0x09e6, 0x0be6, 0x0c66, 0xff10];
  return `[${zeros.map((zero) => String.fromCodePoint(zero + Number(sign))).join('')}]`;
}

/** The number however it is spaced, with, without or with another form of its country code. */
function phonePatterns(phone: string): RegExp[] {
  const digits = phone.normalize('NFKC').replace(/\D/gu, '');
  if (digits.length < 6 || digits.length > 20) return [];
  const gap = String.raw`[^\p{L}\p{N}]{0,4}`;
  const national = Array.from(digits.slice(-10), digit).join(gap);
  return [new RegExp(String.raw`(?<!\p{Nd})\+?(?:\p{Nd}${gap}){0,5}${national}(?!\p{Nd})`, 'gu')];
}

/** The street address, its parts that say more than a town's name does, and the postal code. */
function addressLines({ address = '', postalCode = '' }: NonNullable<Basics['location']> = {}): string[] {
  const parts = address.split(/[,;\n]+/u).filter((part) => /\d/u.test(part) || /\S\s+\S/u.test(part.trim()));
  return [address, ...parts.filter((part) => part.trim().length > 5), postalCode];
}

const namesMost = 12;

/** The whole name; parts that stand together, as in user names; and single parts, as names are written. */
function namePatterns(name = ''): RegExp[] {
  const parts = name.split(/[\s,]+/u).filter((part) => /^\p{L}[\p{L}\p{M}'’-]+$/u.test(part));
  const some = [...new Set(parts)].slice(0, namesMost);
  const any = `(?:${some.map(literal).join('|')})`;
  const together = bounded(String.raw`${any}(?:[\s,._-]*${any})+`, 'gi');
  return [
    ...wholeWords(name),
    ...(some.length > 1 ? [together] : []),
    // Alone only as a name is written: 'Will' is a name, 'will' a word.
    ...some
      .flatMap((part) => [part, part.toUpperCase(), capital(part)])
      .flatMap((part) => wholeWords(part, 'g')),
  ];
}

function capital(word: string): string {
  const [first = '', ...rest] = Array.from(word);
  return first.toUpperCase() + rest.join('').toLowerCase();
}
