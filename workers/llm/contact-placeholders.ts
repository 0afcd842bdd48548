import { findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js';
import type { ResumeContent } from '../../shared/resume/content.js';
import type { Prompt } from './language-model.js';

/** Hides a person's contact details from what leaves, and puts them back into what returns. */
export interface Placeholders {
  /** The prompt with every contact detail in its texts replaced, such as `[EMAIL_1]`. */
  hide(prompt: Prompt): Prompt;
  /** Any answer, with the details put back into all of its strings. */
  restore<T>(value: T): T;
}

type Kind = 'NAME' | 'EMAIL' | 'PHONE' | 'LINK' | 'ADDRESS';

interface Secret {
  readonly kind: Kind;
  readonly pattern: RegExp;
}

const anyEmail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
const anyLink = /\b(?:https?:\/\/|www\.)[^\s<>"')\]]+/giu;
const placeholder = /\[(?:NAME|EMAIL|PHONE|LINK|ADDRESS)_\d+\]/g;

/**
 * Collects what identifies the person: name and its parts, e-mail, phone, links, street address. Other people's
 * e-mail addresses, phone numbers and web links are hidden too, wherever they stand.
 */
export function contactPlaceholders({ basics }: ResumeContent): Placeholders {
  const secrets = [
    ...ownSecrets(basics),
    { kind: 'LINK', pattern: anyLink },
    { kind: 'EMAIL', pattern: anyEmail },
  ];
  const byDetail = new Map<string, string>();
  const byPlaceholder = new Map<string, string>();
  const counts = new Map<Kind, number>();
  const country = basics?.location?.countryCode?.toUpperCase();

  const stand = (kind: Kind, detail: string): string => {
    const known = byDetail.get(detail);
    if (known) return known;
    const count = (counts.get(kind) ?? 0) + 1;
    const made = `[${kind}_${count}]`;
    counts.set(kind, count);
    byDetail.set(detail, made);
    byPlaceholder.set(made, detail);
    return made;
  };
  const hideIn = (text: string): string => {
    const named = secrets.reduce(
      (rest, { kind, pattern }) => rest.replace(pattern, (found) => stand(kind as Kind, found)),
      text,
    );
    return hidePhones(named, country, (found) => stand('PHONE', found));
  };
  return {
    hide: (prompt) => ({
      ...prompt,
      material: prompt.material.map(({ label, text }) => ({ label, text: hideIn(text) })),
    }),
    restore: (value) =>
      mapStrings(value, (text) => text.replace(placeholder, (p) => byPlaceholder.get(p) ?? p)),
  };
}

function ownSecrets(basics: ResumeContent['basics']): Secret[] {
  const links = [basics?.url, ...(basics?.profiles ?? []).flatMap(({ url, username }) => [url, username])];
  const { address, postalCode } = basics?.location ?? {};
  return [
    ...secret('EMAIL', [basics?.email], 'gi'),
    ...secret('LINK', links.flatMap(withoutScheme), 'gi'),
    ...phoneSecrets(basics?.phone),
    ...secret('ADDRESS', [address, postalCode], 'gi'),
    ...secret('NAME', [basics?.name], 'gi'),
    // A part of the name alone only as it is written: 'Will' is a name, 'will' a word.
    ...secret('NAME', nameParts(basics?.name), 'g'),
  ];
}

function secret(kind: Kind, details: readonly (string | undefined)[], flags: string): Secret[] {
  return [...new Set(details)]
    .map((detail) => detail?.trim() ?? '')
    .filter((detail) => detail.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((detail) => ({ kind, pattern: wholeWords(detail, flags) }));
}

function wholeWords(detail: string, flags: string): RegExp {
  const body = detail
    .split(/\s+/u)
    .map(escapeRegExp)
    .join(String.raw`\s+`);
  return new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${body}(?![\p{L}\p{M}\p{N}])`, `${flags}u`);
}

function nameParts(name: string | undefined): string[] {
  const parts = (name ?? '').split(/[\s,]+/u).filter((part) => /^\p{L}[\p{L}\p{M}'’-]+$/u.test(part));
  return parts.flatMap((part) => [part, part.toUpperCase()]);
}

/** A link as typed, and without its scheme, as people write it in a text. */
function withoutScheme(link: string | undefined): string[] {
  if (!link) return [];
  return [link, link.replace(/^[a-z]+:\/\/(?:www\.)?/iu, '')];
}

/** The person's own number however it is spaced, with or without its country code. */
function phoneSecrets(phone: string | undefined): Secret[] {
  const digits = (phone ?? '').replace(/\D/g, '');
  if (digits.length < 6) return [];
  const spaced = (some: string) => some.split('').join(String.raw`[\s().\-–]{0,3}`);
  const national = digits.slice(-Math.min(10, digits.length));
  return [...new Set([digits, national])].map((some) => ({
    kind: 'PHONE',
    pattern: new RegExp(String.raw`(?<!\d)\+?\(?${spaced(some)}(?!\d)`, 'gu'),
  }));
}

function hidePhones(text: string, country: string | undefined, stand: (found: string) => string): string {
  const home = country && isSupportedCountry(country) ? { defaultCountry: country } : {};
  const found = findPhoneNumbersInText(text, { ...home, extended: false });
  return found
    .sort((a, b) => b.startsAt - a.startsAt)
    .reduce(
      (rest, { startsAt, endsAt }) =>
        rest.slice(0, startsAt) + stand(rest.slice(startsAt, endsAt)) + rest.slice(endsAt),
      text,
    );
}

function mapStrings<T>(value: T, map: (text: string) => string): T {
  if (typeof value === 'string') return map(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => mapStrings(item, map)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapStrings(item as unknown, map)]),
  ) as T;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
