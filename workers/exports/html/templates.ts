/** Eta templates: `<%=` escapes, and nothing that a person typed is put in by `<%~`. */
export const templates = {
  '@page': `<!doctype html>
<html lang="<%= it.language.tag %>">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="robots" content="noindex">
<meta name="author" content="<%= it.header.name %>">
<title><%= it.title %></title>
<style>
<%~ it.style %>
</style>
</head>
<body>
<main>
<%~ include('@header', it.header) %>
<%~ include(it.body, it) %>
</main>
</body>
</html>
`,

  '@header': `<header>
<% if (it.name) { %><h1><%= it.name %></h1>
<% } if (it.label) { %><p><%= it.label %></p>
<% } if (it.contacts.length > 0) { %><address><ul class="row">
<% for (const contact of it.contacts) { %><li><%~ include('@linked', contact) %></li>
<% } %></ul></address>
<% } %></header>`,

  '@resume': `<% for (const section of it.sections) { %><section>
<% if (section.title) { %><h2><%= section.title %></h2>
<% } for (const line of section.prose) { %><p><%= line %></p>
<% } for (const entry of section.entries) { %><%~ include('@entry', entry) %>
<% } %><%~ include('@notes', section) %>
<% if (section.things.length > 0) { %><ul class="row">
<% for (const thing of section.things) { %><li><%= thing %></li>
<% } %></ul>
<% } %><%~ include('@bullets', section) %>
</section>
<% } %>`,

  '@entry': `<article<% if (it.isBrief) { %> class="brief"<% } %>>
<% if (it.title || it.dates) { %><div class="head"><h3><%= it.title %></h3>
<% if (it.dates) { %><span class="dates"><%= it.dates %></span>
<% } %></div>
<% } if (it.details.length > 0) { %><ul class="row details">
<% for (const detail of it.details) { %><li><%~ include('@linked', detail) %></li>
<% } %></ul>
<% } for (const line of it.prose) { %><p><%= line %></p>
<% } %><%~ include('@bullets', it) %>
<%~ include('@notes', it) %></article>`,

  '@bullets': `<% if (it.bullets.length > 0) { %><ul>
<% for (const bullet of it.bullets) { %><li><%~ include('@lines', { lines: bullet }) %></li>
<% } %></ul>
<% } %>`,

  '@notes': `<% if (it.notes.length > 0) { %><dl>
<% for (const note of it.notes) { %><div><% if (note.label) { %><dt><%= note.label %>:</dt> <% } %><dd><%= note.text %></dd></div>
<% } %></dl>
<% } %>`,

  '@lines': `<% it.lines.forEach((line, at) => { %><% if (at > 0) { %><br><% } %><%= line %><% }) %>`,

  '@linked': `<% if (it.link) { %><a href="<%= it.link %>" rel="noopener noreferrer"><%= it.text %></a><% } else { %><%= it.text %><% } %>`,

  '@letter': `<div class="letter">
<% if (it.date) { %><p class="date"><%= it.date %></p>
<% } if (it.addressee.length > 0) { %><p class="addressee"><%~ include('@lines', { lines: it.addressee }) %></p>
<% } if (it.subject) { %><p><strong><%= it.subject %></strong></p>
<% } if (it.salutation) { %><p><%= it.salutation %></p>
<% } for (const lines of it.paragraphs) { %><p><%~ include('@lines', { lines }) %></p>
<% } if (it.closing) { %><p class="closing"><%= it.closing %></p>
<% } if (it.signature.length > 0) { %><p><%~ include('@lines', { lines: it.signature }) %></p>
<% } %></div>`,
} as const;
