import { isBlank } from '../../cells/cell.ts'
import { cellAt } from '../../cells/cellAt.ts'
import type { CellRef } from '../../cells/cellRef.ts'
import { aliasOf } from '../find/naming.ts'
import type { Person } from '../people.ts'
import { people } from '../people.ts'
import { type Rating, ratings } from '../ratings.ts'
import { joinSpellings } from './joinSpellings.ts'
import type { TitledSheet } from './placeSheets.ts'
import type { ReadContext } from './readContext.ts'
import { columnsOf, readRows } from './readRows.ts'
import { personOf } from './readScorecards.ts'
import { reportTwoNames } from './reportTwoNames.ts'

/** The role of everybody where no role is named. */
export const onlyRole = 'All'

/**
 * The People rows of all sheets of people. A sheet that is a roster of its own wins over the roster columns of
 * scorecards; where there is none, whoever stands in a scorecard is a person, with what its columns and title say.
 */
export function readPeople(sheets: readonly TitledSheet[], context: ReadContext): readonly Person[] {
  const rosters = sheets.filter(
    ({ sheet }) => sheet.people !== null && sheet.measures.length === 0 && sheet.ratings === null,
  )
  const titled = sheets.filter(({ sheet }) => sheet.block.table === 'people')
  const chosen = rosters.length > 0 ? rosters : titled.length > 0 ? titled : sheets
  const tabs = chosen.map(placed => ({ placed, rows: rosterRows(placed, rosters.length > 0, context) }))
  const rows = tabs.flatMap(tab => tab.rows)
  reportTwoNames(rows, context)
  return rosters.length > 0 ? rows : joinTabs(tabs, context)
}

/** The ratings of all sheets of people; a column Self gives a rating whose rater is the person. */
export function readRatings(sheets: readonly TitledSheet[], context: ReadContext): readonly Rating[] {
  return sheets.flatMap(({ sheet, grid }) => {
    if (!sheet.ratings) return []
    const read = { rows: sheet.personRows, asked: false, mayLack: [] }
    const given = readRows(ratings, sheet.ratings, grid, context, read)
    if (!sheet.self) return given
    const header = { header: 'Self', cell: sheet.self, column: 'rating' }
    const whom = sheet.ratings.headers.filter(({ column }) => column === 'employeeId')
    const own = readRows(ratings, { ...sheet.ratings, headers: [...whom, header] }, grid, context, read)
    return [...given, ...own.filter(row => row.rating !== null).map(row => ({ ...row, rater: row.employeeId }))]
  })
}

function rosterRows({ sheet, grid, team, manager, role }: TitledSheet, asked: boolean, context: ReadContext): Person[] {
  const block = sheet.people ?? { ...sheet.block, table: 'people' as const, headers: [] }
  const named = sheet.people !== null
  const roleColumn = columnsOf(block).get('role')
  const rows = named
    ? readRows(people, block, grid, context, { rows: sheet.personRows, asked, mayLack: ['role'] })
    : sheet.personRows.map(row => bare(sheet.block.sheet, row))
  return rows
    .filter(row => named || !isBlank(personOf({ sheet, grid }, row.at.row)))
    .map(row => ({
      ...row,
      employeeId: meant(personOf({ sheet, grid }, row.at.row), context),
      name: meant(row.name ?? nameOf({ sheet, grid }, row.at.row), context),
      role: roleColumn === undefined ? (role ?? onlyRole) : row.role,
      team: row.team ?? team,
      manager: row.manager ?? manager,
    }))
}

/** What Aliases say that a written ID or name means. */
function meant(written: string, { naming }: ReadContext): string {
  return aliasOf(naming, 'person', written) ?? written
}

function nameOf(placed: Pick<TitledSheet, 'sheet' | 'grid'>, row: number): string {
  const column = placed.sheet.whom.get('name')
  const name = column === undefined ? null : cellAt(placed.grid, row, column)
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : personOf(placed, row)
}

function bare(sheet: string, row: number): Person {
  const columns = Object.fromEntries(Object.keys(people.columns).map(key => [key, null]))
  return { ...columns, at: { sheet, row, cells: {} } } as unknown as Person
}

interface Entry {
  readonly row: Person
  readonly placed: TitledSheet
  readonly from: number | null
}

