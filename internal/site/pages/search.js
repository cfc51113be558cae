// Searches the list of the site's parts, which was made when the site was.
const place = document.getElementById('search');
const status = place.querySelector('[role="status"]');
const hits = place.querySelector('.hits');
const { lang } = document.documentElement;
const most = 40;

/** Without case and accents; æ, ø and å are letters of their own. */
const plain = (text) => text.toLowerCase().replace(/å/g, 'aa').normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** How well an entry answers the words; 0 when a word is missing. */
function score(entry, words) {
  let points = entry.l === lang ? 100 : 1;
  for (const word of words) {
    const begins = new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}`, 'u');
    if (begins.test(entry.head)) points += 30;
    else if (begins.test(entry.title)) points += 15;
    else if (begins.test(entry.text)) points += 5;
    else if (entry.text.includes(word) || entry.head.includes(word)) points += 1;
    else return 0;
  }
  return points;
}

/** The words around the first place that has one. */
function excerpt(text, words) {
  const found = words.map((word) => text.toLowerCase().indexOf(word)).filter((at) => at >= 0);
  const at = found.length ? Math.min(...found) : 0;
  const from = at < 90 ? 0 : text.indexOf(' ', at - 80) + 1;
  const to = text.length - from < 240 ? text.length : text.lastIndexOf(' ', from + 220);
  return (from ? '… ' : '') + text.slice(from, to) + (to < text.length ? ' …' : '');
}

const made = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });

function show(list, query) {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const found = list.map((entry) => ({ entry, points: score({ l: entry.l, title: plain(entry.t), head: plain(entry.h ?? entry.t), text: plain(entry.x) }, words) }))
    .filter(({ points }) => points).sort((a, b) => b.points - a.points);
  const say = ['none', 'one'][found.length] ?? (found.length > most ? 'most' : 'many');
  status.textContent = place.dataset[say].replace('$n', found.length).replace('$m', most).replace('$q', () => query);
  hits.replaceChildren(...found.slice(0, most).map(({ entry }) => {
    const item = document.createElement('li');
    if (entry.l !== lang) item.lang = entry.l;
    const link = made('a', entry.h ?? entry.t);
    link.href = place.dataset.root + entry.p;
    if (entry.l !== lang) link.hreflang = entry.l;
    item.append(link);
    if (entry.h) item.append(made('span', entry.t));
    item.append(made('p', excerpt(entry.x, query.toLowerCase().split(/\s+/).filter(Boolean))));
    return item;
  }));
  hits.hidden = !found.length;
}

const query = (new URLSearchParams(location.search).get('q') ?? '').trim().slice(0, 100);
const field = document.querySelector('form[role="search"] input');
field.value = query;
if (!query) {
  status.textContent = place.dataset.empty;
  field.focus();
} else {
  try {
    const answer = await fetch(place.dataset.list);
    if (!answer.ok) throw new Error(answer.statusText);
    show(await answer.json(), query);
  } catch {
    status.textContent = place.dataset.failed;
  }
}
