import type { Macro } from './macro.js';

/**
 * What the macros of the usual resume classes show, in the few commands that the reader knows.
 * `\vcell` starts a new cell of the line. A file's own definition of a name goes before these.
 */
export const builtins: Readonly<Record<string, Macro>> = {
  // article-based templates (sb2nov, jakegut)
  resumeSubheading: {
    takes: 'mmmm',
    body: '\\par\\textbf{#1}\\vcell #2\\par\\textit{#3}\\vcell\\textit{#4}\\par ',
  },
  resumeSubSubheading: { takes: 'mm', body: '\\par\\textit{#1}\\vcell\\textit{#2}\\par ' },
  resumeProjectHeading: { takes: 'mm', body: '\\par #1\\vcell #2\\par ' },
  resumeItem: { takes: 'm', body: '\\vbullet #1\\par ' },
  resumeSubItem: { takes: 'm', body: '\\vbullet #1\\par ' },
  // moderncv
  cvitem: { takes: 'omm', body: '\\par\\vlabel{#2}#3\\par ' },
  cvitemwithcomment: { takes: 'ommm', body: '\\par\\vlabel{#2}#3\\vcell #4\\par ' },
  cvdoubleitem: { takes: 'ommmm', body: '\\par\\vlabel{#2}#3\\par\\vlabel{#4}#5\\par ' },
  cvlistitem: { takes: 'om', body: '\\vbullet #2\\par ' },
  cvlistdoubleitem: { takes: 'omm', body: '\\vbullet #2\\par\\vbullet #3\\par ' },
  cvlanguage: { takes: 'ommm', body: '\\par #2: #3\\par ' },
  cvcomputer: { takes: 'ommmm', body: '\\par\\vlabel{#2}#3\\par\\vlabel{#4}#5\\par ' },
  social: { takes: 'oom', body: '\\vsocial{#1}{#3}' },
  // awesome-cv
  cvhonor: { takes: 'mmmm', body: '\\par\\textbf{#1}\\vcell #4\\par #2\\vcell #3\\par ' },
  cvskill: { takes: 'mm', body: '\\par\\vlabel{#1}#2\\par ' },
  cvsubentry: { takes: 'mmmm', body: '\\vnamed\\textit{#1}\\vcell #3\\vtold #4\\vnamed ' },
  github: { takes: 'm', body: '\\vsocial{github}{#1}' },
  linkedin: { takes: 'm', body: '\\vsocial{linkedin}{#1}' },
  gitlab: { takes: 'm', body: '\\vsocial{gitlab}{#1}' },
  twitter: { takes: 'm', body: '\\vsocial{twitter}{#1}' },
  // altacv
  cvevent: { takes: 'mmmm', body: '\\par\\textbf{#1}\\par #2\\vcell #3\\vcell #4\\par ' },
  cvachievement: { takes: 'mmm', body: '\\par\\textbf{#2}\\par #3\\par ' },
  // One list, over its lines: what stands below another is none of its column.
  cvtag: { takes: 'm', body: '#1, ' },
  personalinfo: { takes: 'm', body: '\\par #1\\par ' },
  tagline: { takes: 'm', body: '\\par #1\\par ' },
  printinfo: { takes: 'mmo', body: '\\vcell #2\\vcell ' },
  mailaddress: { takes: 'm', body: '\\vcell #1\\vcell ' },
  location: { takes: 'm', body: '\\vcell #1\\vcell ' },
  // deedy
  namesection: { takes: 'mmm', body: '\\par{\\Huge #1 #2}\\par #3\\par ' },
  runsubsection: { takes: 'm', body: '\\par\\textbf{#1}\\vcell ' },
  descript: { takes: 'm', body: '\\vcell #1\\par ' },
  // friggeri, twentysecondcv, res
  header: { takes: 'mmm', body: '\\par{\\Huge #1 #2}\\par #3\\par ' },
  aboutme: { takes: 'm', body: '\\section{About me}#1\\par ' },
  skills: { takes: 'm', body: '\\section{Skills}\\vlevels{#1}' },
  skillstext: { takes: 'm', body: '\\vlevels{#1}' },
  entry: { takes: 'mmmm', body: '\\par\\textbf{#2}\\vcell #3\\vcell #1\\vtold #4\\vnamed ' },
  twentyitem: { takes: 'mmmm', body: '\\par\\textbf{#2}\\vcell #3\\vcell #1\\vtold #4\\vnamed ' },
  twentyitemshort: { takes: 'mm', body: '\\par\\textbf{#2}\\vcell #1\\par ' },
  cvname: { takes: 'm', body: '\\par{\\Huge #1}\\par ' },
  cvjobtitle: { takes: 'm', body: '\\par #1\\par ' },
  cvmail: { takes: 'm', body: '\\vcell #1\\vcell ' },
  cvnumberphone: { takes: 'm', body: '\\vcell #1\\vcell ' },
  cvsite: { takes: 'm', body: '\\vcell #1\\vcell ' },
  cvlinkedin: { takes: 'm', body: '\\vcell #1\\vcell ' },
  cvaddress: { takes: 'm', body: '\\vcell #1\\vcell ' },
  cvdate: { takes: 'm', body: '\\vcell #1\\vcell ' },
  datedsubsection: { takes: 'mm', body: '\\par\\textbf{#1}\\vcell #2\\par ' },
  role: { takes: 'mm', body: '\\par\\textit{#1}\\vcell #2\\par ' },
  // moderntimeline
  tlcventry: {
    takes: 'ommmmmmm',
    body: '\\par\\textbf{#4}\\vcell #5\\vcell #6\\vcell \\vyears{#2}{#3}\\par #7\\vtold #8\\vnamed ',
  },
  tldatecventry: {
    takes: 'ommmmmm',
    body: '\\par\\textbf{#3}\\vcell #4\\vcell #5\\vcell #2\\par #6\\vtold #7\\vnamed ',
  },
  cvline: { takes: 'omm', body: '\\par\\vlabel{#2}#3\\par ' },
  // europecv, europasscv
  ecvname: { takes: 'm', body: '\\par{\\Huge #1}\\par ' },
  ecvfootername: { takes: 'm', body: '' },
  ecvtelephone: { takes: 'om', body: '\\par #2\\par ' },
  ecvmobile: { takes: 'om', body: '\\par #2\\par ' },
  ecvaddress: { takes: 'm', body: '\\par #1\\par ' },
  ecvemail: { takes: 'm', body: '\\par #1\\par ' },
  ecvhomepage: { takes: 'm', body: '\\par #1\\par ' },
  ecvlinkedinpage: { takes: 'm', body: '\\par #1\\par ' },
  ecvgithubpage: { takes: 'm', body: '\\par #1\\par ' },
  ecvdateofbirth: { takes: 'm', body: '\\par Date of birth: #1\\par ' },
  ecvnationality: { takes: 'm', body: '\\par\\vlabel{Nationality}#1\\par ' },
  ecvitem: { takes: 'omm', body: '\\par\\vfield{#2}{#3}\\par ' },
  ecvtitle: { takes: 'omm', body: '\\par\\textbf{#3}\\vcell #2\\par ' },
  ecvblueitem: { takes: 'omm', body: '\\par\\vlabel{#2}#3\\par ' },
  ecvpersonalinfo: { takes: 'o', body: '' },
  // The grid of languages: what one understands, speaks and writes is told in levels, which have no place.
  ecvmothertongue: { takes: 'om', body: '\\par\\vlabel{Languages}#2\\par ' },
  ecvlanguageheader: { takes: 'o', body: '' },
  ecvlanguage: { takes: 'ommmmmm', body: '\\par\\vlabel{Languages}#2\\par ' },
  ecvlastlanguage: { takes: 'ommmmmm', body: '\\par\\vlabel{Languages}#2\\par ' },
  ecvlanguagefooter: { takes: 'o', body: '' },
  // notes in the margin
  marginpar: { takes: 'om', body: '\\vcell #2\\vcell ' },
  marginnote: { takes: 'omo', body: '\\vcell #2\\vcell ' },
  sidenote: { takes: 'oom', body: '\\vcell #3\\vcell ' },
  // running heads
  lhead: { takes: 'om', body: '\\par #2\\par ' },
  chead: { takes: 'om', body: '\\par #2\\par ' },
  rhead: { takes: 'om', body: '\\par #2\\par ' },
  fancyhead: { takes: 'om', body: '\\par #2\\par ' },
  // what the TeX formats define
  empty: { takes: '', body: '' },
  '@empty': { takes: '', body: '' },
  '@firstofone': { takes: 'm', body: '#1' },
  // contacts, in most classes
  firstname: { takes: 'm', body: '\\par{\\Huge #1 }' },
  familyname: { takes: 'm', body: '{\\Huge #1}\\par ' },
  position: { takes: 'm', body: '\\par #1\\par ' },
  title: { takes: 'm', body: '\\par #1\\par ' },
  author: { takes: 'm', body: '\\par{\\Huge #1}\\par ' },
  phone: { takes: 'om', body: '\\vcell #2\\vcell ' },
  mobile: { takes: 'm', body: '\\vcell #1\\vcell ' },
  email: { takes: 'm', body: '\\vcell #1\\vcell ' },
  homepage: { takes: 'm', body: '\\vcell #1\\vcell ' },
};

/** Environments that show their arguments before what they hold. */
export const builtinEnvironments: Readonly<Record<string, Macro>> = {
  tcolorbox: { takes: 'o', body: '\\voptions{#1}' },
  mdframed: { takes: 'o', body: '\\voptions{#1}' },
  rubric: { takes: 'm', body: '\\section{#1}' },
  rSection: { takes: 'm', body: '\\section{#1}' },
  rSubsection: { takes: 'mmmm', body: '\\par\\textbf{#1}\\vcell #2\\par\\textit{#3}\\vcell #4\\par ' },
  twocolentry: { takes: 'om', body: '\\par #2\\vcell ' },
  threecolentry: { takes: 'omm', body: '\\par #2\\vcell #3\\vcell ' },
  subsection: { takes: 'm', body: '\\par\\textbf{#1}\\par ' },
};
