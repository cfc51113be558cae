// What is said around a review; what is found, and what to do about it, is the
// library's. Danish is written first; English says the same in its own way.

const steder = (/** @type {number} */ n) => (n === 1 ? 'ét sted' : `${n} steder`);
const places = (/** @type {number} */ n) => (n === 1 ? '1 place' : `${n} places`);

/** @satisfies {import('../../parts/types.js').Words} */
const da = {
  title: 'Læst igennem',
  stageAsk: 'Hvad skal I bruge den til nu?',
  stage: /** @type {{ [stage: string]: string }} */ ({ advert: 'Et opslag', description: 'En jobbeskrivelse', contract: 'En kontrakt' }),
  reading: 'Læser igennem …',
  failed: 'Gennemlæsningen er gået i stå. Alt, I har skrevet, er her stadig, og I kan skrive videre.',
  retry: 'Prøv igen',
  here: (n) => (n ? `Her er ${steder(n)} at se på` : 'Der er ikke fundet noget at se på i det her kapitel.'),
  elsewhere: 'I andre kapitler',
  changed: (n) => `Læst igennem. Der er ${steder(n)} at se på i hele beskrivelsen.`,
  changedNone: 'Læst igennem. Der er ikke fundet noget i det, der står.',
  lookedFor: 'Det så vi efter',
  toField: 'Gå til feltet',
  toFieldOf: (label) => `Gå til »${label}«`,
  where: 'Hvor:',
  do: 'Det kan I gøre:',
  basis: 'Hvad bygger det på?',
  fetching: 'Henter …',
  foldFailed: 'Det kunne ikke hentes. Prøv igen om lidt.',
  undecidedHere: (n) => `Ikke besluttet endnu i det her kapitel (${n})`,
  whole: 'Se det hele samlet',
  problems: 'Skal rettes i selve teksten',
  problemsLead: 'Sådan kan det ikke stå i den færdige fil. Det, I har skrevet, bliver stående, til I retter det.',
  print: 'Udskriv',
  printFailed: 'Siden til udskrift kunne ikke hentes. Prøv igen om lidt.',
  topicLead: 'Hvert punkt fører til det felt, hvor I kan skrive det.',
  aspects: 'Hvad opgaverne støtter',
  aspectsNone: 'Ingen opgave er mærket endnu. Det gør I under »Mere«, nederst i kapitlet om opgaverne.',
  aspectOut: 'ikke i fokus',
  untagged: (n) => (n === 1 ? 'Én opgave er ikke mærket.' : `${n} opgaver er ikke mærket.`),
};

/** @type {typeof da} */
const en = {
  title: 'Read through',
  stageAsk: 'What will you use it for now?',
  stage: { advert: 'An advert', description: 'A job description', contract: 'A contract' },
  reading: 'Reading …',
  failed: 'The review has stopped. Everything you wrote is still here, and you can go on writing.',
  retry: 'Try again',
  here: (n) => (n ? `Here ${n === 1 ? 'is' : 'are'} ${places(n)} to look at` : 'Nothing to look at is found in this chapter.'),
  elsewhere: 'In other chapters',
  changed: (n) => `Read through. There ${n === 1 ? 'is' : 'are'} ${places(n)} to look at in the whole description.`,
  changedNone: 'Read through. Nothing is found in what is written.',
  lookedFor: 'What we looked for',
  toField: 'Go to the field',
  toFieldOf: (label) => `Go to “${label}”`,
  where: 'Where:',
  do: 'What you can do:',
  basis: 'What does it rest on?',
  fetching: 'Fetching …',
  foldFailed: 'It could not be fetched. Try again in a moment.',
  undecidedHere: (n) => `Not decided yet in this chapter (${n})`,
  whole: 'See all of it together',
  problems: 'To correct in the text itself',
  problemsLead: 'It cannot stay like this in the finished file. What you wrote stays until you correct it.',
  print: 'Print',
  printFailed: 'The page to print could not be fetched. Try again in a moment.',
  topicLead: 'Each point leads to the field where you can write it.',
  aspects: 'What the tasks support',
  aspectsNone: 'No task is marked yet. You do that under “More”, at the end of the chapter on the tasks.',
  aspectOut: 'not in focus',
  untagged: (n) => (n === 1 ? 'One task is not marked.' : `${n} tasks are not marked.`),
};

export const strings = { da, en };
