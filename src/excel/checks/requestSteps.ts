import { batchStep, type Step } from './step.ts'

/** The sheet that the steps add, write to and delete. */
const title = 'Throughline checks'

/** Sizes of requests and answers that are tried, in thousands of bytes; the web takes none of the last. */
const sizes = [100, 500, 1000, 2000, 4000, 6000] as const

/** Columns of what is written, and the bytes that each of its cells takes in a request. */
const [columns, cellBytes] = [10, 11]

/** How large requests may be and how long they take, and facts about Excel that the host relies on. */
export const requestSteps: readonly Step[] = [
  batchStep('10 empty requests', async context => {
    for (let count = 0; count < 10; count++) {
      context.workbook.load('name')
      await context.sync()
    }
    return ''
  }),
  batchStep('Add a sheet', async context => {
    context.workbook.worksheets.add(title)
    await context.sync()
    return ''
  }),
  ...sizes.flatMap(size => [write(size), read(size)]),
  batchStep('Text behind an apostrophe stays text', async context => {
    const range = sheetIn(context).getRange('N1:N3')
    range.values = [["'0012"], ["'=x"], ["'1-2"]]
    range.load('values')
    await context.sync()
    return JSON.stringify(range.values)
  }),
  batchStep('Null leaves a cell as it is', async context => {
    const range = sheetIn(context).getRange('N1:O1')
    range.values = [[null, 'beside']]
    range.load('values')
    await context.sync()
    return JSON.stringify(range.values)
  }),
  batchStep('A formula is copied down', async context => {
    const sheet = sheetIn(context)
    sheet.getRange('P1').formulas = [['=ROW()*2']]
    sheet.getRange('P2:P3').copyFrom('P1', 'Formulas')
    const range = sheet.getRange('P1:P3').load('values')
    await context.sync()
    return JSON.stringify(range.values)
  }),
  batchStep('Whether some rows are hidden is null', async context => {
    const sheet = sheetIn(context)
    sheet.getRange('2:2').rowHidden = true
    const range = sheet.getRange('A1:A3').load('rowHidden')
    await context.sync()
    return String(range.rowHidden)
  }),
  batchStep('DATE(1904,1,1): 0 in workbooks that count from 1904, else 1462', async context => {
    const day = context.workbook.functions.date(1904, 1, 1).load('value')
    await context.sync()
    return String(day.value)
  }),
  batchStep('Delete the sheet', async context => {
    sheetIn(context).delete()
    await context.sync()
    return ''
  }),
]

function sheetIn(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem(title)
}

function rangeOf(context: Excel.RequestContext, size: number): { range: Excel.Range; rows: number } {
  const rows = Math.ceil((size * 1000) / (columns * cellBytes))
  return { range: sheetIn(context).getRangeByIndexes(0, 0, rows, columns), rows }
}

function write(size: number): Step {
  return batchStep(`Write ${size} kB`, async context => {
    const { range, rows } = rangeOf(context, size)
    const values = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => 1_000_000_000 + row * columns + column),
    )
    range.values = values
    await context.sync()
    return `${rows * columns} cells`
  })
}

function read(size: number): Step {
  return batchStep(`Read ${size} kB`, async context => {
    const { range, rows } = rangeOf(context, size)
    range.load('values')
    await context.sync()
    const isThere = (range.values as unknown) !== null
    return isThere ? `${rows * columns} cells` : 'null instead of values'
  })
}
