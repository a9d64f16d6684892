import { cellText, isBlank } from '../../cells/cell.ts'
import { cellAt } from '../../cells/cellAt.ts'
import type { Grid } from '../../cells/grid.ts'
import { isClockText } from '../../values/parseDuration.ts'
import type { Block, HeaderCell } from '../block.ts'
import { nameColumn } from '../find/guessHeaderRow.ts'
import { columnNamed } from '../find/matchHeader.ts'
import { isSelfAssessment } from '../vocabulary/selfWords.ts'
import type { PeriodReader } from './periodReader.ts'
import type { ReadContext } from './readContext.ts'

/** The columns of which each alone can name a person, the surest first. */
export const personColumns = ['employeeId', 'email', 'name'] as const

/** The columns that say whom a row is about, by the words of Scorecard; where none does, the first column of names. */
export function whomColumns(
  block: Block,
  grid: Grid,
  periods: PeriodReader,
  context: ReadContext,
): Map<string, number> {
  const whom = new Map<string, number>()
  for (const { header, cell } of block.headers) {
    const column = columnNamed(header, 'scorecard', context.naming)
    if (column === null || whom.has(column)) continue
    if (column === 'manager' && !numberWord.test(header) && !holdsManagers(block, grid, cell.column, context)) continue
    if (column === 'team' && holdsTimes(block, grid, cell.column)) continue
    whom.set(column, cell.column)
  }
  const named = whom.has('name') ? [] : block.headers.filter(header => isPersonId(header, context))
  if (named.length > 1) {
    // Of Employee ID and Worker one is the number, and the other holds names.
    const id = named.find(({ header }) => numberWord.test(header)) ?? named[0]!
    whom.set('employeeId', id.cell.column)
    whom.set('name', named.find(header => header !== id)!.cell.column)
  }
  if (personColumns.some(name => whom.has(name))) return whom
  const guess = nameColumn(grid, block.headerTop)
  if (guess === null || holdsOther(block, grid, guess, periods, context)) return whom
  for (const [name, column] of whom) if (column === guess) whom.delete(name)
  whom.set('name', guess)
  context.findings.push({
    rule: 'column-guessed',
    cell: { sheet: block.sheet, row: block.headerTop, column: guess },
    message: 'No header says which column names the people; this one is taken because it holds names.',
  })
  return whom
}

const numberWord = /\b(?:id|no|nr|number|nummer|code|key|matricule|legajo|matr[ií]cula|matricola)\b|#|n[º°]/i

function isPersonId({ header }: HeaderCell, context: ReadContext): boolean {
  return columnNamed(header, 'scorecard', context.naming) === 'employeeId'
}

/** A first column of metrics or of months: people stand across, or nowhere. */
function holdsOther(block: Block, grid: Grid, column: number, periods: PeriodReader, context: ReadContext): boolean {
  if (columnNamed(cellText(cellAt(grid, block.headerTop, column)), 'metrics', context.naming) === 'metric') return true
  for (let row = block.body.top; row <= block.body.bottom; row += 1) {
    const cell = cellAt(grid, row, column)
    if (!isBlank(cell) && periods.ofHeader(cell) === null) return false
  }
  return true
}

/**
 * A column Manager that holds text is the manager's name, and numbers above every scale are IDs; smaller ones are a rating,
 * unless the sheet is one of People in which nothing else is.
 */
function holdsManagers(block: Block, grid: Grid, column: number, context: ReadContext): boolean {
  let texts = 0
  const numbers: string[] = []
  for (let row = block.body.top; row <= block.body.bottom; row += 1) {
    const cell = cellAt(grid, row, column)
    if (typeof cell === 'string' && !/^\s*\d/.test(cell)) texts += 1
    else if (typeof cell === 'number' || typeof cell === 'string') numbers.push(cellText(cell))
  }
  if (texts >= numbers.length || numbers.some(number => Number(number) > largestRating)) return true
  return block.table === 'people' && !block.headers.some(({ header }) => isRating(header, context))
}

function isRating(header: string, context: ReadContext): boolean {
  const column = columnNamed(header, 'ratings', context.naming)
  return isSelfAssessment(header) || column === 'rating' || column === 'calibrated'
}

/** No scale of ratings goes further. */
const largestRating = 10

/** Time is a team in Portuguese, and a measure where it holds times. */
function holdsTimes(block: Block, grid: Grid, column: number): boolean {
  for (let row = block.body.top; row <= block.body.bottom; row += 1) {
    const cell = cellAt(grid, row, column)
    if (typeof cell === 'string' && isClockText(cell)) return true
  }
  return false
}
