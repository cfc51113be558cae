/*
 * A person who writes a whole description that lies on the table: goes from one
 * control to the next and does what it takes for the page to say the same. Once
 * with a mouse, once with nothing but the keyboard; in the chapters, and in the
 * first hour of a meeting, which has one question at a time.
 */

/**
 * What a control is, and what it takes for it to say what the description says.
 * Runs in the page.
 *
 * @returns {{ act: 'write' | 'press' | 'choose' | 'next' | 'end' | 'none', text?: string, by?: number, from?: number }}
 */
function wanted(el, doc) {
  const none = { act: 'none' };
  const get = (pointer) => pointer.split('/').slice(1).reduce((at, step) => at?.[step], doc);
  const at = el.closest('[data-at]')?.dataset.at;
  const card = el.closest('.dilemma');
  const dilemma = card && doc.dilemmas?.find(({ dilemma: id }) => card.querySelector('input').id.endsWith(`-dilemma-${id}-first`));
  const undecided = el.closest('.undecided');
  const open = undecided && doc.open?.find(({ question }) => undecided.querySelector('input').id.endsWith('-open-' + question));
  if (el.closest('.meeting-over')) return { act: 'end' };
  const shown = el.closest('.chapter, .meeting-step');
  if (shown && el.parentElement.matches('.buttons') && el.parentElement.parentElement === shown) return { act: el.matches('.main') ? 'next' : 'end' };
  if (el.matches('summary')) {
    const details = el.parentElement;
    const inside = dilemma || [...details.querySelectorAll('[data-at]'), ...details.matches('[data-at]') ? [details] : []].some((each) => each.dataset.at !== '/dilemmas' && each.dataset.at !== '/open' && get(each.dataset.at) !== undefined);
    return inside && !details.open && !details.matches('.why') ? { act: 'press' } : none;
  }
  if (el.matches('.add')) return (get(at) ?? []).length > el.closest('[data-at]').querySelector(':scope > .entries').children.length ? { act: 'press' } : none;
  if (!shown || el.matches('button, [type="search"]')) return none;
  if (undecided) {
    // What the answers of the quiz left open is decided when the description says so.
    if (el.type === 'checkbox') return Boolean(open) === el.checked ? none : { act: 'press' };
    return open?.who && !el.value ? { act: 'write', text: open.who } : none;
  }
  if (card && el.matches('textarea')) return dilemma?.reason && !el.value ? { act: 'write', text: dilemma.reason } : none;
  if (!at) return none;
  const value = card ? dilemma?.side : get(at);
  if (value === undefined) return none;
  if (el.type === 'radio') {
    const group = [...el.getRootNode().querySelectorAll(`input[name="${el.name}"]`)];
    const by = group.findIndex((each) => each.value === value);
    return group[by].checked ? none : { act: 'choose', by, from: group.findIndex((each) => each.checked) };
  }
  if (el.type === 'checkbox') return value.includes(el.value) && !el.checked ? { act: 'press' } : none;
  if (el.matches('select')) return el.value === value ? none : { act: 'choose', by: [...el.options].findIndex((each) => each.value === value), text: value };
  if (el.value) return none;
  if (/minutesPerWeek$/i.test(at)) return { act: 'write', text: `${Math.floor(value / 60)}:${String(value % 60).padStart(2, '0')}` };
  return { act: 'write', text: String(value) };
}

/**
 * Writes what is shown, and goes on to the next; with the keyboard alone.
 *
 * @param {import('playwright-core').Page} page
 * @param {object} doc
 */
export async function byKeys(page, doc) {
  for (let pressed = 0; pressed < 3000; pressed++) {
    const now = await page.evaluate(([source, description]) => {
      const el = document.querySelector('peer-jobdesc').shadowRoot.activeElement;
      // Where the way on stands, or nowhere at all.
      return el ? new Function('return ' + source)()(el, description) : { act: 'none' };
    }, [wanted.toString(), doc]);
    if (now.act === 'write') await page.keyboard.insertText(now.text);
    else if (now.act === 'press') {
      const tick = await page.evaluate(() => document.querySelector('peer-jobdesc').shadowRoot.activeElement.type === 'checkbox');
      await page.keyboard.press(tick ? 'Space' : 'Enter');
      // The focus may be in what was added now, and nothing there is to be passed by.
      if (!tick) {
        const moved = await page.evaluate(() => !document.querySelector('peer-jobdesc').shadowRoot.activeElement.matches('summary, .add'));
        if (moved) continue;
      }
    } else if (now.act === 'choose') {
      // One is chosen by a space, the others by arrows from there. A list has nothing chosen at first.
      if (now.from === -1) await page.keyboard.press('Space');
      const steps = now.by - Math.max(now.from ?? 0, 0);
      for (let i = 0; i < Math.abs(steps); i++) await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
    } else if (now.act === 'next') {
      await page.keyboard.press('Enter');
    } else if (now.act === 'end') return;
    await page.keyboard.press('Tab');
  }
  throw new Error('never at the end');
}

/**
 * The same with a mouse.
 *
 * @param {import('playwright-core').Page} page
 * @param {object} doc
 */
export async function byMouse(page, doc) {
  for (;;) {
    for (let i = 0; ; i++) {
      const handle = await page.evaluateHandle((n) => {
        const shown = document.querySelector('peer-jobdesc').shadowRoot.querySelector('.chapter, .meeting-step');
        return [...shown.querySelectorAll('input, textarea, select, summary, .add')].filter((el) => el.checkVisibility() && !el.disabled && (el.matches('summary') || !el.parentElement.closest('details:not([open])')))[n];
      }, i);
      const el = handle.asElement();
      if (!el) break;
      const now = await el.evaluate((node, [source, description]) => new Function('return ' + source)()(node, description), [wanted.toString(), doc]);
      if (now.act === 'none') continue;
      if (now.act === 'write') {
        await el.click();
        await page.keyboard.insertText(now.text);
      } else if (now.act === 'press') {
        await el.click();
        // What was unfolded or added stands where this one stood.
        i--;
      } else if (now.text) await el.selectOption(now.text);
      else {
        const choice = await el.evaluateHandle((node, n) => node.getRootNode().querySelectorAll(`input[name="${node.name}"]`)[n], now.by);
        await choice.asElement().click();
      }
    }
    const next = page.locator('peer-jobdesc').locator('.chapter > .buttons .main, .meeting-step > .buttons .main');
    if (!await next.count()) return;
    await next.click();
    if (await page.locator('peer-jobdesc .meeting-over').count()) return;
  }
}
