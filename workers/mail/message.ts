/** What a mail says, in both its forms. */
export interface Message {
  subject: string;
  text: string;
  html: string;
}

/** Text that is HTML already, and safe. */
export class Html {
  constructor(readonly source: string) {}
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template whose values are escaped, unless they are Html: names and titles come from strangers. */
export function html(parts: TemplateStringsArray, ...values: (string | number | Html)[]): Html {
  const filled = parts.map((part, index) => part + written(values[index]));
  return new Html(filled.join(''));
}

function written(value: string | number | Html | undefined): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.source;
  return String(value).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/**
 * One line of a subject or a text part made from a stranger's words: no line breaks and no control or
 * direction signs, which could forge headers or the look of a line.
 */
export function oneLine(text: string, longest = 120): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  const letters = Array.from(plain);
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : plain;
}
