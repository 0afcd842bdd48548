import type { Paper } from '../../../shared/resume/render-options.js';
import { accentOf } from '../accent.js';

/** The page's own style, near the template `classic`: readable on a phone, and printed as a document. */
export function styleFor(paper: Paper, accent: string | null): string {
  return `:root { --accent: ${accentOf(accent)}; }
* { box-sizing: border-box; }
body { margin: 0; background: #eceff3; color: #111; font: 1rem/1.45 Cambria, Georgia, 'Noto Serif', 'Nirmala UI', serif; overflow-wrap: anywhere; }
main { max-width: 52rem; margin: 1.5rem auto; padding: 2.5rem clamp(1rem, 6vw, 3.5rem); background: #fff; box-shadow: 0 1px 6px #0002; }
header { text-align: center; }
h1 { margin: 0; font-size: 2.1rem; line-height: 1.15; color: var(--accent); }
header p, header address { margin: 0.25rem 0 0; color: #444; font-style: normal; }
h2 { margin: 1.5rem 0 0.4rem; padding-bottom: 0.1rem; border-bottom: 1px solid var(--accent); font-size: 1.2rem; color: var(--accent); }
h3 { margin: 0; font-size: 1rem; }
p { margin: 0.3rem 0; }
p, li { text-wrap: pretty; }
a { color: var(--accent); }
ul { margin: 0.3rem 0; padding-left: 1.2rem; }
li { margin: 0.15rem 0; }
ul.row { padding: 0; list-style: none; }
ul.row li { display: inline; }
ul.row li + li::before { content: ' · '; }
dl { margin: 0.3rem 0; }
dt, dd { display: inline; margin: 0; }
dt { font-weight: 600; }
article { margin-top: 0.8rem; }
article.brief { margin-top: 0.3rem; }
.head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; }
.dates { color: #555; white-space: nowrap; }
.details { margin: 0; color: #444; font-style: italic; }
.letter p { margin: 0.75rem 0; }
.letter .date { margin-top: 1.8rem; }
.letter .addressee, .letter .closing { margin: 1.4rem 0; }
@page { size: ${paper}; margin: 18mm; }
@media print {
  body { background: none; font-size: 10pt; }
  main { max-width: none; margin: 0; padding: 0; box-shadow: none; }
  h2, h3, .head, .details { break-after: avoid; }
  a { color: inherit; }
}`;
}
