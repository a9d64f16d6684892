import type { CellRef } from '../../cells/cellRef.ts'
import { answerAlias } from '../../problems/quickFixes/answerAlias.ts'
import { nearestName } from '../../values/nearestName.ts'
import { quoted } from '../../values/quoted.ts'
import { type Facts, factCell } from '../facts.ts'
import type { Tables } from '../index.ts'
import type { ReadContext } from './readContext.ts'

/** Asks about a metric or a role that no table knows, where one that is known is spelled nearly so. */
export function reportSpellings(tables: Tables, facts: Facts, context: ReadContext): void {
  const known = new Set(tables.metrics.map(row => row.metric))
  if (known.size > 0) {
    for (const [metric, cell] of firstCells(facts)) ask('metric', metric, cell, known, context)
    for (const row of tables.weights) ask('metric', row.metric, row.at.cells.metric ?? null, known, context)
  }
  const roles = new Set(tables.roles.map(row => row.role))
  const planned = roles.size > 0 ? roles : new Set(tables.weights.map(row => row.role))
  if (planned.size === 0) return
  for (const row of tables.people) ask('role', row.role, row.at.cells.role ?? null, planned, context)
  if (roles.size > 0) for (const row of tables.weights) ask('role', row.role, row.at.cells.role ?? null, roles, context)
}

function firstCells(facts: Facts): ReadonlyMap<string, CellRef> {
  const cells = new Map<string, CellRef>()
  for (let i = 0; i < facts.length; i += 1) {
    const metric = facts.metrics[facts.metric[i]!]!
    if (!cells.has(metric)) cells.set(metric, factCell(facts, i))
  }
  return cells
}

function ask(
  kind: 'metric' | 'role',
  written: string,
  cell: CellRef | null,
  known: ReadonlySet<string>,
  context: ReadContext,
): void {
  if (known.has(written)) return
  const already = context.findings.some(
    finding => finding.rule === `unknown-${kind}` && finding.message.includes(quoted(written)),
  )
  if (already) return
  const near = similar(written, [...known])
  const guess = near === null ? '' : ` Is it ${quoted(near)}?`
  context.findings.push({
    rule: `unknown-${kind}`,
    cell,
    message: `${quoted(written)} is not in ${kind === 'metric' ? 'Metrics' : 'the roles that have a plan'}.${guess}`,
    ...(kind === 'metric' ? { metric: written } : {}),
    quickFixes:
      near === null
        ? []
        : [answerAlias(context, { kind, written, means: near }, `${quoted(written)} means ${quoted(near)}`)],
  })
}

/** The name that begins alike ("Support Eng." and "Support Engineer"), else the one that differs by a few letters. */
function similar(written: string, known: readonly string[]): string | null {
  const stem = written.replace(/[.\s]+$/, '').toLowerCase()
  const longer = known.filter(name => name.toLowerCase().startsWith(stem) || stem.startsWith(name.toLowerCase()))
  return longer.length === 1 ? longer[0]! : nearestName(written, known)
}
