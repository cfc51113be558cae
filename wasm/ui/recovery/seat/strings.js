// What is said around the page of a seat. Danish is written first; English says
// the same in its own way.

/** @satisfies {import('../../parts/types.js').Words} */
const da = {
  papers: 'Papirer til din plads',
  papersLead: 'De er klar til brug. Ret dem til, så de passer hos jer.',
  papersList: (n) => `Se papirerne (${n})`,
  papersMore: (n) => `Flere papirer (${n})`,
  who: 'Hvem ved noget om det?',
  list: (n) => `Se listen (${n})`,
  listOf: (year, n) => `Se listen fra ${year} (${n})`,
  before: (name) => `før ${name}`,
  seen: (day) => `slået op ${day}`,
  on: 'Læs videre',
  toChime: 'Se CHIME som billede',
  toCards: 'Tal om et dilemma',
  others: 'Læs fra en anden plads',
};

/** @type {typeof da} */
const en = {
  papers: 'Papers for your seat',
  papersLead: 'They are ready to use. Change them until they fit your place.',
  papersList: (n) => `See the papers (${n})`,
  papersMore: (n) => `More papers (${n})`,
  who: 'Who knows about it?',
  list: (n) => `See the list (${n})`,
  listOf: (year, n) => `See the list of ${year} (${n})`,
  before: (name) => `formerly ${name}`,
  seen: (day) => `looked up ${day}`,
  on: 'Read on',
  toChime: 'See CHIME as a picture',
  toCards: 'Talk about a dilemma',
  others: 'Read from another seat',
};

export const strings = { da, en };
