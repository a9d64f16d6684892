import type { FrameLocator, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { declaredNames } from '../../../scripts/sheets/declaredNames.ts'
import { scriptTexts } from '../../../scripts/sheets/scriptTexts.ts'
import { sidebarPage } from '../../../scripts/sheets/sidebarPage.ts'
import type { Cell } from '../../../src/core/cells/cell.ts'
import { browser } from '../../browser/browser.ts'
import { appsScript } from '../../fakes/sheets/appsScript.ts'
import { type GoogleBook, googleBookOf } from '../../fakes/sheets/googleBook.ts'
import { type Outcome, scriptRun } from './scriptRun.ts'

const spreadsheetAddress = 'https://docs.test/spreadsheet'
const sidebarAddress = 'https://script.test/sidebar'

/** What Google lets the page of a sidebar do (developers.google.com/apps-script/guides/html/restrictions). */
const sandbox = 'allow-same-origin allow-scripts allow-forms allow-modals allow-popups allow-downloads'

/** The page around the sidebar, which is 300 pixels wide. */
const spreadsheetPage = `<!doctype html><html lang="en"><head><title>Reviews</title><link rel="icon" href="data:,"></head>
<body style="margin:0"><button>Cells</button>
<iframe title="Throughline" src="${sidebarAddress}" sandbox="${sandbox}" style="width:300px;height:700px;border:0"></iframe>
</body></html>`

let made: ReturnType<typeof make> | undefined

/** The add-on as it is built, once for each worker of the tests. */
async function make() {
  const off = new Set<never>()
  const [{ code }, page] = await Promise.all([scriptTexts(off), sidebarPage(off)])
  return { code, page }
}

/** The sidebar over a spreadsheet in memory, and what a test can do to it from outside. */
export interface OpenedSidebar {
  readonly page: Page
  readonly sidebar: FrameLocator
  readonly book: GoogleBook
  /** How many workers the sidebar has started. */
  readonly workers: () => number
  /** The methods that were asked for. */
  readonly asked: string[]
  /** Called before each request, with its method: a test may wait in it, or let it die with what is thrown. */
  before: (method: string) => Promise<void> | void
  /** The user types into a cell, away from the sidebar. */
  type(row: number, column: number, value: number | string): Promise<void>
}

const people = ['Ana', 'Ben', 'Cleo', 'Dana', 'Emil', 'Finn', 'Gita']
const rows: readonly (readonly Cell[])[] = [
  ['Name', 'Role', 'CSAT %', 'QA %'],
  ...people.map((name, index) => [name, 'Support', name === 'Ben' ? 'n.k.' : 70 + index * 3, 95 - index * 2]),
]

/** Opens the built sidebar over a team of seven. The test fails on anything in the console and on any other request. */
export async function openSidebar(before: OpenedSidebar['before'] = () => undefined): Promise<OpenedSidebar> {
  made ??= make()
  const { code, page: text } = await made
  const book = googleBookOf({ sheets: [{ title: 'Team', rows }] })
  const script = appsScript(book, [code])
  const context = await (await browser()).newContext({ viewport: { width: 900, height: 760 } })
  const page = await context.newPage()
  const faults: string[] = []
  let workers = 0
  page.on('worker', () => workers++)
  page.on('console', message => faults.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', error => faults.push(String(error.stack ?? error)))
  await context.route('**/*', route => {
    const url = route.request().url()
    const body = url === spreadsheetAddress ? spreadsheetPage : url === sidebarAddress ? text : null
    if (body !== null) return route.fulfill({ contentType: 'text/html; charset=utf-8', body })
    faults.push(`asked for ${url}`)
    return route.abort()
  })
  const opened: OpenedSidebar = {
    ...{ page, book, workers: () => workers, asked: [], before },
    sidebar: page.frameLocator('iframe'),
    async type(row, column, value) {
      await page.getByRole('button', { name: 'Cells' }).click()
      const cell = book.sheets[0]?.rows[row]?.[column]
      if (cell !== undefined) cell.value = value
    },
  }
  await scriptRun(page, declaredNames(code), async (name, given): Promise<Outcome> => {
    const { method } = JSON.parse(String(given[0]))
    opened.asked.push(method)
    try {
      await opened.before(method)
      return { value: script.call(name, ...given) }
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) }
    }
  })
  await page.goto(spreadsheetAddress)
  onTestFinished(async () => {
    await context.close()
    expect(faults).toEqual([])
  })
  return opened
}
