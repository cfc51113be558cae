// What is said around the cards, whose sentences are the library's. Danish is
// written first; English says the same in its own way. Same keys in both.

/** @satisfies {import('../../parts/types.js').Words} */
const da = {
  heading: 'Dilemmaer at tale om',
  lead: 'Vælg et kort, og læs begge sider højt, før nogen svarer. I behøver ikke at blive enige.',
  choose: 'Vælg et kort',
  begin: 'Tag dem ét ad gangen',
  position: (n, of) => `Kort ${n} af ${of}`,
  ask: 'Spørg hinanden',
  next: 'Næste kort',
  back: 'Forrige kort',
  all: 'Alle kort',
  keys: 'Pil til højre og venstre bladrer. Esc fører tilbage til alle kort.',
  first: 'Det er det første kort.',
  last: 'Det er det sidste kort.',
  whole: 'Fuld skærm',
  small: 'Luk fuld skærm',
  noWhole: 'Det kan ikke lade sig gøre her',

  // On paper
  paper: 'Kortene på papir',
  pages: 'Udskriv som sider',
  pagesHint: 'Et kort på hver side, med plads til at skrive.',
  cut: 'Udskriv til at klippe ud',
  cutHint: 'To kort på hvert ark. Klip langs den stiplede linje.',
  doing: 'Det vil vi gøre, og hvem gør det?',
  how: 'Sådan bruger I kortene',
  steps: [
    'Vælg et kort sammen, og læs det højt.',
    'Tal om den ene side og så om den anden. Giv dem lige lang tid.',
    'Spørg hinanden til sidst, og skriv ned, hvad I vil gøre.',
    'Gem kortet om særlige hensyn, til I har talt om et af de andre.',
  ],
};

/** @type {typeof da} */
const en = {
  heading: 'Dilemmas to talk about',
  lead: 'Choose a card, and read both sides aloud before anybody answers. You need not agree.',
  choose: 'Choose a card',
  begin: 'Take them one at a time',
  position: (n, of) => `Card ${n} of ${of}`,
  ask: 'Ask one another',
  next: 'Next card',
  back: 'Previous card',
  all: 'All cards',
  keys: 'The right and left arrow keys turn the cards. Esc leads back to all of them.',
  first: 'This is the first card.',
  last: 'This is the last card.',
  whole: 'Full screen',
  small: 'Close full screen',
  noWhole: 'That is not possible here',

  paper: 'The cards on paper',
  pages: 'Print as pages',
  pagesHint: 'One card on each page, with room to write.',
  cut: 'Print to cut out',
  cutHint: 'Two cards on each sheet. Cut along the dashed line.',
  doing: 'What will we do, and who does it?',
  how: 'How to use the cards',
  steps: [
    'Choose a card together and read it aloud.',
    'Talk about one side and then about the other. Give them the same time.',
    'Ask one another in the end, and write down what you will do.',
    'Save the card on special consideration until you have talked about one of the others.',
  ],
};

export const strings = { da, en };
