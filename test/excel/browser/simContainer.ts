import type { Page } from 'playwright-core'
import type { ExcelProgram } from '../../fakes/excel/excelProgram.ts'

/** Number of the call by which the library of Excel on Windows sends a request. */
const richApiCall = 93

/** The background of panes in the dark gray theme. */
const darkGray = 0x262626

/** What the program says of itself when the library asks. */
const said = {
  GetAppType: 1,
  GetSolutionRef: '7c2f4a3e-91d5-4b8e-a6c0-3f5b1d9e2a74',
  GetAppVersionMajor: 16,
  GetAppVersionMinor: 1,
  GetAppUILocale: 1033,
  GetAppDataLocale: 1033,
  GetDocUrl: 'reviews.xlsx',
  GetAppCapabilities: 0,
  GetActivationMode: 0,
  GetControlIntegrationLevel: 1,
  GetSolutionToken: '',
  GetCorrelationId: '',
  GetInstanceId: '',
  GetTouchEnabled: false,
  GetCommerceAllowed: false,
  GetHostCustomMessage: 0,
  GetHostFullVersion: '16.0.18000.20000',
  GetDialogRequirementMatrix: '{}',
  GetInitialDisplayMode: 0,
}

/** Puts the page into Excel on Windows, as its library finds it: the object by which it asks the program. */
export async function simContainer(
  page: Page,
  program: ExcelProgram,
  api: string,
  background = darkGray,
): Promise<void> {
  await page.exposeFunction(
    'excelAnswers',
    (body: string, flags: number) => new Promise(resolve => program.answer(body, flags, resolve)),
  )
  await page.addInitScript(container, {
    said: { ...said, GetSupportedMatrix: JSON.stringify({ ExcelApi: api, DelayForCellEdit: '1.1' }) },
    richApiCall,
    background,
  })
}

interface Answer {
  readonly body?: string
  readonly code?: number
  readonly message?: string
}

declare global {
  var excelAnswers: (body: string, flags: number) => Promise<Answer>
  /** How the program tells the library of an event. */
  var excelTells: ((category: number, type: number, target: string, message: string) => void) | undefined
}

/** Runs in the page. */
function container(given: {
  readonly said: Readonly<Record<string, unknown>>
  readonly richApiCall: number
  readonly background: number
}): void {
  const array = (items: readonly unknown[]) => ({ toArray: () => items, dimensions: () => 1 })
  const context = Object.fromEntries(Object.entries(given.said).map(([name, value]) => [name, () => value]))
  Object.assign(context, {
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetFeaturesForSolution: () => '',
    // Colors as numbers, blue first.
    GetOfficeThemeInfo: () => JSON.stringify({ bodyBackgroundColor: given.background, bodyForegroundColor: 0xffffff }),
  })
  const external = {
    GetContext: () => context,
    GetHostInfo: () => 'Excel$Win32$16.01$en-US',
    GetLoggingAllowed: () => false,
    Execute(id: number, parameters: readonly unknown[], callback: (...answer: unknown[]) => void) {
      if (id !== given.richApiCall) return callback(array([0]))
      const message = parameters[0] as { toArray?: () => readonly unknown[] } & readonly unknown[]
      const parts = message.toArray?.() ?? message
      globalThis.excelAnswers(String(parts[4]), Number(parts[6])).then(({ body, code, message: why }) => {
        callback(array(body === undefined ? [code, why] : [0, array([200, array([]), body])]))
      })
    },
    RegisterEvent(
      id: number,
      _target: string,
      handler: (id: number, payload: unknown) => void,
      callback: (status: number) => void,
    ) {
      globalThis.excelTells = (...entry) => handler(id, array([array(entry)]))
      callback(0)
    },
    UnregisterEvent: (_id: number, _target: string, callback: (status: number) => void) => callback(0),
  }
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true })
}

/** The user changes a cell, of which the page hears. */
export async function changeCell(page: Page): Promise<void> {
  await page.evaluate(() => {
    const message = { address: 'C2', changeType: 'RangeEdited', source: 'Local', worksheetId: '{sheet-1}' }
    globalThis.excelTells?.(65_536, 10, 'Workbook', JSON.stringify(message))
  })
}
