import { address, columnName } from '../cells/address.ts'
import type { Problem } from '../problems/problem.ts'
import type { Severity } from '../problems/severity.ts'
import { firstLine } from './firstLine.ts'
import { textLiteral } from './formula/literal.ts'
import type { KeptApart } from './keptApart.ts'
import { mostLinks } from './mostLinks.ts'
import { foldedAway, inWords } from './outputColumn.ts'
import type { OutputContext } from './outputContext.ts'
import { filledColumns, firstRow, headerRow, type RowCells, tableRows } from './outputTable.ts'
import type { ConditionalFormat, OutputCell, OutputColumn, OutputSheet } from './sheet.ts'
import { wordsForProblems, writtenProblems } from './writtenProblems.ts'

const columns: readonly OutputColumn[] = [
  inWords(
    'severity',
    'Severity',
    'Error: stops or spoils a score. Warning: look before you rely on it. Info: good to know.',
    10,
  ),
  inWords('sheet', 'Sheet', 'Where it is.', 16),
  inWords('address', 'Cell', 'A click leads there.', 9),
  inWords('message', 'What is wrong', 'What was found at this cell.', 50),
  inWords('fix', 'What to do', 'How to put it right.', 42),
  inWords('why', 'Why it matters', 'What it does to scores or to what is said.', 42),
  inWords('accepted', 'Accepted because', 'The reason it was accepted with; blank while it is open.', 26),
  foldedAway('person', 'Employee ID', 'Whom it is about, where it is about somebody.', 13, 'text'),
  foldedAway('rule', 'Rule', 'The name of the rule, for the sheets Rules and Accepted.', 26, 'text'),
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
    rows: tableRows(
      firstLine([whatText(open, shown.length - open, also), ...linkText(shown, links)].join('. '), context),
      filled,
      rows,
    ),
    frozen: { rows: firstRow, columns: 0 },
    conditionalFormats: rows.length === 0 ? [] : formatsOf(firstRow + rows.length - 1, filled),
    chart: null,
    page: { landscape: true, fitToWidth: true, repeatRows: { first: headerRow, last: headerRow } },
  }
}

/** "3 problems of cells, plan and people, those that stop a score first, 2 accepted with a reason". */
function whatText(open: number, accepted: number, wanted: ReadonlySet<KeptApart>): string {
  const asked = wordsForProblems.filter(word => wanted.has(word))
  const things = ['cells', 'plan', ...asked]
  const last = things.pop()
  const also = accepted === 0 ? '' : `, ${accepted} accepted with a reason`
  if (open === 0) return `no problem of ${things.join(', ')} or ${last} is open${also}`
  const counted = `${open} ${open === 1 ? 'problem' : 'problems'}`
  return `${counted} of ${things.join(', ')} and ${last}, those that stop a score first${also}`
}

/** Excel opens a sheet with so many links and no more, so those that are not made are spoken of. */
function linkText(shown: readonly Problem[], links: number): readonly string[] {
  const beyond = shown.filter(({ cell }) => cell !== null).length - links
  return beyond <= 0 ? [] : [`A click leads to the first ${links} cells, the others are told by their address`]
}

function rowOf({ severity, rule, cell, message, why, fix, person, accepted }: Problem, isLinked: boolean): RowCells {
  // All of a row stands at its top, beside the first line of what wraps, and has the line under it.
  const cells = new Map(columns.map(({ key }): [string, OutputCell] => [key, { value: null, look: 'wrap' }]))
  const set = (key: string, value: string) => cells.set(key, { value, look: 'wrap' })
  set('severity', severity)
  set('message', message)
  set('fix', fix)
  set('why', why)
  set('rule', rule)
  if (cell !== null) {
    set('sheet', cell.sheet)
    if (isLinked) cells.set('address', { value: address(cell), link: cell, look: 'link' })
    else set('address', address(cell))
  }
  if (person !== null) set('person', person)
  if (accepted !== null) set('accepted', accepted)
  return cells
}

/** What was accepted steps back; severities of what is open have their color, and the word stands in the cell. */
function formatsOf(lastRow: number, shown: readonly OutputColumn[]): readonly ConditionalFormat[] {
  const at = (key: string) => shown.findIndex(column => column.key === key)
  const cell = (key: string) => `$${columnName(at(key))}${firstRow + 1}`
  const all = { top: firstRow, bottom: lastRow, left: 0, right: shown.length - 1 }
  const severity = { ...all, left: at('severity'), right: at('severity') }
  const isAccepted = at('accepted') === -1 ? null : `${cell('accepted')}<>""`
  const isOpen = (word: Severity) => {
    const is = `${cell('severity')}=${textLiteral(word)}`
    return isAccepted === null ? is : `AND(${is},${cell('accepted')}="")`
  }
  return [
    { range: severity, formula: isOpen('error'), look: 'failure' },
    { range: severity, formula: isOpen('warning'), look: 'attention' },
    ...(isAccepted === null ? [] : [{ range: all, formula: isAccepted, look: 'muted' as const }]),
  ]
}
