// What somebody would write by hand: ten questions, all on one page, and a sum.
const items = {{items}};
const labels = {{labels}};
const form = document.getElementById('quiz');
items.forEach(([statement, sign], i) => {
  const group = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = statement;
  const hint = document.createElement('p');
  hint.textContent = sign;
  group.append(legend, hint);
  labels.forEach((text, value) => {
    const label = document.createElement('label');
    const input = document.createElement('input');
    Object.assign(input, { type: 'radio', name: 'q' + i, value });
    label.append(input, ' ' + text);
    group.append(label);
  });
  form.append(group);
});
const button = document.createElement('button');
button.textContent = 'Se resultatet';
const output = document.createElement('output');
form.append(button, output);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const values = [...new FormData(form).values()].map(Number).filter((value) => value < 4);
  output.textContent = values.length ? Math.round((100 * values.reduce((a, b) => a + b, 0)) / (3 * values.length)) : 'Svar først';
});
