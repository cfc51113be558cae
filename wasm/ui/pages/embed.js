/*
 * The page for an iframe. What it shows is said by its query:
 *
 *   embed.html?lang=da&instrument=parathed
 *
 * lang, instrument, theme, organisation, for-whom and autosave are the element's own. `src` is
 * taken from this site only: a link to this page must not put somebody else's
 * questions under its owner's name. `expose-result` is not taken, since a link
 * must not decide that either. `brand` is a colour as six hexadecimal digits,
 * `scheme` light or dark, for a page around that is always one of them.
 */
import './auditors.js';

const query = new URLSearchParams(location.search);

/** What the query says, for a name it has. */
const said = (/** @type {string} */ name) => /** @type {string} */ (query.get(name));

const page = document.documentElement;
const widget = /** @type {HTMLElement} */ (document.querySelector('peer-readiness'));

for (const name of ['instrument', 'theme', 'organisation', 'for-whom', 'autosave']) {
  if (query.has(name)) widget.setAttribute(name, said(name));
}
if (query.has('lang')) page.lang = said('lang');
if (/^(light|dark)$/.test(said('scheme'))) page.style.colorScheme = said('scheme');
if (/^[0-9a-f]{6}$/i.test(said('brand'))) widget.style.setProperty('--peer-brand', '#' + query.get('brand'));
// An address that cannot be fetched: the widget says so in its own words.
if (query.has('src')) widget.setAttribute('src', ownAddress(said('src')) ?? 'about:blank');

/**
 * The address in full when it is on this site.
 *
 * @param {string} text
 */
function ownAddress(text) {
  try {
    const { origin, href } = new URL(text, location.href);
    return origin === location.origin ? href : undefined;
  } catch {
    return undefined;
  }
}

widget.addEventListener('peer-readiness-step', (event) => {
  const { lang, title } = /** @type {CustomEvent<{lang: string, title: string}>} */ (event).detail;
  document.title = title || document.title;
  // In a frame the page around has a heading of its own.
  for (const heading of document.querySelectorAll('h1')) heading.hidden = parent !== window || heading.lang !== lang;
});

// The page around is told how high this one is and when to show its top, and
// nothing else; so anybody may hear it.
if (parent !== window) {
  // To the pixel, the height of a result says which advice is in it, and so what was answered.
  let coarse = 100;
  const tell = (/** @type {boolean} */ shown) => parent.postMessage({ peerFrame: Math.ceil(page.getBoundingClientRect().height / coarse) * coarse, shown }, '*');
  new ResizeObserver(() => tell(false)).observe(page);
  // A new step while the person is in here: further down would be somewhere in the middle of it.
  for (const type of ['peer-readiness-step', 'peer-readiness-result']) {
    widget.addEventListener(type, (event) => {
      coarse = /result|group/.test(/** @type {CustomEvent<{state: string}>} */ (event).detail.state) ? 600 : 100;
      if (document.hasFocus()) requestAnimationFrame(() => tell(true));
    });
  }
  // The script around may come later than the first height.
  addEventListener('message', ({ source, data }) => source === parent && data === 'peer-frame' && tell(false));
}
