import { documentFormats, type DocumentFormat } from './document-formats.js';

/** What no file system wants in a name, and what would change how it reads. */
const unwanted = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\/:*?"<>|]+/gu;

/** A name of a file as a person would give it, such as `Asha Rao - Resume.pdf`. */
export function documentName(person: string | undefined, what: string, format: DocumentFormat): string {
  const name = tidyFileName(person ?? '', 80);
  const { extension } = documentFormats[format];
  return `${name === '' ? what : `${name} - ${what}`}.${extension}`;
}

/** A file's name without folders, signs that no one sees, and more length than names have. */
export function tidyFileName(name: string, most: number): string {
  const tidy = name.normalize('NFC').replace(unwanted, ' ').replace(/\s+/gu, ' ').trim();
  return Array.from(tidy.replace(/^[.\s]+/, ''))
    .slice(0, most)
    .join('')
    .trim();
}
