import { Eta } from 'eta';
import type { Header } from '../../shared/resume/outline/header.js';
import type { Section } from '../../shared/resume/outline/sections.js';
import { style } from './style.js';

/** Everything that is put in is escaped; what is not says `~`, and is ours. */
const eta = new Eta({ autoEscape: true, autoTrim: [false, 'nl'] });

const layout = `<!doctype html>
<html lang="<%= it.lang %>">
<head>
<meta charset="utf-8">
<title><%= it.title %></title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow, noarchive">
<link rel="icon" href="data:,">
<style><%~ it.style %></style>
</head>
<body>
<%~ it.body %>
</body>
</html>
`;

const linked = `<% if (it.link) { %><a href="<%= it.link %>" rel="noopener noreferrer nofollow"><%= it.text %></a><% } else { %><span><%= it.text %></span><% } %>`;

const bullets = `<ul class="bullets">
<% for (const lines of it.bullets) { %>
<li><% lines.forEach((line, index) => { %><% if (index > 0) { %><br><% } %><%= line %><% }) %></li>
<% } %>
</ul>
`;

const notes = `<% for (const { label, text } of it.notes) { %>
<p><% if (label) { %><strong><%= label %>:</strong> <% } %><%= text %></p>
<% } %>
`;

const entry = `<div class="entry">
<header>
<% if (it.title) { %><h3><%= it.title %></h3><% } %>
<% if (it.dates) { %><p class="dates"><%= it.dates %></p><% } %>
</header>
<% if (it.details.length > 0) { %><p class="details"><% for (const detail of it.details) { %><%~ include('@linked', detail) %><% } %></p><% } %>
<% for (const line of it.prose) { %><p><%= line %></p><% } %>
<% if (it.bullets.length > 0) { %><%~ include('@bullets', it) %><% } %>
<%~ include('@notes', it) %>
</div>
`;

const resume = `<% layout('@layout') %>
<div class="bar">
<p><%= it.header.name || it.title %></p>
<% if (it.pdf) { %><nav><a class="button" href="<%= it.pdf.download %>"><%= it.words.download %></a></nav><% } %>
</div>
<main>
<% if (it.pdf) { %>
<fieldset class="views">
<legend><%= it.words.view %></legend>
<input type="radio" name="view" id="as-pdf" checked><label for="as-pdf">PDF</label><input type="radio" name="view" id="as-text"><label for="as-text"><%= it.words.text %></label>
</fieldset>
<div class="frame"><iframe src="<%= it.pdf.inline %>#navpanes=0&amp;view=FitH" title="<%= it.title %>" loading="lazy"></iframe></div>
<% } %>
<article class="paper">
<header>
<h1><%= it.header.name || it.title %></h1>
<% if (it.header.label) { %><p class="label"><%= it.header.label %></p><% } %>
<% if (it.header.contacts.length > 0) { %>
<ul class="contacts"><% for (const contact of it.header.contacts) { %><li><%~ include('@linked', contact) %></li><% } %></ul>
<% } %>
</header>
<% for (const section of it.sections) { %>
<section>
<% if (section.title) { %><h2><%= section.title %></h2><% } %>
<% for (const line of section.prose) { %><p><%= line %></p><% } %>
<% for (const entry of section.entries) { %><%~ include('@entry', entry) %><% } %>
<%~ include('@notes', section) %>
<% if (section.things.length > 0) { %><ul class="things"><% for (const thing of section.things) { %><li><%= thing %></li><% } %></ul><% } %>
<% if (section.bullets.length > 0) { %><%~ include('@bullets', section) %><% } %>
</section>
<% } %>
</article>
</main>
<p class="foot"><%= it.words.foot %></p>
`;

const password = `<% layout('@layout') %>
<main class="card">
<h1><%= it.title %></h1>
<p>Whoever sent you the link can tell you its password.</p>
<% if (it.fault) { %><p class="wrong" role="alert"><%= it.fault %></p><% } %>
<form method="post" action="<%= it.action %>">
<label for="password">Password</label>
<input id="password" name="password" type="password" required maxlength="128" autocomplete="off" autofocus>
<button>Open the resume</button>
</form>
</main>
`;

const message = `<% layout('@layout') %>
<main class="card">
<h1><%= it.title %></h1>
<p><%= it.detail %></p>
</main>
`;

for (const [name, view] of Object.entries({
  layout,
  linked,
  bullets,
  notes,
  entry,
  resume,
  password,
  message,
})) {
  eta.loadTemplate(`@${name}`, view);
}

interface Page {
  /** BCP 47. */
  lang: string;
  title: string;
}

/** What each page needs to be told. */
interface Pages {
  resume: Page & {
    header: Header;
    sections: readonly Section[];
    /** Addresses of the PDF; null where there is none. */
    pdf: { inline: string; download: string } | null;
    words: { download: string; view: string; text: string; foot: string };
  };
  /** `fault` says what was wrong with the last try. */
  password: Page & { action: string; fault: string | null };
  message: Page & { detail: string };
}

/** A whole page as HTML. */
export function renderPage<Name extends keyof Pages>(name: Name, data: Pages[Name]): string {
  return eta.render(`@${name}`, { ...data, style });
}
