// What a person does in the widget is nobody else's business: none of these
// bubbles out of the shadow root. Listeners that catch an event on its way
// down see the host element and nothing below it, since the root is closed.
const kept = ('click dblclick auxclick contextmenu input beforeinput change keydown keypress keyup focusin focusout copy cut paste '
  + 'drag dragstart dragend dragenter dragleave dragover drop selectstart wheel textInput DOMActivate '
  + 'pointerdown pointerup pointermove pointerover pointerout pointercancel pointerrawupdate gotpointercapture lostpointercapture '
  + 'mousedown mouseup mousemove mouseover mouseout touchstart touchend touchmove touchcancel compositionstart compositionupdate compositionend').split(' ');

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
