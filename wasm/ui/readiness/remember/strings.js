// What the box that remembers answers says. Danish is written first; English
// says the same in its own way. Same keys in both.

/** @satisfies {import('../../parts/types.js').Words} */
const da = {
  remember: 'Husk mine svar på denne enhed',
  rememberHint: 'Den næste ved computeren og siden rundt om kan læse dem, så lad være på en delt computer.',
  remembered: 'Dine svar er gemt på denne enhed.',
  forget: 'Slet mine svar',
  forgotten: 'Svarene er slettet fra enheden. Dem, du ser her, forsvinder, når du lukker siden.',
  restored: 'Dine svar fra sidst er her igen.',
  restoredOlder: 'Spørgsmålene er rettet siden, så læs dem igennem.',
  noStore: 'Browseren vil ikke gemme noget her. Dine svar er her stadig, så gør dig færdig, før du lukker siden.',
  noRoom: 'Enheden har ikke plads til de seneste svar. De er her stadig, så gør dig færdig, før du lukker siden.',
  elsewhere: 'Det gemte er ændret i et andet vindue. Svarene her bliver ikke gemt mere, så gør dig færdig, før du lukker siden.',
  keptOther: 'På denne enhed ligger der allerede svar. De bliver liggende, til du sletter dem.',
  rejected: 'De gemte svar passer ikke til spørgsmålene her. De er ikke rørt, så gem dem som fil, eller slet dem.',
  keptFile: 'gemte-svar',
};

/** @type {typeof da} */
const en = {
  remember: 'Remember my answers on this device',
  rememberHint: 'The next person at this computer, and the page around this, can read them, so leave it off on a shared one.',
  remembered: 'Your answers are saved on this device.',
  forget: 'Delete my answers',
  forgotten: 'The answers are deleted from the device. Those you see here are gone when you close the page.',
  restored: 'Your answers from last time are back.',
  restoredOlder: 'The questions have been corrected since, so read them through.',
  noStore: 'The browser will not save anything here. Your answers are still here, so finish before you close the page.',
  noRoom: 'The device has no room for the latest answers. They are still here, so finish before you close the page.',
  elsewhere: 'What is saved was changed in another window. The answers here are no longer saved, so finish before you close the page.',
  keptOther: 'There are answers on this device already. They stay until you delete them.',
  rejected: 'The saved answers do not fit the questions here. They are untouched, so save them as a file, or delete them.',
  keptFile: 'saved-answers',
};

export const rememberStrings = { da, en };
