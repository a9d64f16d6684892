import type { CellRef } from '../../cells/cellRef.ts'
import { quoted } from '../../values/quoted.ts'
import type { Row, Table } from '../define.ts'
import { type TableName, type Tables, tables } from '../index.ts'
import type { PersonResolver } from '../personResolver.ts'
import type { CanonicalNames } from './canonicalNames.ts'
import type { ReadContext } from './readContext.ts'

const metricColumns = ['metric', 'pairedWith', 'leadsTo']
const roleColumns = ['role', 'servesRole']

/** Tables whose people need not be in People: it is People itself, or the column may list several names. */
const withoutPersons: readonly TableName[] = ['people', 'feedback', 'context', 'scorecard']

type AnyRow = Row<Table> & { readonly at: { readonly cells: Readonly<Record<string, CellRef | undefined>> } }

/** The small tables with every person, metric and role written in its one spelling; strangers are reported. */
export function resolveNames(
  read: Tables,
  names: { readonly metrics: CanonicalNames; readonly roles: CanonicalNames; readonly person: PersonResolver },
  context: ReadContext,
): Tables {
  const resolved = new Map<string, readonly unknown[]>()
  for (const table of Object.keys(tables) as TableName[]) {
    const rows = read[table] as unknown as readonly AnyRow[]
    const columns = Object.keys(tables[table].columns)
    resolved.set(
      table,
      rows.map(row => resolveRow(table, columns, row, read.people.length > 0, names, context)),
    )
  }
  return Object.fromEntries(resolved) as unknown as Tables
}

function resolveRow(
  table: TableName,
  columns: readonly string[],
  row: AnyRow,
  hasPeople: boolean,
  names: Parameters<typeof resolveNames>[1],
  context: ReadContext,
): unknown {
  const changes: Record<string, string> = {}
  for (const column of columns) {
    const written = row[column]
    if (typeof written !== 'string') continue
    if (metricColumns.includes(column)) changes[column] = names.metrics.of(written)
    if (roleColumns.includes(column)) changes[column] = names.roles.of(written)
    if (column !== 'employeeId' || withoutPersons.includes(table)) continue
    const found = names.person(written)
    const cell = row.at.cells.employeeId ?? null
    if (found.is === 'person') changes[column] = found.person
    if (found.is === 'several') {
      const message = `${quoted(written)} can be ${found.persons.join(' and ')}: write the ID of the one you mean.`
      context.findings.push({ rule: 'ambiguous-person', cell, message, person: written })
    }
    if (found.is === 'unknown' && hasPeople) {
      const message = `${quoted(written)} is not in People: this row counts for nobody.`
      context.findings.push({ rule: 'unknown-person', cell, message, person: written })
    }
  }
  return { ...row, ...changes }
}
