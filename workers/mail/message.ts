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
