import type { CellRef } from '../cells/cellRef.ts'
import { nameKey } from '../scoring/nameKey.ts'
import { scaleFor, scaleRows } from '../scoring/scaleFor.ts'
import { plainFormula } from './formula/planCell.ts'
import type { OutputContext } from './outputContext.ts'

/** A band of a scale, from the lowest, as a row of the small block beside the scores. */
export interface BandRow {
  readonly label: string
  /** Null: open below. */
  readonly from: number | null
  readonly formula: string | null
}

export interface BandScale {
  readonly bands: readonly BandRow[]
  /** Where its first band stands among the rows of the block. */
  readonly start: number
}

export interface BandBlock {
  readonly scales: readonly BandScale[]
  /** The scale of a role, by its place in `scales`. */
  readonly ofRole: (role: string) => number
}

/** Every scale that some role has, one under the other. */
export function bandBlock(context: OutputContext): BandBlock {
  const { reading, scoring } = context.evaluation
  const scales: BandScale[] = []
  const known = new Map<string, number>()
  const ofRole = new Map<string, number>()
  for (const { score } of scoring.subjects) {
    if (ofRole.has(score.role)) continue
    const bands = bandsOf(score.role, context)
    const key = JSON.stringify(bands)
    const at = known.get(key) ?? scales.length
    if (at === scales.length) {
      const last = scales[at - 1]
      scales.push({ bands, start: last === undefined ? 0 : last.start + last.bands.length })
      known.set(key, at)
    }
    ofRole.set(score.role, at)
  }
  return { scales, ofRole: role => ofRole.get(role)! }

  function bandsOf(role: string, { cells, live }: OutputContext): readonly BandRow[] {
    const rows = scaleRows(reading.tables.scale, role)
    return [...scaleFor(reading.tables.scale, role)]
      .sort((one, other) => lowerEdge(one.from) - lowerEdge(other.from))
      .map(({ label, from }): BandRow => {
        const cell: CellRef | null =
          rows.find(row => row.evidenceFrom === from && nameKey(row.label ?? String(row.rating)) === nameKey(label))?.at
            .cells.evidenceFrom ?? null
        const formula = live && from !== null && cell !== null ? plainFormula({ value: from, cell }, cells) : null
        return { label, from, formula }
      })
  }
}

function lowerEdge(from: number | null): number {
  return from ?? -Number.MAX_VALUE
}
