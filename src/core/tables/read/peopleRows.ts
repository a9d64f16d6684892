import { cellText, isBlank } from '../../cells/cell.ts'
import { cellAt, gridEnd } from '../../cells/cellAt.ts'
import type { Grid } from '../../cells/grid.ts'
import type { Block } from '../block.ts'
import { isInitialsToo, isNameToo, isTotalRow, type PlanWord, planWordOf } from '../vocabulary/planRows.ts'
import type { PeopleSheet, WrittenCell } from './peopleSheet.ts'
import type { ReadContext } from './readContext.ts'
import { personColumns } from './whomColumns.ts'

type Rows = Pick<PeopleSheet, 'planRows' | 'personRows' | 'asOf'>

/** Plan rows are looked for in this many rows above the header. */
const rowsAbove = 8

/** Tells the rows of a sheet of people apart: persons, plan rows, totals, notes. */
export function peopleRows(block: Block, grid: Grid, whom: ReadonlyMap<string, number>, context: ReadContext): Rows {
  const planRows = new Map<PlanWord, number>()
  const personRows: number[] = []
  const hidden = context.settings.values.rowsVisibleOnly ? new Set(grid.hiddenRows ?? []) : null
  const whomColumns = [...whom.values()].sort((a, b) => a - b)
  for (let row = block.headerTop - 1; row >= Math.max(grid.top, block.headerTop - rowsAbove); row -= 1) {
    const label = rowLabel(grid, row, block, whomColumns)
    const word = label === '' ? null : planWordOf(label)
    if (word && !planRows.has(word) && filledRight(grid, row, whomColumns) > 0) planRows.set(word, row)
  }
  const keys = personColumns.flatMap(key => whom.get(key) ?? [])
  const labelOf = (row: number) => personText(grid, row, keys) ?? rowLabel(grid, row, block, whomColumns)
  const isFigure = (label: string) => isTotalRow(label) || planWordOf(label) !== null
  /** Whether the row can be a person's, who may have several, though it is called as a total is. */
  const isPersonToo = (row: number) => {
    const label = labelOf(row)
    const others = (step: 1 | -1) => {
      let at = row + step
      while (at <= block.body.bottom && labelOf(at) === label) at += step
      return labelOf(at)
    }
    if (isInitialsToo(label)) return others(1) !== '' && !isFigure(others(1))
    return isNameToo(label) && !isFigure(others(-1)) && !isFigure(others(1))
  }
  for (let row = block.body.top; row <= block.body.bottom; row += 1) {
    if (hidden?.has(row)) continue
    const label = labelOf(row)
    const filled = filledRight(grid, row, whomColumns)
    if (label === '' && filled === 0) continue
    const cell = { sheet: block.sheet, row, column: whomColumns[0] ?? block.body.left }
    const word = planWordOf(label)
    if (word) {
      if (!planRows.has(word)) planRows.set(word, row)
    } else if (isTotalRow(label) && !isPersonToo(row)) {
      context.leftOut.push({ cell, what: label, kind: 'row', reason: 'a total row, not a person' })
      context.findings.push({
        rule: 'total-row',
        cell,
        message: `Row ${row + 1} is a total ("${label}") and is left out, so that nothing is counted twice.`,
      })
    } else if (filled === 0 && (isNote(label) || teamHeading.test(label))) {
      const what = isNote(label) ? 'a note' : 'a heading'
      context.leftOut.push({ cell, what: label, kind: 'row', reason: `${what}, not a person` })
    } else if (keys.every(column => isBlank(cellAt(grid, row, column)))) {
      if (filled === 0) continue
      context.findings.push({
        rule: 'row-without-key',
        cell,
        message: `Row ${row + 1} of ${block.sheet} has values and names nobody: it is left out.`,
      })
    } else {
      personRows.push(row)
    }
  }
  return { planRows, personRows, asOf: asOfAbove(block, grid) }
}

/** What names the person of a row: the first text or ID among the columns that can; null where only figures stand there. */
function personText(grid: Grid, row: number, keys: readonly number[]): string | null {
  const texts = keys.map(column => cellText(cellAt(grid, row, column)))
  return texts.find(text => /\p{L}/u.test(text) || /^\d+$/.test(text)) ?? null
}

/** What a row is called: its first filled cell among the columns up to the last one that names the person. */
function rowLabel(grid: Grid, row: number, block: Block, whomColumns: readonly number[]): string {
  const last = whomColumns[whomColumns.length - 1] ?? block.body.left
  for (let column = Math.min(grid.left, whomColumns[0] ?? grid.left); column <= last; column += 1) {
    const cell = cellAt(grid, row, column)
    if (!isBlank(cell)) return cellText(cell)
  }
  return ''
}

function filledRight(grid: Grid, row: number, whomColumns: readonly number[]): number {
  let filled = 0
  for (let column = grid.left; column < gridEnd(grid).column; column += 1) {
    if (!whomColumns.includes(column) && !isBlank(cellAt(grid, row, column))) filled += 1
  }
  return filled
}

/** "Team North" above the people of that team. */
const teamHeading =
  /^(?:team|squad|department|dept|abteilung|gruppe|équipe|equipe|service|equipo|departamento|squadra|reparto|afdeling)\b.*\S/i

/** A sentence or a footnote under the table. */
function isNote(label: string): boolean {
  return (
    label.length > 40 ||
    /^[*†‡(©]|[.:!?]$|^(note|source|legend|copyright|confidential|generated|exported)\b/i.test(label)
  )
}

/** The date in or right of a cell "As of" above the header. */
function asOfAbove(block: Block, grid: Grid): WrittenCell | null {
  for (let row = block.headerTop - 1; row >= Math.max(grid.top, block.headerTop - rowsAbove); row -= 1) {
    for (let column = grid.left; column < gridEnd(grid).column; column += 1) {
      const text = cellText(cellAt(grid, row, column))
      const [label, rest] = text.split(/[:：]/, 2)
      if (planWordOf(label ?? '') !== 'asOf') continue
      const at = { sheet: block.sheet, row, column }
      if (rest?.trim()) return { content: rest.trim(), cell: at }
      return { content: cellAt(grid, row, column + 1), cell: { ...at, column: column + 1 } }
    }
  }
  return null
}
