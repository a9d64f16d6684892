import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { bundleExcel } from '../../../scripts/excel/bundleExcel.ts'
import type { Policy } from '../../../src/core/policy/policy.ts'
import { browser } from '../../browser/browser.ts'
import { excelProgram } from '../../fakes/excel/excelProgram.ts'
import { simBookOf } from '../../fakes/excel/simBook.ts'
import { root } from '../../sourceFiles.ts'
import { simContainer } from './simContainer.ts'

const base = 'https://reviews.example/throughline/'
const library = 'https://appsforoffice.microsoft.com/lib/1/hosted/'
const types: Readonly<Record<string, string>> = {
  ...{ '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' },
}

/** Builds the add-in for the tests of a file, and takes it away after them; gives its folder. */
export function builtExcel(policy: Policy = new Set()): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-excel-'))
  beforeAll(() => bundleExcel(folder, base, join(root, 'LICENSE'), policy), 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export interface BuiltOptions {
  /** The page with its query. */
  readonly path?: string
  readonly inExcel?: boolean
  /** The background of Excel's own panes, as a number with blue first. */
  readonly background?: number
  readonly width?: number
}

/** Opens a built page in a simulated Excel, with the real library; whatever goes wrong in the page is a fault. */
export async function openBuilt(folder: string, options: BuiltOptions = {}) {
  const { path = 'taskpane.html', inExcel = true, background, width = 350 } = options
  const book = simBookOf({
    sheets: [
      {
        title: 'Team',
        rows: [
          ['Name', 'Role', 'CSAT %', 'QA %'],
          ['Ana', 'Support', 90, 80],
          ['Ben', 'Support', 'n.k.', 85],
          ['Cleo', 'Support', 70, 95],
          ['Dana', 'Support', 75, 88],
          ['Emil', 'Support', 82, 91],
          ['Finn', 'Support', 88, 79],
          ['Gita', 'Support', 93, 86],
        ],
      },
    ],
  })
  const program = excelProgram(book, { platform: 'desktop', api: '1.15' })
  const context = await (await browser()).newContext({ viewport: { width, height: 600 } })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', message => faults.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', error => faults.push(String(error.stack ?? error)))
  await context.route('**/*', async route => {
    const url = route
      .request()
      .url()
      .replace(/[?#].*/, '')
    const file = url.startsWith(base)
      ? join(folder, url.slice(base.length))
      : url.startsWith(library)
        ? join(root, 'node_modules/@microsoft/office-js/dist', url.slice(library.length))
        : null
    if (file === null) {
      faults.push(`asked for ${url}`)
      return route.abort()
    }
    return route.fulfill({ contentType: types[extname(file)] ?? 'text/plain', body: readFileSync(file) })
  })
  if (inExcel) await simContainer(page, program, '1.15', background)
  await page.goto(`${base}${path}`)
  onTestFinished(() => context.close())
  return { page, book, program, faults }
}
