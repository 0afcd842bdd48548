import { findDegree } from './degrees.js';
import { withoutEdges } from './edges.js';

/** A degree and its subject. */
export interface StudyType {
  studyType: string;
  area?: string;
}

/** What belongs to the name of a degree behind it: 'NVQ Level 3', 'Class XII (State Board)', 'B.A. (Hons.)'. */
const addition =
  /^\s*\([^()]*\)|^\s+(?:level|class|part|grade|stage|stufe|niveau)\s+[\divx]+(?![\p{L}\p{N}])|^\s+hon(?:ou)?rs?\b\.?|^\s+hons?\b\.?/iu;
const joint = /^\s*[/&+-]?\s*/u;

const edge = /[\s,;:|•·\u2013\u2014-]/u;
const trimmed = (text: string): string => withoutEdges(text, edge);

/** Where the name of a degree ends that begins a text, with what is added to it: another degree, a level, a board. */
function endOfName(text: string, name: string): number {
  let end = name.length;
  for (;;) {
    const rest = text.slice(end);
    const more = addition.exec(rest)?.[0].length;
    const between = joint.exec(rest)?.[0].length ?? 0;
    const next = between > 0 ? findDegree(rest.slice(between)) : null;
    if (more !== undefined) end += more;
    else if (next?.at === 0) end += between + next.name.length;
    else return end;
  }
}

/** A name of studies that no list knows ends at its first comma. */
const unknown = /^(?<studyType>[^,;:]{2,40}),\s+(?<area>\S.*)$/u;

/** 'B.S. in Computer Science' → 'B.S.' and 'Computer Science'. */
export function splitDegree(text: string): StudyType {
  const found = findDegree(text);
  if (found === null || found.at > 0) {
    const { studyType, area } = unknown.exec(text)?.groups ?? {};
    const within = studyType !== undefined && (found === null || found.at < studyType.length);
    return within && area !== undefined ? { studyType, area } : { studyType: text };
  }
  const end = endOfName(text, found.name);
  const after = text.slice(end);
  const area = after.replace(
    /^[\s.,:\u2013\u2014-]*(?:(?:in|of|en|degree in|with (?:a )?major in)\s+)?/iu,
    '',
  );
  const isCut = area === '' || area.startsWith('(') || /^['’]s\b/u.test(area);
  return isCut ? { studyType: text } : { studyType: trimmed(text.slice(0, end)), area: trimmed(area) };
}
