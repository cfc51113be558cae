// What is said around the documents; what is in them is the library's. Danish is
// written first; English says the same in its own way.

/** @satisfies {import('../../parts/types.js').Words} */
const da = {
  title: 'Se det, som det bliver',
  lead: 'Samme job, forskellige læsere. Her ser I, hvad hver af dem får at læse.',
  choose: 'Hvad vil I se?',
  making: 'Skriver dokumentet …',
  failed: 'Dokumentet kunne ikke laves. Alt, I har skrevet, er her stadig, så prøv igen om lidt.',
  shown: (name) => `Nu vises: ${name}`,
  print: 'Udskriv',
  file: 'Hent som fil',
};

/** @type {typeof da} */
const en = {
  title: 'See it as it will be',
  lead: 'The same job, different readers. Here you see what each of them gets to read.',
  choose: 'What do you want to see?',
  making: 'Writing the document …',
  failed: 'The document could not be made. Everything you wrote is still here, so try again in a moment.',
  shown: (name) => `Shown now: ${name}`,
  print: 'Print',
  file: 'Get it as a file',
};

export const strings = { da, en };
