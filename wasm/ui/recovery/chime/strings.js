// What is said around the picture of CHIME. Danish is written first; English says
// the same in its own way.

/** @satisfies {import('../../parts/types.js').Words} */
const da = {
  heading: 'Fem ting, recovery handler om',
  figure: 'De fem elementer i CHIME',
  how: 'Vælg et bogstav, eller brug piletasterne.',
  inGuide: 'I guiden',
  inPaper: 'I artiklen',
  notInPaper: 'Det har artiklen ikke',
  notInGuide: 'Det har guiden ikke',
  legend: 'Guiden er Socialstyrelsens fra 2016. Artiklen er Leamy og kollegers fra 2011.',
  twin: 'Det samme som tekst',
  gaps: 'Her er de to lister forskellige',
  quoted: (words) => `»${words}«`,
  inPaperAs: (list) => `i artiklen: ${list}`,
  seats: 'Læs fra din plads',
};

/** @type {typeof da} */
const en = {
  heading: 'Five things that recovery is about',
  figure: 'The five elements of CHIME',
  how: 'Choose a letter, or use the arrow keys.',
  inGuide: 'In the guide',
  inPaper: 'In the paper',
  notInPaper: 'The paper does not have it',
  notInGuide: 'The guide does not have it',
  legend: 'The guide is from Socialstyrelsen, 2016. The paper is by Leamy and colleagues, 2011.',
  twin: 'The same as text',
  gaps: 'Where the two lists differ',
  quoted: (words) => `“${words}”`,
  inPaperAs: (list) => `in the paper: ${list}`,
  seats: 'Read from your seat',
};

export const strings = { da, en };
