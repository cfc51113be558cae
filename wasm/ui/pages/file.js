/*
 * The page around the widget in the file that holds everything. Both
 * questionnaires stand on it, so that changing between them loses no answers.
 */
import 'peerwork:element';

const page = document.documentElement;
const choices = document.querySelector('.choices');
const widgets = [...document.querySelectorAll('peer-readiness')];

choices.hidden = false;
choices.addEventListener('click', ({ target }) => {
  const { instrument, lang } = target.closest('button')?.dataset ?? {};
  if (lang) {
    page.lang = lang;
    // The widgets watch their own attribute, not that of the page.
    for (const widget of widgets) widget.lang = lang;
    choices.querySelector(`[data-lang]:not([data-lang="${lang}"])`).focus();
  }
  if (instrument) {
    for (const widget of widgets) widget.hidden = widget.getAttribute('instrument') !== instrument;
    for (const button of choices.querySelectorAll('[data-instrument]')) {
      button.setAttribute('aria-pressed', String(button.dataset.instrument === instrument));
    }
  }
});
