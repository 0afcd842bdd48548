import type { Senses } from './context-rule.js';

/** Tools that bear the name of a plant, a stone, a star or an old story, and the work in which those occur. */
export const borrowedNames: Senses = {
  selenium: {
    notBefore: 'level levels deficiency deficient content intake toxicity tablet tablets capsules',
    against:
      'supplement supplements mineral minerals zinc vitamin soil diet feed fodder goats cattle blood serum ppm',
    cues: 'webdriver java python test tests testing automation script scripts suite qa grid',
  },
  redshift: {
    against: 'galaxy galaxies star stars telescope spectra spectrum astronomy quasar',
    cues: 'aws sql etl s3',
  },
  gherkin: {
    against:
      'farm farmer farmers acre acres pickle pickled jar jars salad vegetable vegetables export crop harvest',
  },
  bokeh: {
    against: 'lens portrait portraits photo photos photography camera shot shots',
    cues: 'python plotly',
  },
  tenable: {
    notAfter: 'not un',
    notBefore: 'position argument claim grounds',
    cues: 'nessus vulnerability scan scans',
  },
  spinnaker: { against: 'sail sails sailing yacht boat regatta crew' },
  juniper: {
    notBefore: 'berry berries bush bushes tree trees',
    against: 'gin garden nursery plants saplings',
  },
  prometheus: { against: 'myth play stage greek' },
  hyperion: { notBefore: 'tree', against: 'poem keats novel' },
  tokio: { notAfter: 'iffco', notBefore: 'marine' },
  gatsby: { against: 'party parties novel themed theme fitzgerald play' },
  tailwind: { against: 'monsoon wind pilot pilots flight economy' },
  android: { notBefore: 'tv phone phones handset handsets box' },
  svelte: { notBefore: 'figure body look dancer', against: 'gym slim ramp fashion' },
  basecamp: { against: 'trek treks trekkers everest climbers expedition tents' },
  clio: { notAfter: 'renault', against: 'renault car cars hatchback' },
  cypress: {
    against: 'tree trees sapling saplings plantation garden',
    cues: 'playwright selenium jest e2e specs spec',
  },
  jasmine: { against: 'flower flowers garland garlands rose roses tea', cues: 'karma jest mocha angular' },
  bash: {
    against: 'party parties guests birthday hosted farewell anniversary',
    cues: 'script scripts shell linux cron python',
  },
  airflow: {
    notBefore: 'of rate rates',
    against: 'hvac ventilation duct ducts fan fans cfm blower cooling filter filters',
    cues: 'dag dags etl python apache',
  },
  tableau: { against: 'parade republic vivant float actors stage', cues: 'sql dashboard dashboards' },
  azure: {
    notBefore: 'curtain curtains saree sarees sky water waters blue',
    against: 'blue paint painted sky color mural fabric',
    cues: 'devops cloud microsoft aws deploy deployed deployment app pipeline server vm sql data',
  },
  'beautiful soup': { against: 'guest guests served kitchen bowl menu', cues: 'python scrapy scraping' },
  'tensor flow': { against: 'stress plate plates strain fluid', cues: 'keras python pytorch model models' },
  'quick books': { against: 'shelf shelves library read' },
  'after effects': { notBefore: 'of', cues: 'premiere photoshop illustrator adobe motion' },
};
