/**
 * What speaks for and against the skill sense of words that mean other things too. Keys are aliases in lower
 * case; each list holds words as they stand beside the alias. Most ambiguous words need no entry here: the
 * general evidence of context.ts is enough.
 */
export interface ContextRule {
  /** Next to one of these it is not the skill, whatever else speaks for it. */
  notBefore?: readonly string[];
  notAfter?: readonly string[];
  /** One of these within the sentence is evidence. */
  cues?: readonly string[];
}

const words = (list: string): string[] => list.split(' ');

const letterNotBefore = words(
  'sharp major minor section suite level block wing positive negative diff difficile reactive peptide pillar arm ' +
    'shift class grade team league',
);
const letterNotAfter = words(
  'grade class plan vitamin hepatitis series section type block sector phase category division schedule form ' +
    'appendix exhibit level tier option building wing gate terminal floor hall room unit point item group no ' +
    'figure table annex part line zone',
);

export const contextRules: Readonly<Record<string, ContextRule>> = {
  c: { notBefore: letterNotBefore, notAfter: letterNotAfter },
  r: {
    notBefore: letterNotBefore,
    notAfter: letterNotAfter,
    cues: words('statistical statistics regression tidyverse ggplot2'),
  },
  d: { notBefore: letterNotBefore, notAfter: letterNotAfter },
  go: {
    notBefore: words(
      'to live ahead through back beyond out into over up down for above far home green wrong no digital',
    ),
    cues: words('golang goroutine microservice backend service'),
  },
  excel: {
    notBefore: words('at under as beyond academically'),
    cues: words('vlookup pivot spreadsheet macro'),
  },
  react: {
    notBefore: words('to quickly promptly calmly swiftly fast well appropriately under with when'),
    cues: words('frontend component redux jsx hook ui'),
  },
  rust: { notBefore: words('removal proof belt prevention protection inhibitor treatment remover') },
  spring: {
    notBefore: words(
      'sale season semester term festival hiring collection campaign break cleaning water constant steel 2019 2020 2021 2022 2023 2024 2025 2026',
    ),
    notAfter: words('coil leaf gas suspension this last next early late'),
  },
  swift: {
    notBefore: words(
      'response action resolution turnaround mt payment payments message messages network code transfer transfers gpi',
    ),
  },
  ruby: { notBefore: words('jewellery jewelry red') },
  word: {
    notBefore: words('of count counts processing processor art search'),
    notAfter: words('key in a the every each spoken written single'),
  },
  access: {
    notBefore: words('to control controls management rights point points road of for'),
    notAfter: words('have has full gain easy open network user remote data market vascular venous patient'),
  },
  ml: { notBefore: words('of per hr min hour'), cues: words('model models ai algorithm pipeline pipelines') },
  ai: { notAfter: words('bird avian') },
  can: { cues: words('bus lin protocol automotive uds ecu vector canoe canalyzer') },
  sem: {
    notBefore: words(
      'imaging image microscopy micrograph analysis 1 2 3 4 5 6 7 8 i ii iii iv v vi vii viii',
    ),
    notAfter: words('1st 2nd 3rd 4th 5th 6th 7th 8th fesem'),
  },
  bls: { notBefore: words('data statistics index'), notAfter: words('bureau') },
  sas: {
    notBefore: words('drive drives disk disks raid controller hdd airline airlines flight'),
    notAfter: words('nl'),
  },
  rest: { notBefore: words('of assured house day room'), notAfter: words('the for') },
  er: { notBefore: words('room doctor physician nurse visit visits department diagram patients') },
  node: {
    notBefore: words('sample samples biopsy dissection pools'),
    notAfter: words('lymph cluster sensor leaf tree'),
    cues: words('express npm javascript typescript backend'),
  },
  tally: {
    notBefore: words('of sheet up the'),
    notAfter: words('a the vote final'),
    cues: words('gst voucher ledger accounting erp'),
  },
  spark: { notBefore: words('plug plugs joy interest erosion creativity new'), notAfter: words('a the to') },
  express: {
    notBefore: words('delivery shipping courier train entry views'),
    notAfter: words('to american indian fedex'),
  },
  oracle: { cues: words('plsql sql database dba') },
  notion: { notAfter: words('the a no any') },
  discovery: { notBefore: words('of channel'), notAfter: words('drug the document') },
  outreach: { notBefore: words('to programs program'), notAfter: words('community public social patient') },
  docs: { notAfter: words('the our') },
  windows: { notBefore: words('of installation cleaning'), notAfter: words('car time the aluminum upvc') },
  linear: { notBefore: words('regression algebra programming model models equation metre meter feet') },
  pf: { cues: words('esi esic epf payroll statutory pt gratuity') },
  scratch: { notAfter: words('from') },
  helm: { notAfter: words('the at') },
  teams: {
    notAfter: words('the cross-functional functional sales project multiple our with of remote agile'),
  },
  meta: { cues: words('ads facebook instagram campaign') },
  it: {},
};
