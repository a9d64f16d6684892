import { type Cell, cellText, type ErrorName, isError } from '../../cells/cell.ts'
import type { FormatClass } from '../../cells/formatClass.ts'
import { bareTarget } from '../../values/bareTarget.ts'
import type { ColumnQuestion } from '../../values/columnQuestion.ts'
import { type DateConvention, inferDateConvention } from '../../values/dateConvention.ts'
import { nullWord } from '../../values/nullWord.ts'
import { inferNumberConvention, type NumberConvention } from '../../values/numberConvention.ts'
import { parseDate } from '../../values/parseDate.ts'
import { parseNumber } from '../../values/parseNumber.ts'
import { quoted } from '../../values/quoted.ts'
import type { Parsed } from '../../values/state.ts'
import type { ColumnType } from '../columnTypes.ts'
import { matchOption } from '../matchOption.ts'
import { custom, NEVER, pipe, transform, type ZodMiniType } from '../zod.ts'

/** The schema of one column of one found table: it knows how that column writes its numbers and dates. */
export interface ColumnSchema {
  readonly schema: ZodMiniType<unknown>
  readonly questions: readonly ColumnQuestion[]
}

export interface ColumnAnswers {
  readonly percent?: 'fraction' | 'points'
  readonly decimal?: 'dot' | 'comma'
  readonly dates?: 'dmy' | 'mdy'
}

/**
 * Builds the zod schema of a column from its type and its own cells. A cell without a value becomes null; a cell that
 * cannot be read is a custom issue whose `params.rule` is the rule that reports it.
 */
export function columnSchema(
  type: ColumnType<unknown>,
  cells: readonly Cell[],
  format: FormatClass,
  answers: ColumnAnswers,
): ColumnSchema {
  switch (type.kind) {
    case 'number':
    case 'share': {
      const { convention, questions } = inferNumberConvention(cells, format, {
        percentUnit: type.kind === 'share',
        answers,
      })
      return { schema: numberSchema(convention), questions }
    }
    case 'date': {
      const { convention, questions } = inferDateConvention(cells, format, answers.dates)
      return { schema: dateSchema(convention), questions }
    }
    case 'oneOf':
      return { schema: optionSchema(type.options), questions: [] }
    case 'list':
      return { schema: cellSchema(cell => splitList(cellText(cell))), questions: [] }
    case 'raw':
      return {
        schema: cellSchema(cell => (typeof cell === 'number' ? cell : cellText(bareTarget(cell)))),
        questions: [],
      }
    case 'label':
    case 'period':
      return { schema: cellSchema(cell => (typeof cell === 'number' ? cell : cellText(cell))), questions: [] }
    case 'verbatim':
      return { schema: parsedSchema(cell => (isError(cell) ? errorCell(cell) : ownText(cell))), questions: [] }
    case 'text':
      return { schema: cellSchema(cellText), questions: [] }
  }
}

function numberSchema(convention: NumberConvention) {
  return parsedSchema(cell => parseNumber(cell, convention))
}

function dateSchema(convention: DateConvention) {
  return parsedSchema(cell => parseDate(cell, convention))
}

/** A cell that holds something: blanks and words for "no value" are null, error cells an issue. */
function cellSchema(read: (cell: Cell) => unknown) {
  return parsedSchema(cell => {
    if (isError(cell)) return errorCell(cell)
    return nullWord(cell) === null ? { state: 'value', value: read(cell) } : { state: 'missing' }
  })
}

function errorCell({ error }: { readonly error: ErrorName }): Parsed<never> {
  const message = `The cell shows the error ${error}: correct its formula, or clear the cell.`
  return { state: 'invalid', rule: 'error-cell', message }
}

function ownText(cell: Cell): Parsed<string> {
  const value = cellText(cell)
  return value === '' ? { state: 'missing' } : { state: 'value', value }
}

function optionSchema(options: readonly string[]) {
  return parsedSchema(cell => {
    if (isError(cell)) return errorCell(cell)
    const written = cellText(cell)
    if (written === '') return { state: 'missing' }
    const option = matchOption(options, typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : written)
    if (option !== null) return { state: 'value', value: option }
    if (nullWord(cell) !== null) return { state: 'missing' }
    const message = `${quoted(cell)} is not one of the words that this column takes: ${options.join(', ')}.`
    return { state: 'invalid', rule: 'value-not-in-list', message }
  })
}

function parsedSchema(parse: (cell: Cell) => Parsed<unknown>): ZodMiniType<unknown> {
  return pipe(
    custom<Cell>(),
    transform((cell: Cell, context) => {
      const parsed = parse(cell)
      if (parsed.state === 'value') return parsed.value
      if (parsed.state !== 'invalid') return null
      context.issues.push({ code: 'custom', input: cell, message: parsed.message, params: { rule: parsed.rule } })
      return NEVER
    }),
  )
}

function splitList(text: string): readonly string[] {
  return text
    .split(/[,;\n]/)
    .map(part => part.trim())
    .filter(part => part !== '')
}
