import { type Command, plainText } from './run.js';

const link: Command = (reader) => {
  const url = reader.input.argument().replace(/\\([%#&_~])/gu, '$1');
  const shown = reader.input.argument();
  reader.page.links.push({ text: plainText(shown, reader), url });
  reader.input.push(`{${shown}}`);
};

const showUrl: Command = ({ input, page }) => page.text(input.argument().replace(/\\([%#&_~])/gu, '$1'));

const socialSites: Readonly<Record<string, string>> = {
  linkedin: 'linkedin.com/in/',
  github: 'github.com/',
  gitlab: 'gitlab.com/',
  twitter: 'twitter.com/',
  stackoverflow: 'stackoverflow.com/users/',
  kaggle: 'kaggle.com/',
  orcid: 'orcid.org/',
  medium: 'medium.com/@',
};

/** The classes make the account's address from its name. */
const social: Command = (reader) => {
  const network = plainText(reader.input.argument(), reader).toLowerCase();
  const user = plainText(reader.input.argument(), reader);
  const site = user.includes('/') ? '' : (socialSites[network] ?? '');
  reader.page.cell();
  reader.page.text(`${site}${user}`);
  reader.page.cell();
};

/** Commands that show or lay an address under a text. */
export const addresses: Readonly<Record<string, Command>> = {
  href: link,
  url: showUrl,
  nolinkurl: showUrl,
  path: showUrl,
  vsocial: social,
};
