import { ableAt } from './evidence-words.js';
import type { Token } from './tokens.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const honorifics = words('mr mrs dr prof shri smt');
/** These also mean a degree or a maker: a person's title only with a full stop. */
const dottedHonorifics = words('ms sr er');
/** 'Ms. Word' is no lady. */
const ofMicrosoft = words('access excel office outlook paint powerpoint project teams word');
/** What ends an organisation's name, wherever it stands. */
const legalForms = words('ltd limited pvt inc corp corporation llc llp gmbh');
const institutions = words(
  'school college university academy institute polytechnic hospital vidyalaya vidyapeeth airline motor food ' +
    'industry foundation trust clinic hotel restaurant bakery vihar puram',
);
/** What ends an organisation's name where somebody works there. */
const businesses = words(
  'logistics technology solution system lab group consulting enterprise service trader associate consultant ' +
    'infotech software store studio insurance catering cafe',
);
/** What ends the name of a prize, an event or a place. */
const occasions = words(
  'award fest festival cup trophy drive society club colony nagar street road avenue tower cafe mall park stadium ' +
    'olympiad',
);
/** What ends the name of a building, a shop or a firm: 'Java House', 'Tableau Court', 'Oracle Dental'. */
const premises = words(
  'house court lane plaza residency apartment heights villa arcade gym salon boutique dental outdoor parcel jewel ' +
    'jeweller jewellery saree footwear motorcycle home builder airway realty estate textile tailor traveller orthodontics ' +
    'trader pharma agro roadways sons brother caterer bazaar mill road chowk',
);
const family = words('son daughter bro brother sister co company');
/** Behind any name at all, an address: 'GST Road', 'SQL Street'. */
const streets = words('road street nagar chowk avenue');
/** Tools that are named like their makers: `worked at Oracle`, `joined Zoho`. */
const makers = words(
  'adobe ansys bloomberg canva cisco citrix cloudflare coupa crowdstrike databricks datadog digitalocean docker ' +
    'figma fortinet freshdesk github gitlab heroku hubspot juniper mongodb naukri netapp okta oracle paypal razorpay ' +
    'salesforce sap servicenow shopify slack snowflake splunk stripe tableau tally uipath vercel vmware workday ' +
    'zendesk zoho zoom',
);
/** What a maker has: 'the Zoom office'. */
const grounds = words('office campus headquarter canteen party stall showroom tower cafeteria reception');
const workplaces = words('at joined for from with');
const functionWords = words('a an and at by for from in of on or the to using via with');
/** The farthest that a name's last word may stand behind its first. */
const reach = 4;

/** Whether a skill's name at tokens `from` to `to` is part of a person's or an organisation's name. */
export function isInName(tokens: readonly Token[], from: number, to: number, ambiguous: boolean): boolean {
  if (!isCapitalised(tokens[from])) return false;
  if (to - from === 1 && followsHonorific(tokens, from)) return true;
  if (isSuperior(tokens, from, ambiguous)) return true;
  if (to - from === 1 && isMaker(tokens, from)) return true;
  if (isFamilyFirm(tokens, to) || isFaculty(tokens, from) || isLastOfEmployer(tokens, from, to)) return true;
  const isAbbreviation = tokens[from]?.surface === tokens[from]?.surface.toUpperCase();
  for (let at = to; at < to + reach && belongs(tokens, at); at += 1) {
    const symbol = tokens[at]?.symbol ?? '';
    if (legalForms.has(symbol) || (ambiguous && occasions.has(symbol))) return true;
    if (institutions.has(symbol) && (ambiguous || (!isAbbreviation && isWorkplace(tokens, from, workplaces))))
      return true;
    if (businesses.has(symbol) && isEmployer(tokens, from)) return true;
  }
  return false;
}

/** 'Java House', 'Salesforce Court'. @param isDoubtful the name is also a word, or that of a maker */
export function isPremises(tokens: readonly Token[], from: number, to: number, isDoubtful: boolean): boolean {
  if (!isCapitalised(tokens[from]) || !belongs(tokens, to)) return false;
  const isAnyName = isDoubtful || makers.has(tokens[from]?.symbol ?? '');
  const next = tokens[to]?.symbol ?? '';
  return (isAnyName && premises.has(next)) || (streets.has(next) && tokens[to + 1]?.symbol !== 'map');
}

/** 'Jenkins & Sons' */
function isFamilyFirm(tokens: readonly Token[], to: number): boolean {
  const [and, kin] = [tokens[to]?.symbol ?? '', tokens[to + 1]];
  return ['&', 'and'].includes(and) && isCapitalised(kin) && family.has(kin?.symbol ?? '');
}

function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.surface);
}

function belongs(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return isCapitalised(token) && !functionWords.has(token?.symbol ?? '');
}

function followsHonorific(tokens: readonly Token[], from: number): boolean {
  const previous = tokens[from - 1]?.symbol ?? '';
  if (previous !== '.') return honorifics.has(previous);
  const title = tokens[from - 2]?.symbol ?? '';
  if (title === 'ms' && ofMicrosoft.has(tokens[from]?.symbol ?? '')) return false;
  return honorifics.has(title) || dottedHonorifics.has(title);
}

/** `reported to Maya`, `reporting to Sarah Jenkins`; not `reported to AWS leads`. */
function isSuperior(tokens: readonly Token[], from: number, ambiguous: boolean): boolean {
  const start = startOfName(tokens, from);
  if (start === from && !ambiguous) return false;
  return tokens[start - 1]?.symbol === 'to' && /^report/.test(tokens[start - 2]?.symbol ?? '');
}

function isMaker(tokens: readonly Token[], from: number): boolean {
  if (!makers.has(tokens[from]?.symbol ?? '')) return false;
  const previous = tokens[from - 1]?.symbol;
  if (previous === 'joined' || grounds.has(tokens[from + 1]?.symbol ?? '')) return true;
  if (previous === 'the') return tokens[from - 2]?.symbol === 'at';
  return previous === 'at' && !ableAt.has(tokens[from - 2]?.symbol ?? '');
}

/** `College of Nursing`. */
function isFaculty(tokens: readonly Token[], from: number): boolean {
  const institution = tokens[from - 2];
  return (
    tokens[from - 1]?.symbol === 'of' &&
    isCapitalised(institution) &&
    institutions.has(institution?.symbol ?? '')
  );
}

/** `joined Tern Logistics`, where Logistics is itself a skill. */
function isLastOfEmployer(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    businesses.has(tokens[to - 1]?.symbol ?? '') && belongs(tokens, from - 1) && isEmployer(tokens, from)
  );
}

function isWorkplace(tokens: readonly Token[], from: number, prepositions: ReadonlySet<string>): boolean {
  return prepositions.has(tokens[startOfName(tokens, from) - 1]?.symbol ?? '');
}

/** `joined Ansible Logistics`, `worked for Ansible Logistics`; not `responsible for Oracle Systems`. */
function isEmployer(tokens: readonly Token[], from: number): boolean {
  const start = startOfName(tokens, from);
  const previous = tokens[start - 1]?.symbol ?? '';
  if (previous === 'at' || previous === 'joined') return true;
  return ['for', 'by'].includes(previous) && /^(?:work|employ)/.test(tokens[start - 2]?.symbol ?? '');
}

function startOfName(tokens: readonly Token[], from: number): number {
  let start = from;
  while (start > from - reach && belongs(tokens, start - 1)) start -= 1;
  return start;
}
