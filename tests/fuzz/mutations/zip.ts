import { unzip } from '../../../workers/parsing/zip.js';
import { zipOf } from '../../unit/parsing/sample-files.js';
import type { Random } from '../random.js';
import { mutateTokens, wordTokens, xmlTokens } from './text.js';

const tags = [
  '<w:p>',
  '</w:p>',
  '<w:r>',
  '</w:r>',
  '<w:tbl>',
  '</w:tbl>',
  '<w:tr><w:tc>',
  '</w:tc></w:tr>',
  '<w:sdt><w:sdtContent>',
  '<w:vanish/>',
  '<w:del>',
  '<w:br/>',
  '<w:tab/>',
  '<mc:AlternateContent><mc:Choice>',
  '<mc:Fallback/>',
  '</mc:Choice>',
  '<w:txbxContent>',
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:hyperlink r:id="rId1">',
  '<w:numPr><w:ilvl w:val="99"/><w:numId w:val="-1"/></w:numPr>',
  '<w:gridSpan w:val="999999999"/><w:vMerge/>',
  '<!DOCTYPE a [<!ENTITY b "c">]>&b;',
  '<![CDATA[',
  '<!--',
  '&#0;',
  '<w:p>'.repeat(2_000),
  '<w:tbl><w:tr><w:tc>'.repeat(300),
];

/** Changes what is in the parts of a DOCX or of LinkedIn's export, and packs them again. */
export async function mutateZip(bytes: Buffer, random: Random): Promise<Buffer> {
  const parts = await unzip(bytes, (name) => /\.(?:xml|rels|csv)$/iu.test(name));
  const names = [...parts.keys()];
  for (let left = 1 + random.below(3); left > 0 && names.length > 0; left -= 1) {
    const name = random.chance(0.6)
      ? (names.find((each) => /document\.xml$/u.test(each)) ?? names[0] ?? '')
      : random.pick(names);
    const text = (parts.get(name) ?? Buffer.alloc(0)).toString('utf8');
    const isXml = /\.(?:xml|rels)$/u.test(name);
    const mutated = isXml
      ? mutateTokens(xmlTokens(text), random, tags)
      : mutateTokens(wordTokens(text), random);
    if (random.chance(0.03)) parts.delete(name);
    else parts.set(name, Buffer.from(mutated));
  }
  return Buffer.from(zipOf([...parts].map(([name, content]) => ({ name, content }))));
}
