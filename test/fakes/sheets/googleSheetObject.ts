import { parseAddress } from '../../../src/core/cells/parseAddress.ts'
import { addressOfRange } from '../../../src/core/hosting/addressOfRange.ts'
import { exception } from './exception.ts'
import { type GoogleChart, type GoogleRule, type GoogleSheet, isBlankGoogleCell } from './googleBook.ts'
import { assertEditable, type GoogleRange, googleRange } from './googleRange.ts'
import { type GoogleWorld, service } from './googleWorld.ts'

/**
 * A tab. Where a rule names no other source, it is that of the method on
 * developers.google.com/apps-script/reference/spreadsheet/sheet.
 */
export interface GoogleSheetObject {
  readonly sheet: GoogleSheet
  readonly getRange: (row: number | string, column?: number, rows?: number, columns?: number) => GoogleRange
  readonly [call: string]: unknown
}

export function googleSheetObject(world: GoogleWorld, sheet: GoogleSheet, parent: () => unknown): GoogleSheetObject {
  const whole = () => ({ sheet, range: { top: 0, left: 0, bottom: sheet.maxRows - 1, right: sheet.maxColumns - 1 } })
  const used = () => usedSize(sheet)
  const changing = (): void => assertEditable(world, whole())
  const assertGrid = (): void => {
    if (sheet.isChart) throw exception('This operation is not supported on this type of sheet.')
  }
  const rangeOf = (row: number | string, column = 1, rows = 1, columns = 1): GoogleRange => {
    assertGrid()
    const [top, left] = typeof row === 'string' ? cornerOf(row) : [row, column]
    if (top < 1) throw exception('The starting row of the range is too small.')
    if (left < 1) throw exception('The starting column of the range is too small.')
    if (rows < 1) throw exception('The number of rows in the range must be at least 1.')
    if (columns < 1) throw exception('The number of columns in the range must be at least 1.')
    if (top + rows - 1 > sheet.maxRows || left + columns - 1 > sheet.maxColumns) {
      throw exception('The coordinates of the range are outside the dimensions of the sheet.')
    }
    const range = { top: top - 1, left: left - 1, bottom: top + rows - 2, right: left + columns - 2 }
    return googleRange(world, { sheet, range }, () => self)
  }
  const insert = (kind: 'maxRows' | 'maxColumns', count: number): GoogleSheetObject => {
    changing()
    sheet[kind] += count
    assertFits(world)
    return self
  }
  const self: GoogleSheetObject = service(world, 'Sheet', {
    sheet,
    getName: () => sheet.title,
    getSheetId: () => sheet.id,
    getParent: parent,
    getType: () => (sheet.isChart ? 'OBJECT' : 'GRID'),
    isSheetHidden: () => sheet.hidden,
    setName(title: string) {
      changing()
      assertFree(world, title, sheet)
      sheet.title = title
      return self
    },
    getLastRow() {
      assertGrid()
      return used().rows
    },
    getLastColumn() {
      assertGrid()
      return used().columns
    },
    getMaxRows: () => sheet.maxRows,
    getMaxColumns: () => sheet.maxColumns,
    getRange: rangeOf,
    getDataRange: () => rangeOf(1, 1, Math.max(1, used().rows), Math.max(1, used().columns)),
    getRangeList: (places: readonly string[]) => rangeList(world, sheet, places),
    insertRowsAfter: (_: number, count: number) => insert('maxRows', count),
    insertColumnsAfter: (_: number, count: number) => insert('maxColumns', count),
    // Hidden rows are told one at a time, and those of filter views are not (…/sheet#isrowhiddenbyuserrowposition).
    isRowHiddenByUser: (row: number) => sheet.hiddenRows.has(row - 1),
    isRowHiddenByFilter: (row: number) => sheet.filteredRows.has(row - 1),
    isColumnHiddenByUser: (column: number) => sheet.hiddenColumns.has(column - 1),
    getFilter: () => {
      const { filter } = sheet
      return filter === null
        ? null
        : service(world, 'Filter', { getRange: () => googleRange(world, { sheet, range: filter }, () => self) })
    },
    setColumnWidth(column: number, width: number) {
      changing()
      sheet.widths.set(column - 1, width)
      return self
    },
    getColumnWidth: (column: number) => sheet.widths.get(column - 1) ?? 100,
    getRowHeight: () => 21,
    showColumns(first: number, count: number) {
      for (let column = first; column < first + count; column++) sheet.hiddenColumns.delete(column - 1)
    },
    getColumnGroupDepth: (column: number) => sheet.groupDepths.get(column - 1) ?? 0,
    getColumnGroup(column: number, depth: number) {
      if ((sheet.groupDepths.get(column - 1) ?? 0) < depth) throw exception('There is no group at that place.')
      return service(world, 'Group', {
        collapse() {
          for (const [position, level] of sheet.groupDepths) if (level >= depth) sheet.hiddenColumns.add(position)
        },
      })
    },
    setFrozenRows(rows: number) {
      changing()
      sheet.frozen.rows = rows
    },
    setFrozenColumns(columns: number) {
      changing()
      sheet.frozen.columns = columns
    },
    setHiddenGridlines(hidden: boolean) {
      changing()
      sheet.gridLines = !hidden
      return self
    },
    setTabColor(color: string | null) {
      changing()
      sheet.tabColor = color
      return self
    },
    getConditionalFormatRules: () => sheet.rules.map(rule => ruleObject(world, rule)),
    // All rules of the sheet are replaced (…/sheet#setconditionalformatrulesrules).
    setConditionalFormatRules(rules: readonly { readonly rule: GoogleRule }[]) {
      changing()
      sheet.rules = rules.map(({ rule }) => rule)
    },
    getCharts: () => sheet.charts.map(chart => ({ chart })),
    removeChart({ chart }: { readonly chart: GoogleChart }) {
      changing()
      sheet.charts.splice(sheet.charts.indexOf(chart), 1)
    },
    insertChart({ chart }: { readonly chart: GoogleChart }) {
      changing()
      sheet.charts.push(chart)
    },
    newChart: () => chartBuilder(world),
  })
  return self
}

