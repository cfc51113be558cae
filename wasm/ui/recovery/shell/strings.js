// What is said around the pages, whose sentences are the library's. Danish is
// written first; English says the same in its own way. Same keys in both.

/** @satisfies {import('../../parts/types.js').Words} */
const da = {
  // The first page
  title: 'Hvad er peer-arbejde?',
  lead: (n) => `Læs det fra den plads, du selv har ved bordet. Det tager cirka ${n} minutter.`,
  seats: 'Hvor sidder du?',
  seatNames: { leader: 'Leder', hr: 'HR', colleague: 'Kollega', representative: 'TR eller AMR', 'peer-worker': 'Peer-medarbejder', citizen: 'Borger' },
  seatsHint: 'Vælg den plads, der ligner din mest. Du kan altid læse fra en anden.',
  minutes: (n) => `cirka ${n} minutter`,
  together: 'Til at se på sammen',
  chime: 'CHIME',
  chimeHint: 'Fem ting, som recovery handler om, samlet i ét billede.',
  cards: 'Samtalekort',
  cardsHint: 'Syv dilemmaer fra hverdagen. Til et personalemøde eller en temadag.',
  opening: 'Kort fortalt',
  privacy: 'Det, du vælger her, bliver hverken gemt eller sendt.',
  privacyHost: 'Hvad resten af siden registrerer, bestemmer dens ejer.',
  // Between the pages
  pagesName: 'Sider',
  allSeats: 'Alle pladser',

  // Sources
  source: 'Kilde',
  sources: (n) => (n === 1 ? 'Kilde (1)' : `Kilder (${n})`),
  own: 'Vores forslag',
  backToSentence: 'Tilbage til sætningen',
  allSources: 'Kilder',
  print: 'Udskriv siden',

  // When something takes long or goes wrong
  waiting: 'Finder siden frem …',
  slow: 'Det tager længere tid, end det plejer. Vent lidt endnu, eller prøv igen.',
  slowAnswers: 'Det tager lang tid lige nu. Vent lidt endnu, eller prøv igen.',
  retry: 'Prøv igen',
  sorry: 'Det gik ikke',
  whole: 'hele filen',
  toBegin: 'Tilbage til alle pladser',
  viewFailed: 'Noget gik i stå her. Prøv igen.',
  fetchFailed: 'Siden kunne ikke hentes. Prøv igen om lidt.',
  outdated: 'En del af siden findes ikke længere her. Den er nok blevet opdateret, efter at du åbnede den.',
  reload: 'Genindlæs siden',
};

/** @type {typeof da} */
const en = {
  title: 'What is peer work?',
  lead: (n) => `Read it from your own seat at the table. It takes about ${n} minutes.`,
  seats: 'Where do you sit?',
  seatNames: { leader: 'Leader', hr: 'HR', colleague: 'Colleague', representative: 'Union or safety representative', 'peer-worker': 'Peer worker', citizen: 'Citizen' },
  seatsHint: 'Choose the seat that is most like yours. You can always read from another.',
  minutes: (n) => `about ${n} minutes`,
  together: 'To look at together',
  chime: 'CHIME',
  chimeHint: 'Five things that recovery is about, in one picture.',
  cards: 'Conversation cards',
  cardsHint: 'Seven dilemmas from everyday work, for a staff meeting or a theme day.',
  opening: 'In short',
  privacy: 'What you choose here is neither stored nor sent.',
  privacyHost: 'What the rest of the page records is up to its owner.',
  pagesName: 'Pages',
  allSeats: 'All seats',

  source: 'Source',
  sources: (n) => (n === 1 ? 'Source (1)' : `Sources (${n})`),
  own: 'Our suggestion',
  backToSentence: 'Back to the sentence',
  allSources: 'Sources',
  print: 'Print the page',

  waiting: 'Getting the page …',
  slow: 'This takes longer than usual. Wait a little more, or try again.',
  slowAnswers: 'This takes a long time just now. Wait a little more, or try again.',
  retry: 'Try again',
  sorry: 'That did not work',
  whole: 'the whole file',
  toBegin: 'Back to all seats',
  viewFailed: 'Something got stuck here. Try again.',
  fetchFailed: 'The page could not be fetched. Try again in a moment.',
  outdated: 'Part of this is no longer on the page. It has probably been updated since you opened it.',
  reload: 'Reload the page',
};

export const strings = { da, en };
