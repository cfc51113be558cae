/*
 * For the pages of our own, before the element's script: programs that audit a
 * page look into open roots alone. In a frame the page around may measure what
 * people do, so there the root stays closed.
 */
if (parent === window) {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }); };
}
