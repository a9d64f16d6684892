import { rule } from './define.ts'

const documents = [
  ['definition', 'Definition', 'say in one sentence what is counted'],
  ['source', 'Source', 'name the system or report that the values come from'],
  ['frequency', 'Frequency', 'say how often it is measured'],
] as const

export default rule({
  id: 'metric-undocumented',
  severity: 'warning',
  effect: 'changes what is said',
  about: 'plan',
  requirement: ['S9'],
  title: 'Each metric has a definition, a source and a frequency',
  why: 'People cannot agree to, check or dispute a number when nobody can say what it counts and where it comes from.',
  fix: 'Fill in the blank cell.',
  ask: 'Who could explain this metric to a new colleague?',
  check: ({ metrics }) => {
    const blanks = metrics.flatMap(row =>
      documents.filter(([key]) => (row[key] ?? '').trim() === '').map(document => ({ row, document })),
    )
    const complete = Math.floor(100 * (1 - blanks.length / (metrics.length * documents.length)))
    return blanks.flatMap(({ row, document: [key, header, what] }) => {
      const cell = row.at.cells[key]
      // A column that the table lacks is said once, at its header.
      if (cell === undefined) return []
      return [
        {
          cell,
          metric: row.metric,
          message: `${row.metric} has no ${header}: ${what}. The metrics are documented to ${complete} %`,
        },
      ]
    })
  },
})
