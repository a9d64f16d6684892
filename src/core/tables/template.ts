import type { AddSheet, NewCell, NewColumn } from '../cells/edit.ts'
import type { FormatClass } from '../cells/formatClass.ts'
import { serialFromDate } from '../values/serial.ts'
import type { ColumnType } from './columnTypes.ts'
import type { Column, ColumnWords, Table } from './define.ts'
import { type TableName, tables } from './index.ts'

/** The tables of a whole plan, where no others are asked for. */
export const planTables: readonly TableName[] = ['people', 'metrics', 'weights', 'measurements']

/**
 * A table to be filled in, as a sheet: headers with notes, words to choose from, and one row that shows what is meant.
 * The row fills what is needed; what may stay blank has its example in the note of its header.
 */
export function template(name: TableName): AddSheet {
  const table: Table = tables[name]
  const columns = Object.values(table.columns)
  const more = table.more === null ? [] : [table.more]
  return {
    kind: 'addSheet',
    title: table.title,
    columns: [...columns.map(newColumn), ...more.map(words => sheetColumn(words, 'general', []))],
    rows: acting.includes(name) ? [] : [exampleRow(columns, more)],
  }
}

/** What stands in these tables acts at once: an example left in place would change results. */
const acting: readonly TableName[] = ['aliases', 'lexicon', 'settings', 'rules', 'accepted']

function newColumn(column: Column): NewColumn {
  return sheetColumn(column, formats[column.type.kind] ?? 'general', column.type.options)
}

/** A period is text, lest a spreadsheet takes 2025-03 for the first day of the month; of most others it knows better. */
const formats: Readonly<Partial<Record<ColumnType<unknown>['kind'], FormatClass>>> = {
  period: 'text',
  date: 'date',
  share: 'percent',
}

function sheetColumn(words: ColumnWords, format: FormatClass, choices: readonly string[]): NewColumn {
  const { header, help, example, need } = words
  const needed = need === 'key' ? ' Required: a row without it is left out.' : need === undefined ? '' : ' Required.'
  const width = Math.max(12, Math.min(40, Math.max(header.length, String(example).length) + 3))
  return { header, note: `${help}${needed} Example: ${example}`, width, format, choices }
}

function exampleRow(columns: readonly Column[], more: readonly ColumnWords[]): readonly NewCell[] {
  const cells = [
    ...columns.map(column => (column.inExampleRow ? exampleCell(column.example, column.type.kind) : { value: null })),
    ...more.map(({ example }) => exampleCell(example, 'raw')),
  ]
  const first = cells.findIndex(cell => cell.value !== null)
  return cells.map((cell, index) => (index === first ? { ...cell, note: replaceIt } : cell))
}

const replaceIt = 'This row is an example. Replace it with your own.'

/** The example as a spreadsheet holds it once it is typed: numbers, days and percents are numbers. */
function exampleCell(example: string | number, kind: ColumnType<unknown>['kind']): NewCell {
  if (typeof example === 'number' || kind === 'period') return { value: example }
  const [, percent] = /^([0-9.]+)%$/.exec(example) ?? []
  if (percent !== undefined) return { value: Number(percent) / 100, format: 'percent' }
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(example) ?? []
  if (kind === 'date') return { value: serialFromDate(Number(year), Number(month), Number(day)) }
  return { value: /^[1-9][0-9]*$/.test(example) ? Number(example) : example }
}
