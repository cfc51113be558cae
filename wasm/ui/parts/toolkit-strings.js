// What is said beside a paper, the same in every element. Danish is written
// first; English says the same in its own way.
export const strings = {
  da: {
    /** @param {number} n */
    papers: (n) => (n === 1 ? 'Papir til det her' : 'Papirer til det her'),
    word: 'Hent i Word',
    print: 'Udskriv',
    coming: 'Henter …',
    /** @param {string} name */
    got: (name) => `»${name}« er hentet.`,
    failed: 'Papiret kom ikke frem. Prøv igen om lidt.',
  },
  en: {
    /** @param {number} n */
    papers: (n) => (n === 1 ? 'A paper for this' : 'Papers for this'),
    word: 'Get it in Word',
    print: 'Print',
    coming: 'Fetching …',
    /** @param {string} name */
    got: (name) => `“${name}” is in your downloads.`,
    failed: 'The paper did not arrive. Try again in a moment.',
  },
};
