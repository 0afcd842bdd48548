import { attribute, isOn, tagsOf } from './tags.js';

/** How a style looks, as far as it says so or what it is based on. */
export interface Look {
  bold: boolean;
  italic: boolean;
  caps: boolean;
  /** In points; null where nothing says it. */
  size: number | null;
  /** A heading of the first level in the outline. */
  heading: boolean;
  /** Hides its text (vanish). */
  hidden: boolean;
}

interface Style extends Partial<Look> {
  base?: string;
}

const nothing: Look = { bold: false, italic: false, caps: false, size: null, heading: false, hidden: false };

/** What an element within a style says of its look. */
const properties: Readonly<Record<string, (rest: string) => Style>> = {
  'w:basedOn': (rest) => ({ base: attribute(rest, 'w:val') ?? '' }),
  'w:name': (rest) => (/^heading 1$/iu.test(attribute(rest, 'w:val') ?? '') ? { heading: true } : {}),
  'w:outlineLvl': (rest) => ({ heading: attribute(rest, 'w:val') === '0' }),
  'w:b': (rest) => ({ bold: isOn(rest) }),
  'w:i': (rest) => ({ italic: isOn(rest) }),
  'w:caps': (rest) => ({ caps: isOn(rest) }),
  'w:vanish': (rest) => ({ hidden: isOn(rest) }),
  'w:sz': (rest) => ({ size: Number(attribute(rest, 'w:val') ?? 0) / 2 || null }),
};

function stylesIn(xml: string): Map<string, Style> {
  const styles = new Map<string, Style>();
  let id: string | null = null;
  for (const { name, rest, kind } of tagsOf(xml)) {
    if (name === 'w:style') id = kind === 'open' ? (attribute(rest, 'w:styleId') ?? null) : null;
    const says =
      id !== null && kind !== 'close' && Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (id !== null && says !== undefined) styles.set(id, { ...styles.get(id), ...says(rest) });
  }
  return styles;
}

/** Reads word/styles.xml: gives a style's look by its id. */
export function readStyles(xml: string): (id: string | null | undefined) => Look {
  const styles = stylesIn(xml);
  const known = new Map<string, Look>();
  const lookOf = (id: string, depth: number): Look => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const { base, ...own } = styles.get(id) ?? {};
    const look = { ...(base === undefined || depth > 10 ? nothing : lookOf(base, depth + 1)), ...own };
    known.set(id, look);
    return look;
  };
  return (id) => (id === null || id === undefined ? nothing : lookOf(id, 0));
}
