// So that a test can find its way in the widget without opening it: keeps the
// root that the element makes, and leaves its mode alone.
const attach = Element.prototype.attachShadow;
window.keptRoots = new Map();
Element.prototype.attachShadow = function (init) {
  const root = attach.call(this, init);
  window.keptRoots.set(this, root);
  return root;
};
