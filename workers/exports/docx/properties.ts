import { Eta } from 'eta';

const eta = new Eta({ autoEscape: true });

/** Who wrote what. No dates: the same content gives the same bytes. (ECMA-376 Part 2, 11) */
const core = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><%= it.title %></dc:title><dc:creator><%= it.author %></dc:creator><cp:lastModifiedBy><%= it.author %></cp:lastModifiedBy><dc:language><%= it.language %></dc:language></cp:coreProperties>`;

/** The part of a Word file that says what it is, in the place of the library's own, which holds the time. */
export function coreProperties(document: { title: string; author: string; language: string }): {
  path: string;
  data: string;
} {
  return { path: 'docProps/core.xml', data: eta.renderString(core, document) };
}
