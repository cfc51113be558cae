/*
 * The page around the widget in the file that holds everything. Both
 * questionnaires are on it, so that changing between them loses no answers.
 */
import './auditors.js';
import 'peerwork:element';

const page = document.documentElement;
const choices = /** @type {HTMLElement} */ (document.querySelector('.choices'));
const widgets = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('main > *')]);

// Where the element is not to be had, there is nothing to choose.
choices.hidden = !customElements.get(widgets[0].localName);
choices.addEventListener('click', ({ target }) => {
  const { instrument, lang } = /** @type {Element} */ (target).closest('button')?.dataset ?? {};
  if (lang) {
    page.lang = lang;
    // The widgets watch their own attribute, not that of the page.
    for (const widget of widgets) widget.lang = lang;
    /** @type {HTMLElement} */ (choices.querySelector(`[data-lang]:not([data-lang="${lang}"])`)).focus();
  }
  if (instrument) {
    for (const widget of widgets) widget.hidden = widget.getAttribute('instrument') !== instrument;
    for (const button of /** @type {NodeListOf<HTMLElement>} */ (choices.querySelectorAll('[data-instrument]'))) {
      button.setAttribute('aria-pressed', String(button.dataset.instrument === instrument));
    }
  }
});
