import { columnName } from '../../cells/address.ts'
import { textLiteral } from '../formula/literal.ts'
import type { ConditionalFormat, OutputColumn } from '../sheet.ts'
import { notable } from './findingWords.ts'

/** Gives the findings that are worth a look their color, with the word in the cell. */
export function findingFormats(
  columns: readonly OutputColumn[],
  firstRow: number,
  rowCount: number,
): readonly ConditionalFormat[] {
  const column = columns.findIndex(({ key }) => key === 'finding')
  if (column < 0 || rowCount === 0) return []
  const range = { top: firstRow, bottom: firstRow + rowCount - 1, left: column, right: column }
  const cell = `$${columnName(column)}${firstRow + 1}`
  return [
    {
      range,
      formula: `OR(${notable.map(word => `LEFT(${cell},${word.length})=${textLiteral(word)}`).join(',')})`,
      look: 'attention',
    },
  ]
}
