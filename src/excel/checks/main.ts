import { excelError } from '../excelError.ts'
import { excelLibrary } from '../library.ts'
import { requestLog } from './requestLog.ts'
import { requestSteps } from './requestSteps.ts'
import { scoreSteps } from './scoreSteps.ts'
import { type Step, stepLine } from './step.ts'

declare global {
  /** Of the library of Office; other versions of it may have none. */
  var OSF: unknown
}

// The page of the manual checks: it measures, and shows the text that whoever checks copies. Nothing leaves it.
const buttons = [...document.querySelectorAll('button')]
const report = document.querySelector('textarea')!
const clock = () => performance.now()

const say = (line: string): void => {
  report.value += `${line}\n`
  report.scrollTop = report.scrollHeight
}

/** The newest version of ExcelApi that the program says to have. */
function newestApi(): string {
  const versions = Array.from({ length: 40 }, (_, index) => `1.${index + 1}`)
  const has = versions.filter(version => Office.context.requirements.isSetSupported('ExcelApi', version))
  return has[has.length - 1] ?? 'none'
}

async function start(): Promise<void> {
  const { host } = await Office.onReady()
  if (host !== Office.HostType.Excel) return say('This page measures Excel: open it there, by its own manifest.')
  const log = requestLog(globalThis.OSF, clock)
  const library = excelLibrary(Excel, Office.context)
  const take = async (steps: readonly Step[]): Promise<void> => {
    for (const button of buttons) button.disabled = true
    for (const step of steps) say(await stepLine(step, library, log, clock))
    say('Done. Select all of this text and copy it.')
    for (const button of buttons) button.disabled = false
  }
  const [requests, scores] = buttons
  requests?.addEventListener('click', () => void take(requestSteps))
  scores?.addEventListener('click', () => void take(scoreSteps(new Date().toISOString())))
  const { version } = Office.context.diagnostics
  say(`${library.program}, version ${version}, ExcelApi ${newestApi()}, ${navigator.userAgent}`)
  if (log === null) say('Sizes of requests cannot be told: this library sends them another way.')
  for (const button of buttons) button.disabled = false
}

start().catch((error: unknown) => say(excelError(error).message))
