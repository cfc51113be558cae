/*
 * The pages for an iframe. What one shows is said by its query:
 *
 *   embed.html?lang=da&instrument=parathed
 *   embed-jobdesc.html?lang=da&autosave
 *   embed-recovery.html?lang=da&seat=hr
 *
 * lang, theme and organisation are attributes of all elements, instrument and for-whom
 * of the questionnaires, autosave of those and the workshop, seat of the one about
 * peer work. `src` is taken from this site only: a link to
 * this page must not put somebody else's questions under its owner's name.
 * `expose-result` is not taken, since a link must not decide that either. `brand` is a colour as six hexadecimal digits,
 * `scheme` light or dark, for a page around that is always one of them.
 */
import './auditors.js';

const query = new URLSearchParams(location.search);

/** What the query says, for a name it has. */
const said = (/** @type {string} */ name) => /** @type {string} */ (query.get(name));

const page = document.documentElement;
const widget = /** @type {HTMLElement} */ (document.querySelector('main > :not(h1)'));
/** The events that say that something else is shown. */
const views = ['step', 'result', 'view'].map((event) => widget.localName + '-' + event);

for (const name of ['instrument', 'theme', 'organisation', 'for-whom', 'autosave', 'seat']) {
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

for (const type of views) {
  widget.addEventListener(type, (event) => {
    const { lang, title } = /** @type {CustomEvent<{lang: string, title: string}>} */ (event).detail;
    document.title = title || document.title;
    // In a frame the page around has a heading of its own.
    for (const heading of document.querySelectorAll('h1')) heading.hidden = parent !== window || heading.lang !== lang;
  });
}

// The page around is told how high this one is and when to show its top, and
// nothing else; so anybody may hear it.
if (parent !== window) {
  // To the pixel, the height of a result says which advice is in it, and so what was
  // answered; that of a chapter, how much is written in it; that of a seat, whose it is.
  // Only what looks alike for everybody is told more finely.
  let coarse = 100;
  const tell = (/** @type {boolean} */ shown) => parent.postMessage({ peerFrame: Math.ceil(page.getBoundingClientRect().height / coarse) * coarse, shown }, '*');
  new ResizeObserver(() => tell(false)).observe(page);
  // A new step while the person is in here: further down would be somewhere in the middle of it.
  for (const type of views) {
    widget.addEventListener(type, (event) => {
      coarse = /^(begin|loading|questions|waiting|failed)$/.test(/** @type {CustomEvent<{state: string}>} */ (event).detail.state) ? 100 : 600;
      if (document.hasFocus()) requestAnimationFrame(() => tell(true));
    });
  }
  // The script around may come later than the first height.
  addEventListener('message', ({ source, data }) => source === parent && data === 'peer-frame' && tell(false));
}
