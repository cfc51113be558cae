// What a person does in the widget is nobody else's business: none of these
// bubbles out of the shadow root. Listeners that catch an event on its way
// down see the host element and nothing below it, since the root is closed.
const kept = [
  'click', 'dblclick', 'auxclick', 'contextmenu', 'input', 'beforeinput', 'change', 'keydown', 'keypress', 'keyup',
  'focusin', 'focusout', 'copy', 'cut', 'paste', 'dragstart', 'drag', 'dragend', 'dragenter', 'dragleave', 'dragover', 'drop',
  'selectstart', 'wheel', 'textInput', 'DOMActivate',
  ...['down', 'up', 'move', 'over', 'out', 'cancel', 'rawupdate'].map((what) => 'pointer' + what),
  'gotpointercapture', 'lostpointercapture',
  ...['down', 'up', 'move', 'over', 'out'].map((what) => 'mouse' + what),
  ...['start', 'end', 'move', 'cancel'].map((what) => 'touch' + what),
  ...['start', 'update', 'end'].map((what) => 'composition' + what),
];

/**
 * Stops the events of people's actions at a shadow root.
 *
 * @param {ShadowRoot} root
 */
export function containEvents(root) {
  const stop = (/** @type {Event} */ event) => event.stopPropagation();
  // Passive, so that scrolling by wheel and touch never waits for us.
  for (const type of kept) root.addEventListener(type, stop, { passive: true });
}
