/** Phrases that contain a skill's name and mean something else. They hide the names within them. */
export const notSkills: readonly string[] = [
  'c sharp minor', 'c sharp major', 'c suite', 'c level', 'c class', 'c section', 'c minor', 'c major', 'c arm',
  'series a', 'series b', 'series c', 'hepatitis c', 'vitamin c', 'c2c', 'c&f', 'r&d', 'r & r', 'r&r',
  'lymph node', 'lymph nodes', 'word of mouth', 'key word', 'spring term', 'spring semester', 'human resources act',
  'excel at', 'go live', 'go getter', 'go to person', 'go to', 'go ahead', 'on the go', 'go above and beyond',
  'react to', 'react quickly', 'spring sale', 'hiring drive', 'from scratch', 'rest api testing tool', 'the rest of',
  'rest of the', 'bureau of labor statistics', 'scanning electron microscope', 'health insurance', 'medical insurance', 'life insurance cover',
  'dental insurance', 'group insurance', 'insurance cover', 'sales tax office', 'google drive link', 'equal opportunity', 'access to',
  'network of', 'professional network', 'partner network', 'dealer network', 'distribution network', 'support network',
  'vue de', 'swift response', 'swift action', 'word problems', 'travel insurance', 'pet insurance',
  'general shift', 'sense of humour', 'series of', 'can do', 'can be', 'can have', 'it is', 'let it go',
];
