import { expect, test } from 'vitest'
import { excelSimulator, loadLibrary } from '../../test/fakes/excel/excelSimulator.ts'
import { simBookOf } from '../../test/fakes/excel/simBook.ts'
import { writingMark } from './writingMark.ts'

const library = loadLibrary()

/** A pane on a workbook, at a time that the test sets. */
function start() {
  const book = simBookOf({ sheets: [{ title: 'Team', rows: [] }] })
  const { excel } = excelSimulator(book, { platform: 'web', api: '1.13' }, library)
  let time = 0
  const pane = (by: number) => {
    const mark = writingMark(by, 'Excel on the web', () => time)
    return {
      show: () => excel.run(async context => mark.show(context)),
      clear: () => excel.run(async context => mark.clear(context)),
      check: () =>
        excel.run(async context => {
          const check = mark.check(context)
          await context.sync()
          check()
        }),
    }
  }
  const at = (seconds: number) => {
    time = seconds * 1000
  }
  return { book, pane, at }
}

test('another pane waits until the mark is cleared, the one that set it does not', async () => {
  const { pane } = start()
  const [one, other] = [pane(1), pane(2)]
  await one.show()
  await one.check()
  await expect(other.check()).rejects.toThrow(/^Somebody in Excel on the web has been writing .+ since \d\d:\d\d/)
  await one.clear()
  await other.check()
})

test('without a sign of life for two minutes nobody waits any more', async () => {
  const { pane, at } = start()
  const [one, other] = [pane(1), pane(2)]
  await one.show()
  at(100)
  await one.show()
  at(219)
  await expect(other.check()).rejects.toThrow('since')
  at(221)
  await other.check()
})

test('whatever else stands there is no mark', async () => {
  const { book, pane } = start()
  book.settings.set('Throughline.writing', '{"by":')
  await pane(1).check()
})
