// Lets an editor try what can be chosen, and writes the code for it.
const form = document.querySelector('.choose');
const widget = document.querySelector('peer-readiness');
const text = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The choices as attributes, in the order they are written; true stands for one without a value. */
function chosen() {
  const data = new FormData(form);
  const brand = data.has('own') ? data.get('brand') : '';
  const attributes = { lang: data.get('lang'), instrument: data.get('instrument') };
  for (const name of ['theme', 'organisation']) if (data.get(name).trim()) attributes[name] = data.get(name).trim();
  for (const name of ['autosave', 'expose-result']) if (data.has(name)) attributes[name] = true;
  return { attributes, brand };
}

function element({ attributes, brand }) {
  const list = Object.entries(attributes).map(([name, value]) => (value === true ? name : `${name}="${text(value)}"`));
  if (brand) list.push(`style="--peer-brand: ${brand}"`);
  return `<script type="module" src="/peerwork/peer-readiness.js"></script>\n<peer-readiness ${list.join(' ')}>\n`
    + '  <p>Spørgeskemaet kan ikke vises her. Det kræver JavaScript og en browser, der er ny nok: Chrome 98, Edge 98, Firefox 102, Safari 16.4 eller nyere.</p>\n</peer-readiness>';
}

function frame({ attributes, brand }) {
  // A link cannot decide that the page around gets the answers.
  const { 'expose-result': exposed, ...rest } = attributes;
  const query = new URLSearchParams(Object.entries(rest).map(([name, value]) => [name, value === true ? '' : value]));
  if (brand) query.set('brand', brand.slice(1));
  return `<iframe src="/peerwork/embed.html?${text(query.toString())}"\n  title="Tag temperaturen" width="100%" height="900" style="border:0"></iframe>\n`
    + '<script defer src="/peerwork/peer-frame.js"></script>';
}

function show() {
  const choice = chosen();
  for (const { name } of [...widget.attributes]) if (name !== 'style' && !(name in choice.attributes)) widget.removeAttribute(name);
  for (const [name, value] of Object.entries(choice.attributes)) widget.setAttribute(name, value === true ? '' : value);
  if (choice.brand) widget.style.setProperty('--peer-brand', choice.brand);
  else widget.style.removeProperty('--peer-brand');
  for (const [way, code] of Object.entries({ element: element(choice), frame: frame(choice) })) {
    document.querySelector(`[data-way="${way}"]`).textContent = code;
  }
  for (const told of document.querySelectorAll('[role="status"]')) told.textContent = '';
}

form.addEventListener('input', ({ target }) => {
  // Choosing a colour means wanting it.
  if (target.name === 'brand') form.elements.own.checked = true;
  show();
});
form.addEventListener('submit', (event) => event.preventDefault());
document.addEventListener('click', async ({ target }) => {
  const way = target.dataset?.copy;
  if (!way) return;
  const code = document.querySelector(`[data-way="${way}"]`);
  const told = target.parentElement.querySelector('[role="status"]');
  try {
    await navigator.clipboard.writeText(code.textContent);
    told.textContent = 'Kopieret.';
  } catch {
    getSelection().selectAllChildren(code);
    told.textContent = 'Koden er markeret. Tryk Ctrl+C.';
  }
});
show();
