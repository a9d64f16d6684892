import { address, columnName } from '../cells/address.ts'
import type { Problem } from '../problems/problem.ts'
import { firstLine } from './firstLine.ts'
import { textLiteral } from './formula/literal.ts'
import { type KeptApart, keptApart } from './keptApart.ts'
import { mostLinks } from './mostLinks.ts'
import { inWords } from './outputColumn.ts'
import type { OutputContext } from './outputContext.ts'
import { filledColumns, firstRow, headerRow, type RowCells, tableRows } from './outputTable.ts'
import type { ConditionalFormat, OutputCell, OutputColumn, OutputSheet } from './sheet.ts'
import { writtenProblems } from './writtenProblems.ts'

const columns: readonly OutputColumn[] = [
  inWords(
    'severity',
    'Severity',
    'Error: stops or spoils a score. Warning: look before you rely on it. Info: good to know.',
    10,
  ),
  inWords('sheet', 'Sheet', 'Where it is.', 18),
  inWords('address', 'Cell', 'A click leads there.', 9),
  inWords('message', 'What is wrong', 'What was found at this cell.', 60),
  inWords('fix', 'What to do', 'How to put it right.', 50),
  inWords('why', 'Why it matters', 'What it does to scores or to what is said.', 50),
  inWords('person', 'Employee ID', 'Whom it is about, where it is about somebody.', 13),
  inWords('rule', 'Rule', 'The name of the rule, for the sheets Rules and Accepted.', 22),
  inWords('accepted', 'Accepted because', 'The reason it was accepted with; blank while it is open.', 30),
]

/**
 * One row for each finding about cells and the plan, open and accepted, with a link to its cell; findings about a person
 * or a rater only where `also` asks for them. Cells beyond the first `links` are told by their address alone.
 */
export function problemsSheet(
  context: OutputContext,
  also: ReadonlySet<KeptApart>,
  links: number = mostLinks,
): OutputSheet {
  const shown = writtenProblems(context.evaluation.problems, also)
  const linked = new Set(shown.filter(({ cell }) => cell !== null).slice(0, links))
  const rows = shown.map(problem => rowOf(problem, linked.has(problem)))
  const filled = filledColumns(columns, rows, ['severity', 'sheet', 'address', 'message', 'fix'])
  const open = shown.filter(({ accepted }) => accepted === null).length
  return {
    key: 'PROBLEMS',
    title: context.titleOf('PROBLEMS'),
    columns: filled,
    headerRow,
    rows: tableRows(firstLine([whatText(open, also), ...linkText(shown, links)].join('. '), context), filled, rows),
    frozen: { rows: firstRow, columns: 0 },
    conditionalFormats: rows.length === 0 ? [] : severityFormats(firstRow + rows.length - 1, filled),
    chart: null,
    page: { landscape: true, fitToWidth: true, repeatRows: { first: headerRow, last: headerRow } },
  }
}

/** "3 problems of cells, plan and people, the gravest first". */
function whatText(open: number, also: ReadonlySet<KeptApart>): string {
  const asked = [...keptApart.keys()].filter(word => also.has(word))
  const things = ['cells', 'plan', ...asked]
  const last = things.pop()
  if (open === 0) return `no problem of ${things.join(', ')} or ${last} is open`
  return `${open} ${open === 1 ? 'problem' : 'problems'} of ${things.join(', ')} and ${last}, the gravest first`
}

/** Excel opens a sheet with so many links and no more, so those that are not made are spoken of. */
function linkText(shown: readonly Problem[], links: number): readonly string[] {
  const beyond = shown.filter(({ cell }) => cell !== null).length - links
  return beyond <= 0 ? [] : [`A click leads to the first ${links} cells, the others are told by their address`]
}

function rowOf({ severity, rule, cell, message, why, fix, person, accepted }: Problem, isLinked: boolean): RowCells {
  const cells = new Map<string, OutputCell>([
    ['severity', { value: severity }],
    ['message', { value: message, look: 'wrap' }],
    ['fix', { value: fix, look: 'wrap' }],
    ['why', { value: why, look: 'wrap' }],
    ['rule', { value: rule }],
  ])
  if (cell !== null) {
    cells.set('sheet', { value: cell.sheet })
    cells.set('address', { value: address(cell), ...(isLinked ? { link: cell, look: 'link' } : {}) })
  }
  if (person !== null) cells.set('person', { value: person })
  if (accepted !== null) cells.set('accepted', { value: accepted, look: 'wrap' })
  return cells
}

/** Severities in their color; the word stands in the cell. */
function severityFormats(lastRow: number, shown: readonly OutputColumn[]): readonly ConditionalFormat[] {
  const at = shown.findIndex(({ key }) => key === 'severity')
  const range = { top: firstRow, bottom: lastRow, left: at, right: at }
  const cell = `$${columnName(at)}${firstRow + 1}`
  return [
    { range, formula: `${cell}=${textLiteral('error')}`, look: 'failure' },
    { range, formula: `${cell}=${textLiteral('warning')}`, look: 'attention' },
  ]
}
