// Checks a document with the program that the command line uses too. The program
// is fetched when it is first asked.
const form = document.getElementById('check');
const say = form.dataset;
const status = document.querySelector('#verdict [role="status"]');
const list = document.querySelector('#verdict ul');
const { lang } = document.documentElement;
const at = (address) => new URL(address, document.baseURI);

const bring = (again) => fetch(at(say.program + (again ? `?${again}` : '')));

let loading;
/** The bridge to the program, and the instruments that responses are checked against. */
function ready() {
  loading ??= Promise.all([
    import(at(say.core)),
    ...say.instruments.split(' ').map(async (address) => {
      const answer = await fetch(at(address));
      if (!answer.ok) throw new Error(answer.statusText);
      return answer.text();
    }),
  ]).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** The bytes as a text of as many characters: the program is to see them as they are. */
function characters(bytes) {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192) text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return text;
}

const made = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });

/** Checks the bytes of a document and shows what came of it. */
async function check(bytes) {
  list.hidden = true;
  list.replaceChildren();
  status.className = '';
  status.textContent = say.wait;
  let kind, answer;
  try {
    const [{ call }, ...instruments] = await ready();
    const text = characters(bytes);
    kind = form.elements.kind.value || (await call(bring, 'kind', text)).ok;
    answer = await call(bring, 'check', kind, text, ...instruments);
  } catch (error) {
    console.info(error);
    status.textContent = say.failed;
    return;
  }
  const problems = answer.problems ?? [];
  const words = problems.length ? (problems.length > 1 ? say.many : say.one) : say.good;
  status.textContent = words.replace('$n', problems.length).replace('$k', kind || say.unknown);
  if (answer.ok) status.textContent += ' ' + say.missing.replace('$i', () => answer.ok);
  status.className = problems.length ? 'bad' : 'good';
  list.replaceChildren(...problems.map(({ code, pointer, text }) => {
    const item = document.createElement('li');
    item.append(made('code', pointer || say.whole), ' ', made('small', code), made('p', text[lang]));
    return item;
  }));
  list.hidden = !problems.length;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  check(new TextEncoder().encode(form.elements.text.value));
});
form.elements.file.addEventListener('change', async ({ target }) => {
  const [file] = target.files;
  if (!file) return;
  const bytes = new Uint8Array(await file.arrayBuffer());
  form.elements.text.value = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, 1 << 21));
  check(bytes);
  target.value = '';
});
for (const button of form.querySelectorAll('[data-example]')) {
  button.addEventListener('click', async () => {
    try {
      const answer = await fetch(at(button.dataset.example));
      if (!answer.ok) throw new Error(answer.statusText);
      form.elements.text.value = JSON.stringify(await answer.json(), null, 2);
    } catch {
      status.textContent = say.failed;
      return;
    }
    form.elements.kind.value = button.dataset.kind;
    check(new TextEncoder().encode(form.elements.text.value));
  });
}
