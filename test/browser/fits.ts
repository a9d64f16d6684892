import type { Page } from 'playwright-core'

/** As high as the pane would have to be to show all of the view: axe takes what is scrolled away for hidden. */
export function wholeHeight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const view = document.querySelector('.tl-view')
    return window.innerHeight + (view === null ? 0 : view.scrollHeight - view.clientHeight)
  })
}

/** What is wider than its place, and by how much. */
export function wide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.tl-view, .tl-tabs, .tl-status')]
      .filter(each => each.scrollWidth > each.clientWidth)
      .map(each => `${each.className} ${each.scrollWidth - each.clientWidth}`),
  )
}
