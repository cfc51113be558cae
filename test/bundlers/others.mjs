// The elements beside the quiz, as far as files and programs of theirs are needed.
import { strings as cardStrings } from '../../wasm/ui/recovery/cards/strings.js';
import { strings as recoveryStrings } from '../../wasm/ui/recovery/shell/strings.js';
import { strings as workshopStrings } from '../../wasm/ui/jobdesc/shell/strings.js';

/**
 * Begins a description and looks at its document; reads from a seat, goes to the
 * picture and to a card.
 *
 * @param {import('playwright-core').Page} page
 */
export async function others(page) {
  const t = workshopStrings.en;
  const workshop = page.locator('peer-jobdesc');
  await workshop.getByRole('button', { name: t.beginEmpty }).click();
  await workshop.locator('[data-at="/title"] textarea').fill('Peer worker');
  for (const name of ['meeting', 'read', 'give', 'look']) {
    await workshop.locator('.way', { hasText: t.pages[name] }).click();
    await workshop.locator('.bench.wide h3').first().waitFor();
  }
  await workshop.locator('.paper .paper-title', { hasText: 'Peer worker' }).waitFor();

  const recovery = page.locator('peer-recovery');
  await recovery.locator('.seats .door').last().click();
  await recovery.locator('.seat .prose').nth(3).waitFor();
  await recovery.locator('.way', { hasText: recoveryStrings.en.chime }).click();
  await recovery.locator('.petal').first().waitFor();
  await recovery.locator('.way', { hasText: recoveryStrings.en.cards }).click();
  await recovery.getByRole('button', { name: cardStrings.en.begin }).click();
  await recovery.locator('.card').waitFor();
  return ', a document, a card';
}
