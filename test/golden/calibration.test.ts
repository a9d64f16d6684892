import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import calibrate from '../../src/core/commands/calibrate.ts'
import type { CommandResult } from '../../src/core/commands/result.ts'
import { keptApart } from '../../src/core/output/keptApart.ts'
import type { OutputSheet } from '../../src/core/output/sheet.ts'
import { localHost } from '../../src/local/localHost.ts'
import { commandLine } from '../commandLine.ts'
import { root } from '../sourceFiles.ts'
import { expectGolden } from './goldenFile.ts'

const { folder, run } = commandLine()
const name = 'customer-success.xlsx'

test('comparing ratings gives the same rows to the last digit, and sheets that read the same', async () => {
  const snapshot = await localHost(join(root, 'examples', name)).read(calibrate.tables)
  const also = new Set(keptApart.keys())
  const result = calibrate.run(snapshot, { set: new Map(), at: '2026-01-15T09:00:00.000Z', host: 'local', also })
  expectGolden('customer-success.calibrate.jsonl', jsonLines(result))
  const written = result.edits.flatMap(edit => (edit.kind === 'writeSheet' ? [edit.sheet] : []))
  const shown = written.filter(({ key }) => key !== 'PROBLEMS' && key !== 'LOG').map(firstView)
  expectGolden('customer-success.calibrate.sheets.txt', shown.join('\n'))
})

test('it prints the same text', () => {
  // A copy, beside which the result can be written.
  cpSync(join(root, 'examples', name), join(folder(), 'examples', name))
  const { output, messages } = run(['calibrate', `examples/${name}`])
  expect(messages).toBe('')
  expectGolden('customer-success.calibrate.txt', output)
})

function jsonLines({ sheets }: CommandResult): string {
  const { raters, distribution, grid, agreement, fairness, agenda, moves } = sheets
  const rows = Object.entries({ raters, distribution, grid, agreement, fairness, agenda, moves })
  const lines = rows.flatMap(([sheet, own = []]) => own.map(row => JSON.stringify({ sheet, ...row })))
  return `${lines.join('\n')}\n`
}

/** What somebody sees who opens the sheet: its columns that are not folded, parted by bars. */
function firstView({ title, columns, rows }: OutputSheet): string {
  const inView = columns.flatMap(({ folded }, column) => (folded ? [] : [column]))
  const lines = rows.map(cells =>
    inView
      .map(column => cells[column]?.value ?? '')
      .join(' | ')
      .replace(/[| ]+$/, ''),
  )
  return `${[title, ...lines.map(line => `  ${line}`.trimEnd())].join('\n').trimEnd()}\n`
}
