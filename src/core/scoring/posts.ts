import type { CellRef } from '../cells/cellRef.ts'
import type { ReadingFinding } from '../problems/finding.ts'
import { planNumbers } from './planNumbers.ts'
import type { Step } from './step.ts'

export const postNames = ['floor', 'target', 'stretch', 'rangeLow', 'rangeHigh', 'ceiling'] as const

export type PostName = (typeof postNames)[number]

export type PostCells = Readonly<Partial<Record<PostName, CellRef>>>

/** What one place of the workbook says of a metric's goalposts, in the metric's unit; null: nothing. */
export interface Posts extends Readonly<Record<PostName, number | null>> {
  readonly cells: readonly CellRef[]
  /** The cell of each, as far as it has one of its own. */
  readonly at: PostCells
  /** Proposed from the people's own values. */
  readonly proposed: boolean
}

type RawPosts = Readonly<
  Partial<Record<PostName, { readonly value: string | number | null; readonly cell: CellRef | null }>>
>

/** The goalposts of one plan row, read in the metric's unit. What cannot be read is a finding at its cell. */
export function readPosts(raw: RawPosts, unit: string | null, metric: string): Step<Posts | null> {
  const parsed = planNumbers(
    postNames.map(name => raw[name]?.value ?? null),
    unit,
  )
  const findings: ReadingFinding[] = parsed.flatMap((post, at) =>
    post.state === 'invalid'
      ? [
          {
            rule: 'plan-unreadable',
            cell: raw[postNames[at]!]?.cell ?? null,
            metric,
            message: `${metric}: ${post.message}`,
          },
        ]
      : [],
  )
  const value = (name: PostName) => {
    const post = parsed[postNames.indexOf(name)]!
    return post.state === 'value' ? post.value : null
  }
  const given = postNames.filter(name => value(name) !== null)
  if (given.length === 0) return { value: null, findings }
  const cells = given.flatMap(name => raw[name]?.cell ?? [])
  return {
    value: {
      floor: value('floor'),
      target: value('target'),
      stretch: value('stretch'),
      rangeLow: value('rangeLow'),
      rangeHigh: value('rangeHigh'),
      ceiling: value('ceiling'),
      cells,
      at: Object.fromEntries(given.flatMap(name => (raw[name]?.cell ? [[name, raw[name].cell]] : []))),
      proposed: false,
    },
    findings,
  }
}
