// Tests look into the element, whose root is closed to everybody. test/strangers
// is where it stays closed.
{
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }); };
}
