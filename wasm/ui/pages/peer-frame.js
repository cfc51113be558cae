/*
 * For the page around an iframe with embed.html: gives the frame the height
 * of what is in it, and shows its top when a new step begins that is not all in
 * sight.
 *
 *   <iframe src="https://…/embed.html" title="Tag temperaturen" width="100%" height="900"></iframe>
 *   <script defer src="https://…/peer-frame.js"></script>
 *
 * It reads nothing from the frame but those two things, believes them only
 * from a frame of this page that shows one of our pages for an iframe, and sets
 * nothing but that frame's height. Without it the frame scrolls.
 */
const originOf = (/** @type {HTMLIFrameElement} */ frame) => {
  try {
    const { origin, pathname } = new URL(frame.src);
    return /\/embed(-jobdesc|-recovery)?\.html$/.test(pathname) ? origin : undefined;
  } catch {
    return undefined;
  }
};

addEventListener('message', ({ source, origin, data }) => {
  const height = data?.peerFrame;
  if (!Number.isInteger(height) || height < 1 || height > 50_000) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
    frame.style.boxSizing = 'content-box';
    frame.style.height = height + 'px';
    if (data.shown !== true) continue;
    // While a result was waited for the frame was short, and what is below it moved up.
    const { top, bottom } = frame.getBoundingClientRect();
    // Below a header that stays: the page says how high it is, in the property that browsers use too.
    const { scrollPaddingTop } = getComputedStyle(document.documentElement);
    const covered = (parseFloat(scrollPaddingTop) || 0) + (parseFloat(getComputedStyle(frame).scrollMarginTop) || 0);
    if (top < covered || bottom > innerHeight) frame.scrollIntoView();
  }
});

// A frame that was there before has said its height already: ask again.
for (const frame of document.querySelectorAll('iframe')) {
  if (originOf(frame)) /** @type {Window} */ (frame.contentWindow).postMessage('peer-frame', '*');
}
