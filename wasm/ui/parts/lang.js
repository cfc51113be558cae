const readsDanish = ['da', 'nb', 'nn', 'no', 'sv', 'fo', 'kl'];

/** The language for a BCP 47 tag, by the same rule as peerwork.MatchLang in Go. */
export function matchLang(tag) {
  return readsDanish.includes(tag.split(/[-_.@]/)[0].toLowerCase()) ? 'da' : 'en';
}

/**
 * The language of an element: its own `lang`, else that of the nearest
 * ancestor that says one, through shadow roots; Danish when nobody does.
 */
export function langOf(element) {
  for (let node = element; node; node = node.parentElement ?? node.getRootNode().host) {
    const tag = node.getAttribute('lang');
    if (tag) return matchLang(tag);
  }
  return 'da';
}
