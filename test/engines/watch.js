// Served to the pages of a run: notes everything a strict site would complain
// about, in the same way in every engine. WebKit's driver has no console.
const complaints = window.complaints = [];
for (const level of ['error', 'warn']) {
  const original = console[level];
  console[level] = (...words) => {
    complaints.push(`console.${level}: ${words.join(' ')}`);
    original.apply(console, words);
  };
}
window.addEventListener('error', (event) => complaints.push(`error: ${event.message ?? event.target.src}`), true);
window.addEventListener('unhandledrejection', (event) => complaints.push(`rejection: ${event.reason}`));
document.addEventListener('securitypolicyviolation',
  (event) => complaints.push(`violation of ${event.violatedDirective}: ${event.blockedURI} ${event.sample}`));
