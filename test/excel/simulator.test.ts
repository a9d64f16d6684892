import { describe, expect, test } from 'vitest'
import { excelSimulator, type SimProgram } from '../fakes/excel/excelSimulator.ts'
import { simBookOf } from '../fakes/excel/simBook.ts'

const web: SimProgram = { platform: 'web', api: '1.15' }

function open(program: SimProgram = web) {
  return excelSimulator(
    simBookOf({
      sheets: [
        {
          title: 'Data',
          rows: [
            ['a', 1],
            ['b', { error: '#N/A' }],
          ],
        },
        { title: 'Other', rows: [] },
      ],
    }),
    program,
  )
}

/** The code of the error that the real library throws. */
async function codeOf(doing: Promise<unknown>): Promise<string> {
  const error: unknown = await doing.then(
    () => null,
    reason => reason,
  )
  return error === null ? 'none' : String((error as { code?: unknown }).code ?? error)
}

describe('the real library over the simulator', () => {
  test('reads what was loaded, in one request and one to clean up', async () => {
    const simulator = open()
    const read = await simulator.excel.run(async context => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1:B2').load('values,valueTypes')
      await context.sync()
      return { values: range.values, types: range.valueTypes }
    })
    expect(read).toEqual({
      values: [
        ['a', 1],
        ['b', '#N/A'],
      ],
      types: [
        ['String', 'Double'],
        ['String', 'Error'],
      ],
    })
    expect(simulator.exchanges).toHaveLength(2)
    expect(simulator.references.size).toBe(0)
  })

  test('what was not loaded cannot be read, and what is gone says so', async () => {
    const { excel } = open()
    const unloaded = excel.run(async context => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1')
      await context.sync()
      return range.values
    })
    expect(await codeOf(unloaded)).toBe('PropertyNotLoaded')
    const absent = excel.run(async context => {
      context.workbook.worksheets.getItem('Nowhere').load('name')
      await context.sync()
    })
    expect(await codeOf(absent)).toBe('ItemNotFound')
    let kept: Excel.Range | null = null
    await excel.run(async context => {
      kept = context.workbook.worksheets.getItem('Data').getRange('A1')
      await context.sync()
    })
    const stale = excel.run(async context => {
      context.workbook.worksheets.getItem('Data').getRange('A2').copyFrom(kept!)
      await context.sync()
    })
    expect(await codeOf(stale)).toMatch(/InvalidObjectPath|InvalidRequestContext/)
  })

  test('a call that is newer than the program is refused', async () => {
    const { excel } = open({ platform: 'desktop', api: '1.12' })
    const newer = excel.run(async context => {
      context.workbook.worksheets.getItem('Data').getRange().getMergedAreasOrNullObject()
      await context.sync()
    })
    expect(await codeOf(newer)).toBe('ApiNotFound')
  })

  test('the web takes 5 MB and the desktop more', async () => {
    const write = (platform: SimProgram['platform']) =>
      open({ platform, api: '1.15' }).excel.run(async context => {
        const values = Array.from({ length: 200 }, () => ['x'.repeat(30_000)])
        context.workbook.worksheets.getItem('Other').getRange('A1:A200').values = values
        await context.sync()
      })
    expect(await codeOf(write('web'))).toBe('RequestPayloadSizeLimitExceeded')
    expect(await codeOf(write('desktop'))).toBe('none')
  })

  test('a request waits for the end of editing a cell, or is refused', async () => {
    const simulator = open()
    const read = async (context: Excel.RequestContext): Promise<string> => {
      const sheet = context.workbook.worksheets.getItem('Data').load('name')
      await context.sync()
      return sheet.name
    }
    simulator.editing = true
    expect(await codeOf(simulator.excel.run(read))).toBe('InvalidOperationInCellEditMode')
    const waiting = simulator.excel.run({ delayForCellEdit: true }, read)
    setTimeout(simulator.finishEditing, 20)
    expect(await waiting).toBe('Data')
  })

  test('a protected sheet takes nothing', async () => {
    const { book, excel } = open()
    book.sheets[0]!.protected = true
    const write = excel.run(async context => {
      context.workbook.worksheets.getItem('Data').getRange('A1').values = [[1]]
      await context.sync()
    })
    expect(await codeOf(write)).toBe('AccessDenied')
  })

  test('what went before a fault stays done', async () => {
    const simulator = open()
    const failing = simulator.excel.run(async context => {
      const sheet = context.workbook.worksheets.getItem('Other')
      sheet.getRange('A1').values = [[1]]
      sheet.getRange('A2').values = [['2']]
      simulator.failAt = simulator.actions + 7
      await context.sync()
    })
    expect(await codeOf(failing)).toBe('GeneralException')
    expect(simulator.book.sheets[1]!.rows.map(row => row.map(cell => cell.value))).toEqual([[1]])
  })

  test.each([
    ['0012', 12],
    ['1e5', 100_000],
    ["'0012", '0012'],
    ['=A1', 0],
    ['true', true],
    ['2026-01-02', 45_658],
    ['Meets', 'Meets'],
  ])('assigning %s gives %s', async (typed, held) => {
    const { book, excel } = open()
    await excel.run(async context => {
      context.workbook.worksheets.getItem('Other').getRange('A1').values = [[typed]]
      await context.sync()
    })
    expect(book.sheets[1]!.rows[0]?.[0]?.value).toBe(held)
  })

  test('what the user types is heard', async () => {
    const simulator = open()
    let heard = 0
    await simulator.excel.run(async context => {
      context.workbook.worksheets.onChanged.add(async () => void heard++)
      await context.sync()
    })
    simulator.type({ sheet: 'Data', row: 0, column: 0 }, 'c')
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(heard).toBe(1)
  })
})
