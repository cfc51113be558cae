/**
 * A whole number, or undefined.
 *
 * @param {string} text
 */
export function numberIn(text) {
  const written = text.trim().replace(/ ?%$| (?:procent|per cent|percent)$/i, '');
  return /^\d{1,9}$/.test(written) ? Number(written) : undefined;
}

/**
 * An amount as a document keeps it, "28000" or "28000.50", from what people
 * write: 28.000, 28 000, 28.000,50 kr. In Danish a point before three digits
 * parts thousands and a comma begins the fraction; in English it is the other
 * way round. Undefined when it cannot be read.
 *
 * @param {string} text
 * @param {import('../../parts/types.js').Lang} lang
 */
export function amountIn(text, lang) {
  const written = text.trim().replace(/ ?(?:kr\.?|kroner|dkk|,-)$/i, '').replace(/[\s\u00a0\u202f]/g, '');
  const [thousand, point] = lang === 'da' ? ['\\.', ','] : [',', '\\.'];
  const form = new RegExp(`^(\\d{1,3}(?:${thousand}\\d{3})+|\\d+)(?:${point}(\\d{1,2}))?$`).exec(written);
  if (!form) return undefined;
  const whole = form[1].replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  if (whole.length > 9) return undefined;
  return form[2] ? `${whole}.${form[2].padEnd(2, '0')}` : whole;
}

/**
 * An amount as it stands in a field.
 *
 * @param {string} amount
 * @param {import('../../parts/types.js').Lang} lang
 */
export function amountText(amount, lang) {
  const [whole, part] = amount.split('.');
  const [thousand, point] = lang === 'da' ? ['.', ','] : [',', '.'];
  return whole.replace(/\B(?=(\d{3})+$)/g, thousand) + (part ? point + part : '');
}
