import type { Snapshot } from '../../cells/snapshot.ts'
import type { Settings } from '../../settings/settings.ts'
import type { Row, Table } from '../define.ts'
import { peopleTables } from '../find/recognizeHeader.ts'
import { type TableName, type Tables, tables } from '../index.ts'
import { personResolver } from '../personResolver.ts'
import type { Reading } from '../reading.ts'
import { canonicalNames } from './canonicalNames.ts'
import { coarsenFacts } from './coarsenFacts.ts'
import { factsBuilder } from './factsBuilder.ts'
import { type FoundBlock, findAll } from './findAll.ts'
import { periodReader } from './periodReader.ts'
import { placeSheets } from './placeSheets.ts'
import type { ReadContext } from './readContext.ts'
import { readFeedback } from './readFeedback.ts'
import { readMeasurements } from './readMeasurements.ts'
import { readMoves } from './readMoves.ts'
import { readPeople, readRatings } from './readPeople.ts'
import { readRows } from './readRows.ts'
import { readScorecards } from './readScorecards.ts'
import { readWeights } from './readWeights.ts'
import { reportLog } from './reportLog.ts'
import { reportSheets } from './reportSheets.ts'
import { reportSpellings } from './reportSpellings.ts'
import { reportYears } from './reportYears.ts'
import { resolveNames } from './resolveNames.ts'
import { settleDuplicates } from './settleDuplicates.ts'
import { settleOwners } from './settleOwners.ts'
import { settlePersons } from './settlePersons.ts'
import { takeSheets } from './takeSheets.ts'

/** Reads a workbook: finds its tables, parses each, and settles who and what every measurement is about. */
export function readTables(
  snapshot: Snapshot,
  given: ReadonlyMap<string, string>,
): { readonly reading: Reading; readonly settings: Settings } {
  const { found, context } = findAll(snapshot, given)
  const periods = periodReader(snapshot, context.settings.values.fiscalYearStart)
  const small = smallTables(found, context)
  const firstMetrics = canonicalNames('metric', [small.metrics.map(row => row.metric)], context.naming)
  const sheets = placeSheets(takeSheets(found, firstMetrics, periods, context), periods, context)
  const written = sheets.flatMap(({ sheet }) => sheet.measures.map(measure => measure.metric))
  const metrics = canonicalNames(
    'metric',
    [small.metrics.map(row => row.metric), small.weights.map(row => row.metric), written],
    context.naming,
  )
  const read = { ...small, people: readPeople(sheets, context), ratings: readRatings(sheets, context) }
  const roles = canonicalNames(
    'role',
    [read.roles.map(row => row.role), read.weights.map(row => row.role), read.people.map(row => row.role)],
    context.naming,
  )
  const unitOf = unitsOf(read, metrics.of)
  const builder = factsBuilder()
  const named = sheets.map(placed => ({
    ...placed,
    sheet: {
      ...placed.sheet,
      measures: placed.sheet.measures.map(measure => ({ ...measure, metric: metrics.of(measure.metric) })),
    },
  }))
  const scorecardColumns = readScorecards(named, unitOf, builder, periods, context)
  for (const { block, grid } of found) {
    if (block.table === 'measurements') readMeasurements(block, grid, unitOf, metrics.of, builder, periods, context)
  }
  readFeedback(read.feedback, metrics.of, builder)
  const person = personResolver(read.people, context.naming)
  const persons = settlePersons(settleOwners(builder.build(), person, context), person, read.people.length > 0, context)
  const names = new Map(read.people.map(({ employeeId, name }) => [employeeId, name]))
  const facts = settleDuplicates(coarsenFacts(persons), id => names.get(id) ?? id, context)
  const resolved = resolveNames(read, { metrics, roles, person }, context)
  reportSpellings(resolved, facts, context)
  reportYears(facts, periods, context)
  reportSheets(snapshot, found, context)
  reportLog(snapshot, context)
  const reading: Reading = {
    tables: resolved,
    facts,
    scorecardColumns,
    moves: readMoves(snapshot, person, read.people.length > 0, context),
    blocks: blocksOf(found, sheets),
    leftOut: context.leftOut,
    unread: unreadSheets(snapshot),
    findings: context.findings,
  }
  return { reading, settings: context.settings }
}

/** The sheets of the user's that were recognized and whose cells a host was not asked for. */
function unreadSheets({ sheets, grids }: Snapshot): readonly string[] {
  const read = new Set(grids.map(({ sheet }) => sheet))
  return sheets
    .filter(({ title, ours, recognized = [] }) => ours === null && recognized.length > 0 && !read.has(title))
    .map(({ title }) => title)
}

/** Every small table that is read row by row; sheets of people and measurements come after. */
function smallTables(found: readonly FoundBlock[], context: ReadContext): Tables {
  const read = new Map<TableName, readonly Row<Table>[]>((Object.keys(tables) as TableName[]).map(name => [name, []]))
  for (const { block, grid } of found) {
    if (peopleTables.includes(block.table) || block.table === 'measurements') continue
    const rows =
      block.table === 'weights'
        ? readWeights(block, grid, context)
        : readRows(tables[block.table] as Table, block, grid, context)
    read.set(block.table, [...read.get(block.table)!, ...rows])
  }
  return Object.fromEntries(read) as unknown as Tables
}

function unitsOf(read: Tables, metricOf: (written: string) => string): (metric: string) => string | null {
  const units = new Map(read.metrics.map(row => [metricOf(row.metric), row.unit]))
  return metric => units.get(metric) ?? null
}

/** In the order of the tabs: what each sheet was recognized as; a sheet of people counts as each table it carries. */
function blocksOf(found: readonly FoundBlock[], sheets: ReturnType<typeof placeSheets>): Reading['blocks'] {
  return found.flatMap(({ block }) => {
    const taken = sheets.find(
      ({ sheet }) =>
        sheet.block.sheet === block.sheet &&
        sheet.block.body.left === block.body.left &&
        sheet.block.headerTop <= block.headerTop &&
        sheet.block.headerBottom >= block.headerTop,
    )
    if (!taken) return [block]
    const { people, ratings, measures, block: own } = taken.sheet
    const carried = [people, ratings, measures.length > 0 ? { ...own, table: 'scorecard' as const } : null]
    const present = carried.filter(candidate => candidate !== null)
    return present.length > 0 ? present : [own]
  })
}
