import { findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js';
import type { ResumeContent } from '../../shared/resume/content.js';
import { contactPatterns, type ContactKind } from './contact-patterns.js';
import type { Prompt } from './language-model.js';

/** Hides a person's contact details from what leaves, and puts them back into what returns. */
export interface Placeholders {
  /** The prompt with every contact detail in its texts replaced, such as `[EMAIL_1]`. */
  hide(prompt: Prompt): Prompt;
  /** Any answer, with the details put back into all of its strings. */
  restore<T>(value: T): T;
}

/** As we write them, and as a model may give them back. */
const placeholder = /\[\s*(NAME|EMAIL|PHONE|LINK|ADDRESS)[_ ](\d+)\s*\]/giu;

/**
 * Hides what identifies the person: name and its parts, e-mail, phone, links, street address. Other people's
 * e-mail addresses, phone numbers and links are hidden too, wherever they stand.
 */
export function contactPlaceholders({ basics }: ResumeContent): Placeholders {
  const patterns = contactPatterns(basics && plain(basics));
  const country = basics?.location?.countryCode?.toUpperCase();
  const names = nameTable();
  const hideIn = (text: string): string => {
    const steps = patterns.map(
      ({ kind, pattern }) =>
        (some: string) =>
          some.replace(pattern, (found) => names.placeholderFor(kind, found)),
    );
    const phones = (some: string) =>
      hidePhones(some, country, (found) => names.placeholderFor('PHONE', found));
    return [...steps, phones].reduce(aroundPlaceholders, text);
  };
  return {
    hide(prompt) {
      const material = prompt.material.map((each) => ({ ...each, text: plain(each.text) }));
      for (const { text } of material) names.keepClearOf(text);
      return { ...prompt, material: material.map((each) => ({ ...each, text: hideIn(each.text) })) };
    },
    restore: (value) =>
      mapStrings(value, (text) =>
        text.replace(
          placeholder,
          (found, kind: string, count: string) => names.detailOf(kind, count) ?? found,
        ),
      ),
  };
}

/** Replaces in what stands between placeholders: 'Link' may be a name too. */
function aroundPlaceholders(text: string, replace: (some: string) => string): string {
  const pieces = text.split(/(\[(?:NAME|EMAIL|PHONE|LINK|ADDRESS)_\d+\])/u);
  return pieces.map((piece, at) => (at % 2 === 0 ? replace(piece) : piece)).join('');
}

/** Which placeholder stands for which detail. The same detail has the same one, in any text. */
function nameTable() {
  const byDetail = new Map<string, string>();
  const details = new Map<string, string>();
  const taken = new Set<string>();
  const counts = new Map<ContactKind, number>();
  const next = (kind: ContactKind): string => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const made = `${kind}_${count}`;
    return taken.has(made) ? next(kind) : made;
  };
  return {
    placeholderFor(kind: ContactKind, detail: string): string {
      const name = byDetail.get(detail) ?? next(kind);
      byDetail.set(detail, name);
      details.set(name, detail);
      return `[${name}]`;
    },
    detailOf: (kind: string, count: string) => details.get(`${kind.toUpperCase()}_${count}`),
    /** What a text itself calls so is no placeholder of ours. */
    keepClearOf(text: string): void {
      for (const [, kind = '', count = ''] of text.matchAll(placeholder))
        taken.add(`${kind.toUpperCase()}_${count}`);
    },
  };
}

/** Composed letters, and neither ligatures nor wide signs, so that equal words are written alike. */
function plain<T>(value: T): T {
  return mapStrings(value, (text) =>
    text.normalize('NFC').replace(/[\ufb00-\ufb06\uff01-\uff5e]/gu, (sign) => sign.normalize('NFKC')),
  );
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
