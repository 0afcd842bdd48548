import type { ContextRule, Senses } from './context-rule.js';

const letter: ContextRule = {
  notBefore:
    'sharp major minor section suite level block wing positive negative diff difficile reactive peptide pillar arm ' +
    'shift class grade team league form category post cadre certificate',
  notAfter:
    'grade class plan vitamin hepatitis series section type block sector phase category division schedule form ' +
    'appendix exhibit level tier option building wing gate terminal floor hall room unit point item group no ' +
    'figure table annex part line zone category tier std ward cadre list model usb ° º deg degree degrees',
};
/** A module of SAP, named without it: 'SAP FICO, MM and SD'. */
const sapModule: ContextRule = { cueOnly: true, cues: 'sap s4hana 4hana hana abap fico ecc' };

/** Names of languages and tools of software that are words, names or units too. */
export const software: Senses = {
  flux: { notBefore: 'core cored wire density', against: 'welding welder solder soldering magnetic' },
  c: {
    ...letter,
    cues:
      'microcontroller microcontrollers firmware rtos kernel compiler gcc bare-metal codebase c++ rust assembly ' +
      'assembler fortran zig verilog vhdl embedded program programs',
  },
  r: {
    ...letter,
    cues: 'statistical statistics statistician regression tidyverse ggplot2 model modelling stata sas spss matlab julia script scripts',
  },
  agile: {
    cues: 'scrum sprint sprints standup standups kanban jira backlog',
    against: 'dancer dancers gymnast gymnasts',
  },
  elixir: { cues: 'phoenix erlang ecto otp', against: 'cough bottle bottles syrup' },
  mm: sapModule,
  sd: sapModule,
  pp: sapModule,
  qm: sapModule,
  wm: sapModule,
  ps: sapModule,
  fico: { cueOnly: true, cues: 'sap s4hana 4hana hana abap ecc' },
  'fi/co': sapModule,
  d: letter,
  'c#': { notBefore: 'minor major' },
  'f#': { notBefore: 'minor major' },
  go: {
    notBefore:
      'to live ahead through back beyond out into over up down for above far home green wrong no digital kart extra ' +
      'hand the first air digit on by with fund',
    notAfter: 'pokemon pokémon',
    cues: 'golang goroutine microservice grpc',
  },
  python: { notAfter: 'ball monty burmese rock', against: 'snake venom zoo reptile forest cobra bite' },
  java: {
    notAfter: 'east west central',
    against: 'island sumatra bali indonesia surabaya roast roasted brew brewed cup cups coffee bean',
    notBefore: 'sparrow sparrows plum',
  },
  ruby: { notBefore: 'jewellery jewelry red ring necklace', against: 'emerald sapphire gem gemstone jewel' },
  rust: {
    notBefore: 'removal proof belt prevention protection inhibitor treatment remover',
    against: 'corrosion wheat crop paint',
  },
  swift: {
    notBefore:
      'response action resolution turnaround mt payment payments message messages network code transfer transfers gpi dzire wire mt103 mt202',
    notAfter: 'taylor',
    cues: 'ios swiftui uikit xcode objective-c apple',
    against: 'maruti suzuki nostro remittance remittances bank',
  },
  spring: {
    notBefore:
      'sale season semester term festival fest hiring collection campaign break cleaning water constant steel roll onion mattress washer balancer loaded assembly wire 2019 2020 2021 2022 2023 2024 2025 2026 2027 2028',
    notAfter: 'coil leaf gas suspension compression torsion helical this last next early late',
    cues: 'hibernate jpa java microservice',
  },
  react: {
    notBefore: 'to quickly promptly calmly swiftly fast well appropriately under when',
    cues: 'frontend component redux jsx hook hooks ui',
    onlyName: true,
  },
  express: {
    notBefore: 'delivery shipping courier train entry views parcel checkout highway cargo',
    notAfter: 'to american indian fedex rajdhani shatabdi',
    cues: 'node node.js mongodb api',
  },
  node: {
    notBefore: 'sample samples biopsy dissection pools operator operators',
    notAfter: 'lymph cluster sensor leaf tree blockchain bitcoin ethereum validator worker compute',
    cues: 'express npm javascript typescript backend',
  },
  angular: { notBefore: 'velocity momentum acceleration contact gauge misalignment' },
  ionic: { notBefore: 'strength bond bonds compound compounds liquid' },
  flask: {
    notBefore: 'of with at',
    against: 'lab beaker beakers titration reagent conical volumetric buffer',
  },
  hibernate: { against: 'bear bears animal animals winter hedgehog' },
  lambda: { notBefore: 'sensor sensors probe', cues: 'aws serverless function' },
  rest: { notBefore: 'of assured house day room', notAfter: 'the for', cues: 'api json endpoint' },
  docker: { against: 'port harbour harbor dock cargo ship vessel' },
  jenkins: { notBefore: 'hospital' },
  puppet: {
    cues: 'servers nodes ansible infrastructure provisioning',
    against: 'show theatre theater children doll',
  },
  chef: {
    notAfter: 'sous head pastry executive assistant junior',
    against: 'kitchen restaurant menu cuisine',
  },
  salt: { against: 'food diet sugar water', cues: 'minion minions saltstack ansible' },
  helm: { notAfter: 'the at', against: 'branch captain' },
  vagrant: { against: 'homeless shelter' },
  packer: { against: 'warehouse packing carton box' },
  rancher: { against: 'cattle farm' },
  oracle: { cues: 'plsql sql database dba' },
  apex: {
    notBefore: 'court body beat heart',
    cues: 'salesforce visualforce soql trigger lightning',
    against: 'court supreme heart murmur',
  },
  scala: { notAfter: 'la', cues: 'spark akka jvm' },
  shell: { notBefore: 'and & moulding molding mould company plc petrol pump gas' },
  access: {
    cues: 'database databases',
    notBefore: 'to bank card control controls management rights right point points road of for',
    notAfter:
      'have has full gain easy open network user remote conditional data market vascular venous patient improved',
  },
  maya: { cues: '3d zbrush rigging animation' },
  nx: { cues: 'cad teamcenter catia solidworks drafting' },
  unity: { cues: 'game games vr c# 3d shader', against: 'discipline diversity respect harmony' },
  nuke: { against: 'weapon', cues: 'compositing compositor vfx roto keying houdini' },
  sketch: {
    cues: 'screens screen icons mockups wireframes prototypes ui figma app',
    notBefore: 'plan plans of map',
    against: 'surveyor pencil plot',
  },
  pandas: { against: 'zoo animal animals red bamboo keeper' },
  cassandra: { cues: 'nosql database mongodb cluster kafka' },
  kafka: {
    cues: 'topic topics consumer consumers producer producers cluster stream streams event events broker',
    against:
      'story stories tale tales staged club novel novels camus literature author fiction actors metamorphosis',
  },
  snowflake: { cues: 'dbt sql warehouse redshift bigquery' },
  spark: {
    notBefore: 'plug plugs joy interest erosion creativity curiosity new',
    notAfter: 'a the to',
    cues: 'hadoop kafka pyspark scala databricks',
  },
  hive: { against: 'bee bees honey', cues: 'hadoop hdfs hdinsight' },
  beam: { cues: 'dataflow apache', against: 'span column load concrete steel rcc' },
  ray: { notAfter: 'x', cues: 'pytorch gpu gpus' },
  postman: { against: 'village villages mail letters' },
  asana: { against: 'yoga pranayama meditation' },
  notion: { notAfter: 'the no any a', cues: 'jira confluence linear wiki page pages workspace' },
  teams: {
    notBefore: 'of in and across development experience skill developer engineer lead',
    notAfter:
      'the cross-functional functional sales project multiple our with of remote agile led lead manage managed',
  },
  stripe: { cues: 'payment payments checkout webhook webhooks subscriptions', against: 'fabric cloth zebra' },
  slack: { notAfter: 'the no any some', cues: 'bot bots channel channels jira github zoom' },
  outlook: {
    cues: 'pst calendar calendars mail mails email emails inbox diary diaries',
    notAfter: 'positive market economic business global',
  },
  zoom: {
    notBefore: 'lens lenses',
    cues: 'lesson lessons class classes meeting meetings call calls session sessions webinar webinars',
    against: 'photography camera lens',
  },
  discovery: { notBefore: 'of channel', notAfter: 'drug the document' },
  outreach: { notBefore: 'to programs program', notAfter: 'community public social patient' },
  docs: { notAfter: 'the our' },
  windows: { notBefore: 'of installation cleaning', notAfter: 'car time the aluminum upvc split' },
  word: {
    cues: 'letters typed typing documents formatted formatting memos minutes',
    notBefore: 'of count counts processing processor art search',
    notAfter: 'key a the every each spoken written single',
  },
  excel: {
    notBefore: 'at under as beyond academically award awards',
    cues: 'vlookup pivot spreadsheet macro',
    onlyName: true,
  },
  ai: {
    notAfter: 'bird avian',
    against: 'cow cows dairy cattle breeding semen buffalo livestock airline airport',
  },
  ml: { notBefore: 'of per hr min hour', cues: 'model models ai algorithm pipeline pipelines' },
  gcp: { notBefore: 'guideline guidelines', against: 'clinical trial trials ich subject protocol' },
  networking: {
    notBefore: 'event events dinner dinners skill skills',
    cues: 'lan wan lan/wan router routers switch switches tcp firewall vlan vlans vpn vpns dns dhcp subnet subnets vnet vnets vpc bgp ospf cisco ccna',
    against: 'dinner dinners founders alumni',
    anyCase: true,
  },
  epic: { notAfter: 'an', cues: 'emr ehr chart charted charting', against: 'stories story sprint backlog' },
};
