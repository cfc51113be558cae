/**
 * What can go wrong, in the order of docs/faults.md: an id and what it is, in
 * Danish and English. failure.test.mjs makes each happen and writes down what
 * the person was shown.
 */
export const faults = [
  ['script', 'Scriptet bliver spærret, mangler, er beskåret eller har forkert MIME-type, eller JavaScript er slået fra', 'The script is blocked, missing, cut short or of the wrong MIME type, or JavaScript is off'],
  ['views', 'Filen med resultatvisningen mangler, er beskåret eller er en forkert fil', 'The file that shows the result is missing, cut short or the wrong file'],
  ['core', 'Filen med beregningen mangler, er beskåret eller er en forkert fil', 'The file that calculates is missing, cut short or the wrong file'],
  ['outdated', 'En fil er der heller ikke anden gang: siden er opdateret, efter at den blev åbnet', 'A file is not there the second time either: the site has been updated since the page was opened'],
  ['mime', 'Serveren kender ikke MIME-typen for .wasm', 'The server does not know the MIME type of .wasm'],
  ['stall', 'En fil går i stå, mens den bliver hentet', 'A file stalls while it is being fetched'],
  ['crash', 'Beregningen går ned to gange i træk', 'The calculation crashes twice in a row'],
  ['crash-once', 'Beregningen går ned én gang', 'The calculation crashes once'],
  ['paint', 'En fejl i programmet, mens noget bliver vist, eller når man trykker på noget', 'A fault in the program while something is shown, or when something is pressed'],
  ['paint-later', 'En fejl i programmet, mens gruppens resultat bliver vist', 'A fault in the program while the result of the group is shown'],
  ['no-wasm', 'WebAssembly er slået fra i browseren', 'WebAssembly is off in the browser'],
  ['policy', 'Sidens sikkerhedspolitik (CSP) mangler »wasm-unsafe-eval«', 'The page’s security policy (CSP) lacks ‘wasm-unsafe-eval’'],
  ['why', 'Begrundelsen for et spørgsmål kan ikke hentes', 'The reason for a question cannot be fetched'],
  ['paper', 'Et papir kan ikke hentes', 'A paper cannot be fetched'],
  ['offline', 'Nettet forsvinder, når alt er hentet', 'The network goes away once everything is fetched'],
  ['offline-early', 'Nettet forsvinder, før resten er hentet', 'The network goes away before the rest is fetched'],
  ['frozen', 'Browseren sætter fanen på pause, eller man går væk og tilbage igen, og browseren har beholdt siden imens', 'The browser suspends the tab, or one leaves the page and comes back, and the browser has kept it meanwhile'],
  ['anew', 'Siden bliver genindlæst, eller man går væk og tilbage igen, og siden bliver hentet eller bygget på ny (det gør Turbo altid)', 'The page is reloaded, or one leaves it and comes back, and it is fetched or built anew (Turbo always does)'],
  ['lang', 'lang er et sprog, der ikke findes, eller er skrevet forkert', 'lang is no language, or written wrongly'],
  ['unknown', 'Attributten instrument er stavet forkert', 'The attribute instrument is misspelt'],
  ['custom-missing', 'Eget spørgeskema: adressen er forkert', 'Own questionnaire: the address is wrong'],
  ['custom-cors', 'Eget spørgeskema: ligger på et andet domæne, der ikke deler det (CORS)', 'Own questionnaire: on another domain that does not share it (CORS)'],
  ['custom-html', 'Eget spørgeskema: en HTML-side i stedet for JSON', 'Own questionnaire: an HTML page in the place of JSON'],
  ['custom-json', 'Eget spørgeskema: JSON, der ikke er et spørgeskema', 'Own questionnaire: JSON that is no questionnaire'],
  ['custom-late', 'Eget spørgeskema: en fejl, der først bliver fundet, mens nogen svarer', 'Own questionnaire: a mistake that is found while somebody answers'],
  ['custom-deep', 'Eget spørgeskema: 100.000 niveauer dybt', 'Own questionnaire: 100,000 levels deep'],
  ['custom-huge', 'Eget spørgeskema: større end 1 MB eller uden ende', 'Own questionnaire: larger than 1 MB or without end'],
  ['custom-stall', 'Eget spørgeskema: begynder og går i stå', 'Own questionnaire: begins and stalls'],
  ['custom-script', 'Eget spørgeskema: script og HTML i teksterne', 'Own questionnaire: script and HTML in its texts'],
  ['no-store', 'Browseren forbyder siden at gemme', 'The browser forbids the page to store anything'],
  ['full', 'Der er ikke mere plads på enheden', 'The device has no more room'],
  ['elsewhere', 'Det gemte bliver ændret i et andet vindue', 'What is saved is changed in another window'],
  ['kept-broken', 'Det gemte kan ikke læses eller hører til andre spørgsmål', 'What is saved cannot be read or belongs to other questions'],
  ['kept-core', 'Filen, der læser de gemte svar, kan ikke hentes', 'The file that reads the saved answers cannot be fetched'],
  ['kept-box', 'Filen, der husker svar, kan ikke hentes', 'The file that remembers answers cannot be fetched'],
];

const words = {
  da: {
    title: 'Når noget går galt', fault: 'Fejl', seen: 'Det ser den, der svarer',
    lead: 'Hver linje er en fejl, som en test fremkalder i en rigtig browser. Teksten til højre er aflæst på skærmen. Siden bliver skrevet af testen `test/failure.test.mjs`, og testen fejler, hvis den ikke passer. Svarene er der stadig bagefter, undtagen hvor linjen siger, at de er væk. Den, der svarer, kan prøve igen, gå tilbage til spørgsmålene eller gemme svarene som en fil.',
  },
  en: {
    title: 'When something goes wrong', fault: 'Fault', seen: 'What the person sees',
    lead: 'Each line is a fault that a test brings about in a real browser; the text on the right is read off the screen. The page is written by `test/failure.test.mjs`, which fails when it no longer fits. The answers are still there afterwards, except where the line says that they are gone. The person can try again, go back to the questions or save the answers as a file.',
  },
};

/**
 * The page with the table.
 *
 * @param {'da' | 'en'} lang
 * @param {Map<string, {da: string, en: string}>} seen what was shown, by fault
 */
export function faultPage(lang, seen) {
  const t = words[lang];
  const rows = faults.map(([id, da, en]) => `| ${lang === 'da' ? da : en} | ${seen.get(id)[lang]} |`);
  return `# ${t.title}\n\n${t.lead}\n\n| ${t.fault} | ${t.seen} |\n|---|---|\n${rows.join('\n')}\n`;
}
