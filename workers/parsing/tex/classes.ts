import type { Macro } from './macro.js';

/** In moderncv: years, title, organisation, city, grade, text. */
const moderncvEntry: Macro = {
  takes: 'ommmmmm',
  body: '\\par\\textbf{#3}\\vcell #4\\vcell #5\\vcell #2\\par #6\\vtold #7\\vnamed ',
};
/** In awesome-cv: title, organisation, place, dates, text. */
const awesomeEntry: Macro = {
  takes: 'mmmmm',
  body: '\\par\\textbf{#2}\\vcell #3\\par #1\\vcell #4\\vtold #5\\vnamed ',
};

/** The name of the class that a source asks for; empty where it asks for none. */
export function documentClass(source: string): string {
  const at = source.indexOf('\\documentclass');
  const call = at < 0 ? '' : source.slice(at, at + 400);
  return (
    /^\\documentclass\s*(?:\[[^\]]*\])?\s*\{(?<name>[^{}]*)\}/u.exec(call)?.groups?.['name']?.trim() ?? ''
  );
}

/** Macros that mean one thing in one class and another in the next. */
export function classMacros(source: string): Readonly<Record<string, Macro>> {
  const name = documentClass(source);
  const awesome = name.includes('awesome');
  const modern = name === 'moderncv';
  const alta = name === 'altacv';
  const curve = name === 'curve';
  return {
    // altacv draws the level of a skill as dots
    ...(alta ? { cvskill: { takes: 'mm', body: '\\par #1\\par ' } } : {}),
    // curve has what an entry is told by in brackets, before it
    ...(curve ? { entry: { takes: 'so', body: '\\par\\item[#2] ' } } : {}),
    cventry: awesome ? awesomeEntry : moderncvEntry,
    name:
      awesome || modern
        ? { takes: 'mm', body: '\\par{\\Huge #1 #2}\\par ' }
        : { takes: 'm', body: '\\par{\\Huge #1}\\par ' },
    address: modern
      ? { takes: 'mmm', body: '\\par #1\\vcell #2\\vcell #3\\par ' }
      : { takes: 'm', body: '\\vcell #1\\vcell ' },
  };
}
