import { cellText } from '../../cells/cell.ts'
import { cellAt } from '../../cells/cellAt.ts'
import type { Grid } from '../../cells/grid.ts'
import { answerSetting } from '../../problems/quickFixes/answerSetting.ts'
import { titledTable } from '../find/findBlocks.ts'
import { normalizeName } from '../normalizeName.ts'
import { personName } from '../personName.ts'
import type { PeopleSheet } from './peopleSheet.ts'
import type { PeriodReader } from './periodReader.ts'
import type { ReadContext } from './readContext.ts'
import { type PlacedSheet, personOf } from './readScorecards.ts'

/** A sheet of people and what its own title or caption says of all its rows. */
export interface TitledSheet extends PlacedSheet {
  readonly team: string | null
  readonly manager: string | null
}

interface Taken {
  readonly sheet: PeopleSheet
  readonly grid: Grid
}

/**
 * What several tabs or blocks of people are to each other: periods where their titles are periods; else teams, or
 * managers where the titles are managers' names; roles only where they measure different things. In doubt it is asked.
 */
export function placeSheets(taken: readonly Taken[], periods: PeriodReader, context: ReadContext): TitledSheet[] {
  const sheets = withoutSummaries(taken, context)
  const measured = sheets.filter(({ sheet }) => sheet.measures.length > 0)
  const titles = measured.map(({ sheet }) => titleOf(sheet, periods, context))
  const periodOf = ({ block }: PeopleSheet) =>
    periods.ofTitle(block.caption?.text ?? '').period ?? periods.ofTitle(block.sheet).period
  const groups = new Set(titles.filter(title => title !== null))
  const kind = groups.size > 1 ? kindOf(measured, titles, context) : 'none'
  reportDifferingTabs(
    measured.filter(({ sheet }) => periodOf(sheet) !== null),
    context,
  )
  return sheets.map(({ sheet, grid }) => {
    const title = titleOf(sheet, periods, context)
    const say = (column: string, as: string) => (kind === as && !sheet.whom.has(column) ? title : null)
    return {
      sheet,
      grid,
      period: periodOf(sheet),
      team: say('team', 'team'),
      manager: say('manager', 'manager'),
      role: say('role', 'role'),
    }
  })
}

/** The sheets but those whose rows are the teams of the other sheets: their figures are about people read already. */
function withoutSummaries(sheets: readonly Taken[], context: ReadContext): readonly Taken[] {
  const teamsOf = ({ sheet, grid }: Taken) => {
    const column = sheet.whom.get('team')
    const teams = column === undefined ? [] : sheet.personRows.map(row => cellText(cellAt(grid, row, column)))
    return [sheet.block.sheet, sheet.block.caption?.text ?? '', ...teams].map(personName).filter(name => name !== '')
  }
  return sheets.filter(taken => {
    const teams = new Set(sheets.filter(other => other !== taken).flatMap(teamsOf))
    const { sheet, grid } = taken
    const rows = sheet.personRows.map(row => personName(personOf(taken, row)))
    if (rows.length === 0 || !rows.every(name => teams.has(name))) return true
    const cell = { sheet: grid.sheet, row: sheet.personRows[0]!, column: [...sheet.whom.values()][0]! }
    context.leftOut.push({ cell, what: grid.sheet, kind: 'row', reason: 'a summary of teams, not of people' })
    context.findings.push({
      rule: 'total-row',
      cell,
      message: `${grid.sheet} has one row for each team: it is left out, so that nothing is counted twice.`,
    })
    return false
  })
}

/** The caption or title, without a period in it, where something is left that names neither a table nor the one metric. */
function titleOf(sheet: PeopleSheet, periods: PeriodReader, context: ReadContext): string | null {
  for (const title of [sheet.block.caption?.text ?? '', sheet.block.sheet]) {
    const { rest } = periods.ofTitle(title)
    const isMetric = sheet.measures.length > 0 && sheet.measures.every(({ metric }) => metric === title)
    if (isMetric || rest === '' || /^sheet ?\d*$/i.test(rest)) continue
    if (titledTable(rest, context.naming) === null) return rest
  }
  return null
}

function kindOf(
  sheets: readonly Taken[],
  titles: readonly (string | null)[],
  context: ReadContext,
): 'team' | 'manager' | 'role' {
  const answer = context.settings.values.sheetsAre
  if (answer !== 'ask') return answer
  const managers = new Set(sheets.flatMap(managerNames))
  const metrics = new Map<string, Set<string>>()
  sheets.forEach(({ sheet }, i) => {
    const set = metrics.get(titles[i] ?? '') ?? new Set<string>()
    for (const { metric } of sheet.measures) set.add(normalizeName(metric))
    metrics.set(titles[i] ?? '', set)
  })
  const sets = [...metrics.values()].map(set => [...set].sort((one, other) => (one < other ? -1 : 1)).join('|'))
  if (new Set(sets).size === 1) {
    return titles.every(title => title === null || managers.has(personName(title))) ? 'manager' : 'team'
  }
  const [first = new Set<string>(), ...others] = metrics.values()
  const shared = [...first].some(metric => others.every(other => other.has(metric)))
  if (shared) {
    const [cell, ...related] = sheets.map(({ sheet }) => sheet.measures[0]!.cell)
    context.findings.push({
      rule: 'sheets-unclear',
      cell: cell ?? null,
      related,
      message: `${sheets.length} sheets measure partly the same things. They are taken as roles, each with its own plan, until you say what they are.`,
      quickFixes: (['team', 'manager', 'role'] as const).map(kind =>
        answerSetting(context, 'sheets.are', kind, `Each sheet is a ${kind}`),
      ),
    })
  }
  return 'role'
}

function managerNames({ sheet, grid }: Taken): string[] {
  const column = sheet.whom.get('manager')
  return column === undefined ? [] : sheet.personRows.map(row => personName(cellText(cellAt(grid, row, column))))
}

/** Tabs of periods should measure the same things; one that does not is asked about at the header that differs. */
function reportDifferingTabs(tabs: readonly Taken[], context: ReadContext): void {
  const counts = new Map<string, number>()
  for (const { sheet } of tabs) {
    for (const metric of new Set(sheet.measures.map(measure => measure.metric)))
      counts.set(metric, (counts.get(metric) ?? 0) + 1)
  }
  for (const { sheet } of tabs) {
    for (const { metric, cell } of sheet.measures) {
      if (counts.get(metric)! * 2 > tabs.length || tabs.length < 3) continue
      context.findings.push({
        rule: 'tab-differs',
        cell,
        metric,
        message: `${metric} stands in ${counts.get(metric)} of ${tabs.length} tabs only. Is it a metric of its own, or another spelling of one that the other tabs have?`,
      })
    }
  }
}
