import words from 'peerwork:for-whom';

/**
 * A text of ours that calls the people the work is for by the word of the place:
 * patient, beboer … As it is where the word is not one of ours. Everything the
 * core writes of it then says the same.
 *
 * @param {string} text
 * @param {string} forWhom
 */
export function reworded(text, forWhom) {
  const forms = Object.hasOwn(words, forWhom) ? words[forWhom] : {};
  return text.replace(/(^|[^a-zæøå])(borger[a-zæøå]*)/gi, (whole, before, word) => {
    const form = forms[word.toLowerCase()];
    return form ? before + (word[0] === 'B' ? form[0].toUpperCase() + form.slice(1) : form) : whole;
  });
}
