import type { Page } from 'playwright-core'

/** Presses the Tab key until a control whose name matches has the focus, as one does who has no mouse. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = []
  for (let i = 0; i < 100; i += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      const labels = element instanceof HTMLSelectElement ? [...element.labels].map(each => each.textContent) : []
      return element?.getAttribute('aria-label') ?? labels[0] ?? element?.textContent ?? ''
    })
    if (name.test(focused)) return
    passed.push(focused)
  }
  throw new Error(`The Tab key comes to no ${String(name)}, but to: ${passed.join(' | ')}`)
}
