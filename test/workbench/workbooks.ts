import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { score } from '../../src/core/commands/registry.ts'
import { resultJson } from '../../src/core/commands/result.ts'
import { patchXlsx } from '../../src/files/xlsx/patch/patchXlsx.ts'
import { readXlsx } from '../../src/files/xlsx/readXlsx.ts'
import { writeNewXlsx } from '../../src/files/xlsx/writeNewXlsx.ts'
import { localHost } from '../../src/local/localHost.ts'
import type { Answer } from '../../src/pane/compute/task.ts'
import { root } from '../sourceFiles.ts'

/** A whole plan with its measurements. */
export const example = new Uint8Array(readFileSync(join(root, 'examples/five-tables.xlsx')))

/** A scorecard whose third metric is a formula over the two before it. */
export const calculated = (() => {
  const people = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eve']
  const rows = people.map((name, index) => [name, 'Support', 10 + index, 0.5 + index / 10, null])
  const bytes = writeNewXlsx({
    sheets: [{ title: 'Scorecard', rows: [['Name', 'Role', 'Handle Time', 'Resolved', 'Effort'], ...rows] }],
  })
  const cells = people.map((_, index) => ({
    ...{ sheet: 'Scorecard', row: index + 1, column: 4 },
    value: (10 + index) * (0.5 + index / 10),
    formula: `C${index + 2}*D${index + 2}`,
  }))
  return patchXlsx(bytes, { typeCells: cells })
})()

/** Saves with the button and reads what lies on the disk then, which must differ from before. */
export const save = async (page: Page, path: string) => {
  const before = readFileSync(path)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText(/^Saved: /).waitFor()
  expect(readFileSync(path)).not.toEqual(before)
  return readXlsx(new Uint8Array(readFileSync(path)))
}

/** What `--json` gives on the file as it lies on the disk, run at the very time of an answer. */
export async function commandLine(path: string, answer: Answer): Promise<string> {
  if (!('result' in answer)) throw new Error(answer.fault)
  const at = answer.result.sheets.log[0]?.at
  if (typeof at !== 'string') throw new Error('The run has no time')
  const snapshot = await localHost(path).read(score.tables)
  return JSON.stringify(resultJson('score', score.run(snapshot, { set: new Map(), at, host: 'local' })))
}

/** What `--json` would give of an answer. */
export const json = (answer: Answer) => ('result' in answer ? JSON.stringify(resultJson('score', answer.result)) : '')
