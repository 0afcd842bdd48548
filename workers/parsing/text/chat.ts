/* Texts out of a chat: who wrote a message and when stands before it, and pictures of keys count. */

/** '[14/11/26, 7:42:10 PM] Asha:', '14.11.26, 19:42 - Asha:', as chats export their messages. */
const stamp =
  /^[\u200e\u200f]{0,3}\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?(?:\]|\s-)\s[^:]{1,60}:(?:\s|$)/iu;

const key = String.raw`\d\uFE0F?\u20E3`;
const counted = new RegExp(String.raw`^(?<indent>\s{0,12})(?<keys>(?:${key}){1,2}|🔟)\s*(?=\S)`, 'u');
const numberOf = (keys: string): string => (keys === '🔟' ? '10' : keys.replace(/\D/gu, ''));

/** Lines without the stamps of messages, and numbers where pictures of keys count. */
export const withoutChat = (lines: readonly string[]): readonly string[] =>
  lines.map((line) =>
    line
      .replace(stamp, '')
      .replace(counted, (_, indent: string, keys: string) => `${indent}${numberOf(keys)}. `)
      .replace(/[\uFE0E\uFE0F]/gu, ''),
  );
