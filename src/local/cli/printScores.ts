import { readTableText } from '../../core/commands/readTable.ts'
import type { ShownScore, View } from '../../core/commands/view.ts'
import { drawRows } from '../../core/problems/drawRows.ts'
import type { Paint } from '../../core/problems/paint.ts'
import { countText } from './countText.ts'
import { wrap } from './wrap.ts'

/** More would scroll the problems out of sight; --json has every row. */
const mostRows = 50
const longestText = 28

/** The lines of an overview: the cycle, what to know first, what was read, and a short table of scores. */
export function printScores(view: View, paint: Paint, width: number): readonly string[] {
  const { cycle, first, read, notUsed, scores } = view
  const found = read.length === 0 ? 'nothing: no sheet was recognized' : read.map(readTableText).join(', ')
  if (cycle === null) return first === null ? [] : wrap(first, width)
  return [
    ...wrap(`Cycle: ${cycle}`, width),
    ...(first === null ? [] : wrap(first, width).map(line => paint(line, 'warning'))),
    ...wrap(`Read: ${found}`, width),
    ...(notUsed.length === 0
      ? []
      : wrap(`Not used yet: ${notUsed.join(', ')}`, width).map(line => paint(line, 'quiet'))),
    ...(scores.length === 0 ? [] : ['', ...scoreTable(scores, paint)]),
  ]
}

function scoreTable(scores: readonly ShownScore[], paint: Paint): readonly string[] {
  const more = scores.length - mostRows
  const header = ['Name', 'Role', 'Status', 'Score', 'Band', 'Coverage', 'Problems']
  const numeric = ['Score', 'Coverage', 'Problems']
  const rows = scores
    .slice(0, mostRows)
    .map(score => [
      cut(score.name),
      cut(score.role),
      score.status,
      score.score ?? '',
      score.band ?? '',
      score.coverage === null ? '' : `${Math.floor(score.coverage * 100 + 1e-9)}%`,
      score.problems === 0 ? '' : String(score.problems),
    ])
  const widths = header.map((title, column) => Math.max(title.length, ...rows.map(row => row[column]!.length)))
  const aligned = rows.map(row =>
    row.map((text, column) => (numeric.includes(header[column]!) ? text.padStart(widths[column]!) : text)),
  )
  const drawn = [{ cells: header, marks: [], header: true }, ...aligned.map(cells => ({ cells, marks: [] }))]
  return [
    ...drawRows(drawn, paint),
    ...(more > 0 ? [`… and ${countText(more, 'more', 'more')}: --json FILE has them all`] : []),
  ]
}

function cut(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' '))
  return characters.length > longestText ? `${characters.slice(0, longestText - 1).join('')}…` : characters.join('')
}
