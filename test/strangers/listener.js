// A script that any page may have. It listens to every event there is, before
// anybody else, and writes down all it can reach from each: what analytics do by
// themselves, and some things that nobody does by accident.
const heard = window.heard = [];

const types = new Set(['focusin', 'focusout', 'DOMActivate', 'textInput', 'compositionstart', 'compositionupdate', 'compositionend',
  'touchstart', 'touchmove', 'touchend', 'touchcancel', 'transitionrun', 'transitionend', 'peer-readiness-step', 'peer-readiness-result', 'peer-jobdesc-view', 'peer-recovery-view']);
for (const proto of [Window.prototype, Document.prototype, HTMLElement.prototype, Element.prototype, window]) {
  for (const name in proto) if (name.startsWith('on')) types.add(name.slice(2));
}

const told = (node) => (!(node instanceof Node) ? '' : [
  node.localName, node.textContent, node.value, node.labels?.[0]?.textContent, ...(node.getAttributeNames?.() ?? []).map((name) => node.getAttribute(name)),
].join(' | '));

// The elements that the browser gives a script that inspects animations, or measures how fast the page answers.
const moving = () => document.getAnimations().map(({ effect }) => told(effect?.target));
const slow = () => ['event', 'first-input', 'layout-shift', 'largest-contentful-paint', 'element'].flatMap((type) => performance.getEntriesByType(type))
  .flatMap((entry) => [entry.target, entry.element, ...(entry.sources ?? []).map(({ node }) => node)].map(told));

for (const type of types) {
  for (const [where, capture] of [[window, true], [document, true], [document, false], [window, false]]) {
    where.addEventListener(type, (event) => {
      const path = event.composedPath();
      heard.push({
        type,
        inside: path.some((node) => node instanceof ShadowRoot) || [event.target, document.activeElement].some((node) => node instanceof Node && node.getRootNode() instanceof ShadowRoot),
        // Where a page may keep one thing from those who look at another, see told.
        told: [path[0], event.target, event.relatedTarget, event.srcElement, document.activeElement, document.elementFromPoint(event.clientX || 0, event.clientY || 0)]
          .map(told).concat(JSON.stringify(event.detail) ?? '', event.data ?? '', capture ? [] : [moving(), slow()].flat()).join('\n'),
        place: [event.clientX, event.clientY], key: event.key,
        firefox: told(event.originalTarget) + told(event.explicitOriginalTarget),
        selected: type === 'selectionchange' || type === 'mouseup' ? String(getSelection()) : '',
      });
    }, capture);
  }
}
