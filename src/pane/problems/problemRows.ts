import { address } from '../../core/cells/address.ts'
import { foldProblems, type ProblemLine } from '../../core/problems/foldProblems.ts'
import type { Problem } from '../../core/problems/problem.ts'
import { rules } from '../../core/rules/index.ts'
import type { ProblemFilter } from '../session/session.ts'
import { strings } from '../strings.ts'

/** A problem with a key that the next run gives it too, and all its words in small letters. */
export interface KeyedProblem {
  readonly problem: Problem
  readonly key: string
  readonly words: string
}

/** A line of the list: the heading of a sheet, the heading of many findings of one rule, or one problem. */
export type ProblemRow =
  | {
      readonly kind: 'sheet'
      readonly key: string
      readonly title: string
      readonly count: number
      readonly open: boolean
    }
  | {
      readonly kind: 'fold'
      readonly key: string
      readonly line: ProblemLine
      readonly open: boolean
    }
  | {
      readonly kind: 'problem'
      readonly key: string
      readonly problem: Problem
      /** Whether it stands under the heading of its rule. */
      readonly folded: boolean
    }

/** Keys and words of problems; `nameOf` gives the name of a person's id. */
export function keyedProblems(
  problems: readonly Problem[],
  nameOf: (person: string) => string,
): readonly KeyedProblem[] {
  const seen = new Map<string, number>()
  return problems.map(problem => {
    const { rule, cell, message, person, metric } = problem
    const place = cell === null ? '' : `${cell.sheet} ${address(cell)}`
    const base = [rule, place, person, metric, message].join('\n')
    const times = seen.get(base) ?? 0
    seen.set(base, times + 1)
    const words = [message, rule, place, person === null ? '' : nameOf(person), person, metric].join('\n').toLowerCase()
    return { problem, key: `${base}\n${times}`, words }
  })
}

/** The problems that a filter lets through. */
export function filtered(problems: readonly KeyedProblem[], { text, severities }: ProblemFilter) {
  const wanted = text
    .toLowerCase()
    .split(/\s+/)
    .filter(word => word !== '')
  return problems.filter(
    ({ problem, words }) => severities.includes(problem.severity) && wanted.every(word => words.includes(word)),
  )
}

/**
 * The lines of problems: those of a sheet under its heading, more than five of one rule in one sheet under a line of
 * their own, and last those that were accepted. `toggled` are the keys of headings that are not as they are at first:
 * sheets open, rules and the accepted ones closed.
 */
export function problemRows(problems: readonly KeyedProblem[], toggled: ReadonlySet<string>): readonly ProblemRow[] {
  const keys = new Map(problems.map(({ problem, key }) => [problem, key]))
  const groups = new Map<string, Problem[]>()
  const accepted: Problem[] = []
  for (const { problem } of problems) {
    if (problem.accepted !== null) accepted.push(problem)
    else {
      const sheet = problem.cell?.sheet ?? ''
      const group = groups.get(sheet)
      if (group === undefined) groups.set(sheet, [problem])
      else group.push(problem)
    }
  }
  const open = [...groups].flatMap(([sheet, group]) =>
    rowsOf(`sheet ${sheet}`, sheet === '' ? strings.problems.workbook : sheet, group, true),
  )
  return accepted.length === 0 ? open : [...open, ...rowsOf('accepted', strings.problems.accepted, accepted, false)]

  function rowsOf(key: string, title: string, group: readonly Problem[], atFirst: boolean): readonly ProblemRow[] {
    const open = toggled.has(key) !== atFirst
    const heading: ProblemRow = { kind: 'sheet', key, title, count: group.length, open }
    return open ? [heading, ...foldProblems(group, rules).flatMap(line => lineRows(key, line))] : [heading]
  }

  function lineRows(group: string, line: ProblemLine): readonly ProblemRow[] {
    const rows = (folded: boolean) =>
      line.problems.map((problem): ProblemRow => ({ kind: 'problem', key: keys.get(problem)!, problem, folded }))
    if (line.count === 1) return rows(false)
    const key = `${group} rule ${line.rule}`
    const open = toggled.has(key)
    return [{ kind: 'fold', key, line, open }, ...(open ? rows(true) : [])]
  }
}

/** The keys of the headings that a problem stands under, the one of its rule whether there is one or not. */
export function headingsOf({ rule, cell, accepted }: Problem): { readonly sheet: string; readonly fold: string } {
  const sheet = accepted === null ? `sheet ${cell?.sheet ?? ''}` : 'accepted'
  return { sheet, fold: `${sheet} rule ${rule}` }
}
