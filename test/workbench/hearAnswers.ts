import type { Page } from 'playwright-core'
import type { Answer } from '../../src/pane/compute/task.ts'

declare global {
  /** What the worker gave last. */
  var answered: Answer | undefined
}

/** Has a page keep what its worker gives. */
export async function hearAnswers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options)
        this.addEventListener('message', event => {
          globalThis.answered = event.data
        })
      }
    }
  })
}
