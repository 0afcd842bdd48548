/** A document and its pages, as files beside the overview. */
export interface Shown {
  template: string;
  input: string;
  pdf: string;
  pages: string[];
}

const style = `body { font: 14px/1.4 system-ui, sans-serif; margin: 24px; background: #ddd; }
.documents { display: flex; flex-wrap: wrap; gap: 24px; } figure { margin: 0; }
.pages { display: flex; gap: 6px; } img { width: 320px; background: #fff; box-shadow: 0 1px 4px #0004; }`;

/** One page with all documents, a row for each template. All names are our own: nothing needs escaping. */
export function overview(documents: readonly Shown[]): string {
  const templates = [...new Set(documents.map(({ template }) => template))];
  const rows = templates.map((template) => {
    const figures = documents.filter((each) => each.template === template).map(figureOf);
    return `<h2>${template}</h2><div class="documents">${figures.join('\n')}</div>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Templates</title><style>${style}</style>
<h1>Templates</h1>${rows.join('\n')}</html>`;
}

function figureOf({ template, input, pdf, pages }: Shown): string {
  const images = pages.map(
    (page, index) => `<img src="${page}" alt="${template}, ${input}, page ${index + 1}">`,
  );
  return `<figure><figcaption><a href="${pdf}">${input}</a></figcaption><div class="pages">${images.join('')}</div></figure>`;
}