/**
 * One row for each person from tabs that repeat them. Where tabs of periods differ in role, level, team or manager,
 * each change is a move that begins with its tab's period. Without an ID column the spellings of one name are joined.
 */
function joinTabs(
  tabs: readonly { readonly placed: TitledSheet; readonly rows: readonly Person[] }[],
  context: ReadContext,
): readonly Person[] {
  const counts = new Map<string, number>()
  for (const { rows } of tabs) {
    for (const { employeeId } of rows) counts.set(employeeId, (counts.get(employeeId) ?? 0) + 1)
  }
  const spelling = joinSpellings(counts)
  const byPerson = new Map<string, Entry[]>()
  for (const { placed, rows } of tabs) {
    for (const row of rows) {
      const person = placed.sheet.whom.has('employeeId') ? row.employeeId : spelling.get(row.employeeId)!
      const entry = { row: { ...row, employeeId: person }, placed, from: placed.period?.from ?? null }
      const list = byPerson.get(person)
      if (list) list.push(entry)
      else byPerson.set(person, [entry])
    }
  }
  return [...byPerson.values()].flatMap(list => movesOf(list, context))
}

/** The rows of one person in time, without those that repeat the row before: what one tab leaves open, another fills. */
function movesOf(list: readonly Entry[], context: ReadContext): readonly Person[] {
  const moves: Entry[] = []
  for (const entry of [...list].sort((a, b) => (a.from ?? 0) - (b.from ?? 0))) {
    const last = moves[moves.length - 1]
    if (last === undefined) moves.push(entry)
    else if (sameRowTwice(last, entry)) {
      context.findings.push({
        rule: 'same-name',
        cell: cellOf(entry),
        related: [cellOf(last)],
        person: entry.row.employeeId,
        message: `Two rows of ${entry.placed.grid.sheet} are called ${entry.row.employeeId}. Are they two people? Then give everybody an ID; if not, one row is enough.`,
      })
    } else if (!differs(last, entry)) moves[moves.length - 1] = filled(last, entry)
    else if (entry.from !== last.from) {
      moves.push({ ...entry, row: { ...entry.row, from: entry.row.from ?? entry.from } })
    } else {
      context.findings.push({
        rule: 'person-twice',
        cell: cellOf(entry),
        related: [cellOf(last)],
        person: entry.row.employeeId,
        message: `${entry.row.employeeId} stands here with another role, level, team or manager than in ${last.row.at.sheet}; the first one is used.`,
      })
    }
  }
  return moves.map(({ row }) => row)
}

/**
 * Two rows of one block that only a name tells apart: nothing says that they are one person. Where each row names its
 * rater or its cycle, a person has several.
 */
function sameRowTwice(one: Entry, other: Entry): boolean {
  const { whom, block, ratings } = other.placed.sheet
  const several = ratings?.headers.some(({ column }) => column === 'rater' || column === 'cycle') ?? false
  const named = ['employeeId', 'email', 'period'].some(column => whom.has(column))
  return one.placed.sheet.block === block && !named && !several
}

function cellOf({ row, placed }: Entry): CellRef {
  const [column] = [...placed.sheet.whom.values()]
  return { sheet: row.at.sheet, row: row.at.row, column: column ?? 0 }
}

const standing = ['role', 'level', 'team', 'manager'] as const

/** Whether two rows contradict each other about where the person stands; what a row leaves open contradicts nothing. */
function differs(one: Entry, other: Entry): boolean {
  return standing.some(column => {
    const [first, second] = [said(one, column), said(other, column)]
    return first !== null && second !== null && first !== second
  })
}

/** The first row with what only the second says. */
function filled(first: Entry, second: Entry): Entry {
  const known = Object.fromEntries(Object.entries(first.row).filter(([, value]) => value !== null))
  const named = first.row.name === first.row.employeeId ? second : first
  const row: Person = {
    ...second.row,
    ...known,
    name: named.row.name,
    role: said(first, 'role') ?? second.row.role,
    at: { ...first.row.at, cells: { ...second.row.at.cells, ...first.row.at.cells } },
  }
  return { ...first, row }
}

/** What a row says, or null: the role of everybody stands for none. */
function said({ row }: Entry, column: (typeof standing)[number]): string | null {
  return row[column] === onlyRole && column === 'role' ? null : row[column]
}
