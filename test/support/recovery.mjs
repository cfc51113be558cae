import { page } from './server.mjs';

/** A page with the element about peer work and nothing else. */
export const recoveryPage = (attributes = '', more = {}) => page(`<peer-recovery ${attributes}><p>Uden script</p></peer-recovery>`, { ...more, script: false, head: `<script type="module" src="/peer-recovery.js"></script>${more.head ?? ''}` });

/** One such element on a page. */
export class Recovery {
  constructor(page) {
    this.page = page;
    this.host = page.locator('peer-recovery');
  }

  button(name) { return this.host.getByRole('button', { name }); }

  /** Goes to the page of a seat, by its place in the choice. */
  async seat(n) {
    await this.host.locator('.seats .door').nth(n).click();
    await this.host.locator('.seat').waitFor();
  }

  /** Goes to the picture. */
  async chime() {
    await this.button(/^CHIME/).first().click();
    await this.host.locator('.chime').waitFor();
  }

  /** What has the focus. */
  focused() {
    return this.host.evaluate((host) => {
      const at = host.shadowRoot.activeElement;
      return at && { tag: at.localName, class: at.getAttribute('class'), text: at.textContent, label: at.getAttribute('aria-label') };
    });
  }
}
