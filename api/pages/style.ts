import { createHash } from 'node:crypto';

/** One style for all public pages: it travels within the page, so that a phone asks once. */
export const style = `
:root { color-scheme: light; --ink: #16181d; --soft: #5a6070; --line: #e2e4ea; --accent: #0b5c8a; --ground: #f3f4f6 }
* { box-sizing: border-box }
html { -webkit-text-size-adjust: 100% }
body { margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Devanagari", sans-serif }
a { color: var(--accent); text-underline-offset: .15em }
h1, h2, h3, p, ul { margin: 0 }
.bar { position: sticky; top: 0; z-index: 1; display: flex; gap: .75rem; align-items: center; justify-content: space-between;
  padding: .625rem max(1rem, calc((100vw - 60rem) / 2)); background: #fff; border-bottom: 1px solid var(--line) }
.bar p { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-weight: 600 }
.bar nav { display: flex; gap: .5rem; flex: none }
.button, button { display: inline-block; min-height: 2.75rem; padding: .625rem 1.125rem; border: 1px solid var(--accent);
  border-radius: .5rem; background: var(--accent); color: #fff; font-family: inherit; font-size: 1rem; font-weight: 600;
  line-height: 1.375rem; text-decoration: none; cursor: pointer }
.button:hover, button:hover { background: #084a70 }
:focus-visible { outline: 3px solid #f0a500; outline-offset: 2px }
.views, .frame { display: none }
.paper, .card { width: calc(100% - 1.25rem); margin: .75rem auto; padding: 1.5rem 1.125rem; background: #fff; border: 1px solid var(--line); border-radius: .75rem }
.paper { max-width: 52rem }
.paper header { padding-bottom: 1.25rem; border-bottom: 1px solid var(--line) }
.paper h1 { font-size: clamp(1.6rem, 6vw, 2.25rem); line-height: 1.15; letter-spacing: -.01em }
.label { margin-top: .25rem; color: var(--soft); font-size: 1.0625rem }
.contacts, .things { display: flex; flex-wrap: wrap; align-items: baseline; gap: .125rem 1.125rem; padding: 0; list-style: none }
.contacts { margin-top: .75rem }
.contacts a { display: inline-block; padding: .25rem 0 }
section { margin-top: 1.75rem }
h2 { margin-bottom: .625rem; color: var(--accent); font-size: .9375rem; letter-spacing: .06em; text-transform: uppercase }
:lang(hi) h2 { font-size: 1.0625rem; letter-spacing: 0 }
.entry + .entry { margin-top: 1.125rem }
.entry header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; padding: 0; border: 0 }
h3 { font-size: 1.0625rem; line-height: 1.4 }
.dates { color: var(--soft); font-size: .9375rem; white-space: nowrap }
.details { color: var(--soft) }
.details > * + *::before { content: " · "; display: inline-block; color: var(--soft); white-space: pre }
p, li { text-wrap: pretty }
.paper section > p + p, .paper .entry > p + p { margin-top: .25rem }
.bullets { margin-top: .375rem; padding-left: 1.125rem }
.bullets li + li { margin-top: .25rem }
.foot { max-width: 52rem; margin: 0 auto; padding: 0 1.125rem 2rem; color: var(--soft); font-size: .875rem; text-align: center }
.card { max-width: 26rem; margin-top: 12vh }
.card h1 { font-size: 1.375rem; line-height: 1.3 }
.card p { margin-top: .5rem; color: var(--soft) }
.card .wrong { color: #a11212; font-weight: 600 }
.card form { margin-top: 1.25rem }
.card label { display: block; font-weight: 600 }
.card input { width: 100%; min-height: 2.75rem; margin: .375rem 0 .875rem; padding: .5rem .75rem; border: 1px solid #8b909c;
  border-radius: .5rem; font: inherit }
.card button { width: 100% }
@media (min-width: 40rem) { .paper { padding: 2.5rem 3rem; margin: 1.5rem auto } .card { padding: 2rem } }
@media (min-width: 64rem) and (hover: hover) and (pointer: fine) {
  .views { display: block; border: 0; margin: 0; padding: 1rem 0 0; text-align: center }
  .views legend, .views input { position: absolute; opacity: 0; pointer-events: none }
  .views label { display: inline-block; padding: .375rem 1rem; border: 1px solid var(--line); background: #fff; cursor: pointer; font-size: .9375rem }
  .views label:first-of-type { border-radius: .5rem 0 0 .5rem } .views label:last-of-type { border-radius: 0 .5rem .5rem 0; border-left: 0 }
  .views input:checked + label { background: var(--accent); border-color: var(--accent); color: #fff }
  .views input:focus-visible + label { outline: 3px solid #f0a500; outline-offset: 2px }
  .views:has(#as-pdf:checked) ~ .frame { display: block }
  .views:has(#as-pdf:checked) ~ .paper { display: none }
  .frame { width: min(60rem, calc(100vw - 2rem)); margin: 1rem auto; border: 1px solid var(--line); border-radius: .75rem; overflow: hidden; background: #fff }
  .frame iframe { display: block; width: 100%; height: calc(100vh - 9.5rem); min-height: 36rem; border: 0 }
}
/* Browsers draw PDFs by scripts of their own. */
@media (scripting: none) { .views, .frame { display: none !important } .paper { display: block !important } }
@media print { .bar, .views, .frame, .foot { display: none } .paper { display: block !important; border: 0; padding: 0 } body { background: #fff } }
`;

/** What lets this style, and no other, into a page. */
export const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
