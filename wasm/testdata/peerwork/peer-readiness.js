customElements.define('peer-readiness', class extends HTMLElement {});