/** From A1 to the last cell with content (…/sheet#getlastrow). */
function usedSize({ rows }: GoogleSheet): { readonly rows: number; readonly columns: number } {
  let [down, across] = [0, 0]
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (isBlankGoogleCell(cell)) return
      down = row + 1
      across = Math.max(across, column + 1)
    })
  })
  return { rows: down, columns: across }
}

function cornerOf(address: string): readonly [row: number, column: number] {
  const cell = parseAddress(`A!${address}`)
  if (cell === null) throw exception('Range not found')
  return [cell.row + 1, cell.column + 1]
}

/** (support.google.com/drive/answer/37603: 10 million cells) */
const mostCells = 10_000_000

export function assertFits({ book }: GoogleWorld): void {
  const cells = book.sheets.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0)
  if (cells > mostCells) {
    throw exception('This action would increase the number of cells in the workbook above the limit of 10000000 cells.')
  }
}

export function assertFree({ book }: GoogleWorld, title: string, own: GoogleSheet | null): void {
  if (book.sheets.some(sheet => sheet !== own && sheet.title.toLowerCase() === title.toLowerCase())) {
    throw exception(`A sheet with the name "${title}" already exists. Please enter another name.`)
  }
}

/** Several ranges at once (…/range-list). */
function rangeList(world: GoogleWorld, sheet: GoogleSheet, places: readonly string[]) {
  const set = (what: string) => (value: unknown) => {
    assertEditable(world, { sheet, range: { top: 0, left: 0, bottom: sheet.maxRows - 1, right: sheet.maxColumns - 1 } })
    for (const of of places) sheet.looks.push({ of, what, value })
    return self
  }
  const border = set('border')
  const self: Readonly<Record<string, (...given: unknown[]) => unknown>> = service(world, 'RangeList', {
    ...{ setFontWeight: set('fontWeight'), setFontColor: set('fontColor'), setFontLine: set('fontLine') },
    ...{ setFontSize: set('fontSize'), setBackground: set('background'), setWrap: set('wrap') },
    ...{ setVerticalAlignment: set('verticalAlignment'), setHorizontalAlignment: set('horizontalAlignment') },
    setBorder: (...given: unknown[]) => border(given),
  })
  return self
}

export function ruleObject(world: GoogleWorld, rule: GoogleRule) {
  const condition = service(world, 'BooleanCondition', { getCriteriaValues: () => [rule.formula] })
  return service(world, 'ConditionalFormatRule', { rule, getBooleanCondition: () => condition })
}

/** Each call changes the builder and gives it back (…/embedded-chart-builder). */
function chartBuilder(world: GoogleWorld) {
  const made = {
    kind: 'COLUMN',
    ranges: [] as string[],
    options: {} as Record<string, unknown>,
    position: [] as number[],
  }
  const change = (doing: () => unknown): ChartBuilder => {
    doing()
    return self
  }
  const self: ChartBuilder = service(world, 'EmbeddedChartBuilder', {
    addRange: ({ pointed }: GoogleRange) => change(() => made.ranges.push(addressOfRange(pointed.range))),
    setPosition: (...position: number[]) => change(() => Object.assign(made, { position })),
    setNumHeaders: (headers: number) => change(() => Object.assign(made.options, { headers })),
    setOption: (name: string, value: unknown) => change(() => Object.assign(made.options, { [name]: value })),
    asColumnChart: () => change(() => Object.assign(made, { kind: 'COLUMN' })),
    asBarChart: () => change(() => Object.assign(made, { kind: 'BAR' })),
    build: () => ({ chart: made }),
  })
  return self
}

interface ChartBuilder {
  readonly addRange: (range: GoogleRange) => ChartBuilder
  readonly setPosition: (...position: number[]) => ChartBuilder
  readonly setNumHeaders: (headers: number) => ChartBuilder
  readonly setOption: (name: string, value: unknown) => ChartBuilder
  readonly asColumnChart: () => ChartBuilder
  readonly asBarChart: () => ChartBuilder
  readonly build: () => { readonly chart: GoogleChart }
  readonly [name: string]: unknown
}
