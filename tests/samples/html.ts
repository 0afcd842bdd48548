/** Text that is markup already. */
export interface Html {
  html: string;
}

type Child = string | Html | null;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/gu, (char) => escapes[char] ?? char);

function htmlOf(child: Child): string {
  if (child === null) return '';
  return typeof child === 'string' ? escape(child) : child.html;
}

/** Children one after the other; what is null is left out. */
export function all(...children: readonly Child[]): Html {
  return { html: children.map(htmlOf).join('') };
}

/** An element such as `div` or `span.date`. */
export function el(selector: string, ...children: readonly Child[]): Html {
  const [tag = 'div', ...classes] = selector.split('.');
  const named = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
  return { html: `<${tag}${named}>${all(...children).html}</${tag}>` };
}

/** A small picture of the kind that stands before a telephone number. */
export const picture: Html = {
  html: '<svg width="9" height="9" viewBox="0 0 9 9"><circle cx="4.5" cy="4.5" r="4" fill="#888"/></svg>',
};
