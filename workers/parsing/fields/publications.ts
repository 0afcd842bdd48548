import type { ResumeContent } from '../../../shared/resume/content.js';
import type { Line } from '../lines.js';
import { takeDates } from './dates/dates.js';
import { dateOf, toItems } from './items.js';

type Publication = NonNullable<ResumeContent['publications']>[number];

/** Citations: authors, the title in quotation marks or behind the year, where it appeared. */
const citations = [
  /^(?<authors>[^"“”„«»]*)["“„«](?<title>[^"“”„«»]{4,})["”“»][\s,.:–—-]*(?<where>.*)$/u,
  /^(?<authors>[^()]{3,300}?)\s*\((?:19|20)\d{2}[a-z]?\)[.,:]?\s+(?<title>[^.?!]{8,})[.?!]\s*(?<where>.*)$/u,
];
/** As medicine cites: 'Rao A, Pai S. Title. Journal. 2018;12(3):44-9.' */
const vancouver =
  /^(?<authors>\p{Lu}[\p{L}'’-]{1,40} \p{Lu}{1,3}(?:, [^.]{2,280})?)\.\s+(?<title>[^.?!]{10,300})[.?!]\s+(?<where>\p{L}.{0,200}?(?:19|20)\d{2}.{0,60})$/u;

function cite(source: string): { title: string; where: string; authors: string } | null {
  const { title = '', where = '', authors = '' } = vancouver.exec(source)?.groups ?? {};
  if (title !== '') return { title, where: where.replace(/\.$/u, ''), authors };
  for (const pattern of citations) {
    const groups = pattern.exec(source)?.groups;
    if (groups === undefined) continue;
    const where = takeDates(groups['where'] ?? '').rest.replace(/[\s,.]+$/u, '');
    const title = (groups['title'] ?? '').replace(/[,.]$/u, '').trim();
    return { title, where, authors: (groups['authors'] ?? '').trim() };
  }
  return null;
}

/** Reads publications: a name, where and when it appeared. */
export function readPublications(lines: readonly Line[]): Publication[] {
  return toItems(lines).map((item) => {
    const { name, by, url, rest, source } = item;
    const date = dateOf(item);
    const cited = cite(source);
    const publisher = cited === null ? by : cited.where;
    const authors = cited?.authors ?? '';
    const summary = [...(authors === '' ? [] : [authors]), ...rest].join('\n');
    return {
      name: cited?.title ?? name,
      ...(publisher === undefined || publisher === '' ? {} : { publisher }),
      ...(date === undefined ? {} : { releaseDate: date }),
      ...(url === undefined ? {} : { url }),
      ...(summary === '' ? {} : { summary }),
    };
  });
}
