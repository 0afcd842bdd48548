/** Replaces a stretch of a part's XML; `hidden` marks text that no reader sees. */
export interface Edit {
  from: number;
  to: number;
  by: string;
  hidden?: boolean;
}

function decode(xml: string): string {
  return xml
    .replace(/<w:(?:tab|br)[^>]*>/gu, ' ')
    .replace(/<[^>]*>/gu, '')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&apos;/gu, "'")
    .replace(/&amp;/gu, '&');
}

/** Makes the edits, those within others not; gives the XML and the text that was hidden. */
export function applyEdits(xml: string, edits: readonly Edit[]): { xml: string; hidden: string[] } {
  const kept: string[] = [];
  const hidden: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (edit.from < at) continue;
    kept.push(xml.slice(at, edit.from), edit.by);
    const text = edit.hidden === true ? decode(xml.slice(edit.from, edit.to)) : '';
    if (text.trim() !== '') hidden.push(text);
    at = edit.to;
  }
  return { xml: kept.join('') + xml.slice(at), hidden };
}
