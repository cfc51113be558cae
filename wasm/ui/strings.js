// What the widget says before the result. The result's own words are in
// result-strings.js, which comes later over the wire. Danish is written
// first; English says the same in its own way. Same keys in both.

const da = {
  size: (items, minutes) => `${items} spørgsmål, cirka ${minutes === 1 ? 'ét minut' : minutes + ' minutter'}`,
  privacy: 'Dine svar bliver her på siden. De bliver ikke sendt eller gemt, og de forsvinder, når du lukker den.',
  privacyHost: 'Vi kan kun love det for selve målingen. Hvad siden rundt om registrerer, bestemmer dens ejer.',
  exposed: 'Siden, du er på, får dine svar og dit resultat at se, når du er færdig. Selve målingen gemmer dem ikke.',

  step: (n, of) => `Trin ${n} af ${of}`,
  next: 'Videre',
  back: 'Tilbage',
  finish: 'Se resultatet',
  openHeading: (n) => (n === 1 ? 'Ét spørgsmål her er åbent' : `${n} spørgsmål her er åbne`),
  openText: 'Tryk på et af dem for at komme derhen. Du må også gerne lade dem stå åbne. Så trykker du bare på knappen nederst en gang til.',
  openTextOne: 'Tryk på det for at komme derhen. Du må også gerne lade det stå åbent. Så trykker du bare på knappen nederst en gang til.',
  openNone: 'Nu har alt her et svar',
  openItem: 'Du har ikke valgt et svar her.',
  answeredMark: 'besvaret',
  why: 'Hvorfor spørger vi om det?',
  fetching: 'Henter …',
  foldFailed: 'Det kunne ikke hentes. Prøv igen om lidt.',

  collect: 'Samler du svar fra flere?',
  toGroup: 'Gå til arbejdsgruppen',
  onPaper: 'Holder I møde uden skærme?',
  toPaper: 'Udskriv et tomt skema',
  groupFailed: 'Arbejdsgruppens side kunne ikke hentes. Alt, I har samlet, er her stadig, så prøv igen om lidt.',

  loading: 'Spørgsmålene bliver hentet …',
  waiting: 'Resultatet er på vej …',
  retry: 'Prøv igen',
  toQuestions: 'Tilbage til spørgsmålene',
  sorry: 'Det gik ikke',
  resultFailed: 'Resultatet kunne ikke hentes. Dine svar er her stadig, så prøv igen om lidt.',
  coreFailed: 'Den del, der regner, gik i stå. Intet er gået tabt, så prøv igen om lidt.',
  scoreProblems: 'Svarene passer ikke til spørgsmålene. Det er vores fejl, ikke din.',
  unknownInstrument: (id, known) => `Her skulle være et spørgeskema med navnet ”${id}”, men det findes ikke. Vi har ${known}.`,
  srcFailed: 'Spørgsmålene kunne ikke hentes. Måske er adressen forkert, eller nettet driller.',
  srcTooLarge: 'Filen med spørgsmål er for stor. Den må højst fylde 1 MB.',
  srcNotUTF8: 'Filen med spørgsmål er ikke gemt som UTF-8, så dens bogstaver kan ikke læses.',
  notAnInstrument: 'Filen med spørgsmål har fejl. De skal rettes, før nogen kan svare:',
  whole: 'hele filen',
};

const en = {
  size: (items, minutes) => `${items} questions, about ${minutes === 1 ? 'a minute' : minutes + ' minutes'}`,
  privacy: 'Your answers stay here on the page. They are not sent or saved, and they are gone when you close it.',
  privacyHost: 'We can only promise this for the questions themselves. What the page around them records is up to its owner.',
  exposed: 'The page you are on is given your answers and your result when you are done. The questions themselves save nothing.',

  step: (n, of) => `Step ${n} of ${of}`,
  next: 'Next',
  back: 'Back',
  finish: 'See the result',
  openHeading: (n) => (n === 1 ? 'One question here is open' : `${n} questions here are open`),
  openText: 'Press one of them to go to it. You may also leave them open: just press the button at the bottom once more.',
  openTextOne: 'Press it to go there. You may also leave it open: just press the button at the bottom once more.',
  openNone: 'Everything here has an answer now',
  openItem: 'You have not chosen an answer here.',
  answeredMark: 'answered',
  why: 'Why do we ask?',
  fetching: 'Fetching …',
  foldFailed: 'It could not be fetched. Try again in a moment.',

  collect: 'Are you gathering answers from several people?',
  toGroup: 'Go to the working group',
  onPaper: 'Meeting without screens?',
  toPaper: 'Print an empty form',
  groupFailed: 'The page of the working group could not be fetched. What you have gathered is still here, so try again in a moment.',

  loading: 'Fetching the questions …',
  waiting: 'Your result is on its way …',
  retry: 'Try again',
  toQuestions: 'Back to the questions',
  sorry: 'That did not work',
  resultFailed: 'The result could not be fetched. Your answers are still here, so try again in a moment.',
  coreFailed: 'The part that does the sums has stopped. Nothing is lost, so try again in a moment.',
  scoreProblems: 'The answers do not fit the questions. That is our mistake, not yours.',
  unknownInstrument: (id, known) => `There should be a questionnaire called “${id}” here, but there is none. We have ${known}.`,
  srcFailed: 'The questions could not be fetched. The address may be wrong, or the connection is poor.',
  srcTooLarge: 'The file of questions is too large. It may take up 1 MB at most.',
  srcNotUTF8: 'The file of questions is not saved as UTF-8, so its letters cannot be read.',
  notAnInstrument: 'The file of questions has mistakes. They must be put right before anybody can answer:',
  whole: 'the whole file',
};

export const strings = { da, en };
