import type { CellRef } from '../../cells/cellRef.ts'
import { answerAlias } from '../../problems/quickFixes/answerAlias.ts'
import { nearestName } from '../../values/nearestName.ts'
import { quoted } from '../../values/quoted.ts'
import { type Facts, factCell } from '../facts.ts'
import type { Tables } from '../index.ts'
import type { ReadContext } from './readContext.ts'

type Kind = 'metric' | 'role'

/** Asks about a metric or a role that no table knows, where one that is known is spelled nearly so; once for each name. */
export function reportSpellings(tables: Tables, facts: Facts, context: ReadContext): void {
  const metrics = new Set(tables.metrics.map(row => row.metric))
  const roles = new Set(tables.roles.map(row => row.role))
  const planned = roles.size > 0 ? roles : new Set(tables.weights.map(row => row.role))
  const ask = asker(context)
  if (metrics.size > 0) {
    for (const [metric, cell] of firstCells(facts)) ask('metric', metric, cell, metrics)
    for (const row of tables.weights) ask('metric', row.metric, row.at.cells.metric ?? null, metrics)
  }
  if (planned.size === 0) return
  for (const row of tables.people) ask('role', row.role, row.at.cells.role ?? null, planned)
  if (roles.size > 0) for (const row of tables.weights) ask('role', row.role, row.at.cells.role ?? null, roles)
}

function firstCells(facts: Facts): ReadonlyMap<string, CellRef> {
  const first = new Map<number, number>()
  for (let i = 0; i < facts.length; i += 1) if (!first.has(facts.metric[i]!)) first.set(facts.metric[i]!, i)
  return new Map([...first].map(([metric, i]) => [facts.metrics[metric]!, factCell(facts, i)]))
}

/** A second column of one name was given its own by the reader, which has said so. */
function asker(context: ReadContext) {
  const renamed = context.findings.flatMap(({ rule, metric }) =>
    rule === 'duplicate-header' && metric ? [metric] : [],
  )
  const asked = new Set(renamed.map(metric => `metric ${metric}`))
  return (kind: Kind, written: string, cell: CellRef | null, known: ReadonlySet<string>) => {
    if (known.has(written) || asked.has(`${kind} ${written}`)) return
    asked.add(`${kind} ${written}`)
    const near = similar(written, [...known])
    context.findings.push({
      rule: `unknown-${kind}`,
      cell,
      message: question(kind, written, near),
      ...(kind === 'metric' ? { metric: written } : {}),
      quickFixes:
        near === null
          ? []
          : [answerAlias(context, { kind, written, means: near }, `${quoted(written)} means ${quoted(near)}`)],
    })
  }
}

function question(kind: Kind, written: string, near: string | null): string {
  const unknown =
    kind === 'metric' ? `${quoted(written)} is not in Metrics.` : `No plan is for the role ${quoted(written)}.`
  return near === null ? unknown : `${unknown} Is it ${quoted(near)}?`
}

/** The name that begins alike ("Support Eng." and "Support Engineer"), else the one that differs by a few letters. */
function similar(written: string, known: readonly string[]): string | null {
  const stem = written.replace(/[.\s]+$/, '').toLowerCase()
  const longer = known.filter(name => name.toLowerCase().startsWith(stem))
  const alike = longer.length > 0 ? longer : known.filter(name => stem.startsWith(name.toLowerCase()))
  return alike.length === 1 ? alike[0]! : nearestName(written, known)
}
