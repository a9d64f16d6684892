import type { CellRef } from '../cells/cellRef.ts'
import type { Snapshot } from '../cells/snapshot.ts'
import type { Evaluation } from '../evaluate.ts'
import type { Problem } from '../problems/problem.ts'
import { cutScores } from '../scoring/band.ts'
import { displayScore } from '../scoring/displayScore.ts'
import { scaleFor } from '../scoring/scaleFor.ts'
import type { ScoreStatus } from '../scoring/scoring.ts'
import type { Settings } from '../settings/settings.ts'
import type { Block } from '../tables/block.ts'
import { type TableName, tables } from '../tables/index.ts'
import { compareKeys } from '../values/compareKeys.ts'
import { type MetricCoverage, metricCoverage } from './metricCoverage.ts'
import { type ReadTable, readTablesOf } from './readTable.ts'
import { nothingRecognized, type Recognized, recognized } from './recognized.ts'

/** A score as people read it; `score` has the decimals that put it on its side of every cut. */
export interface ShownScore {
  readonly person: string
  readonly name: string
  readonly role: string
  readonly status: ScoreStatus
  readonly score: string | null
  readonly band: string | null
  /** 0 to 1. */
  readonly coverage: number | null
  readonly problems: number
}

/** What every run shows first. */
export interface View {
  /** "January to December 2025, 12 months"; null: the command looks at no cycle. */
  readonly cycle: string | null
  /** What to know before all else, or null. */
  readonly first: string | null
  readonly read: readonly ReadTable[]
  /** Titles of the tables that the command would read and the workbook does not have, or has empty. */
  readonly notUsed: readonly string[]
  /** Titles of the sheets that the edits take away, for a command that takes some. */
  readonly removed?: readonly string[]
  /** The tables found, with their places. */
  readonly blocks: readonly Block[]
  /** Headers of columns left out as personal or pay data, so that nothing under them is printed. */
  readonly concealed: readonly CellRef[]
  /** What sheets and columns were taken for. */
  readonly recognized: Recognized
  /** Of whom each metric was measured; below `threshold`, 0 to 1, a person gets no full score. */
  readonly coverage: { readonly threshold: number; readonly metrics: readonly MetricCoverage[] }
  /** Settings that were given, with the cells of their keys; the last row of a key holds. */
  readonly changed: Settings['changed']
  /** By role, then name; empty for a command that gives none. */
  readonly scores: readonly ShownScore[]
}

/** Tables that steer a run; to lack them is no gap. */
const steering: readonly TableName[] = ['settings', 'aliases', 'rules', 'accepted', 'lexicon']

export function overview(evaluation: Evaluation, wanted: readonly TableName[], snapshot: Snapshot): View {
  const { reading, scoring, settings } = evaluation
  const read = readTablesOf(reading.blocks)
  const filled = read.filter(({ rows }) => rows > 0).map(({ table }) => table)
  return {
    cycle: scoring.cycle.text,
    first: scoring.first,
    read,
    notUsed: wanted
      .filter(table => !filled.includes(table) && !steering.includes(table))
      .map(table => tables[table].title),
    blocks: reading.blocks,
    concealed: reading.leftOut.filter(({ kind }) => kind === 'protected').map(({ cell }) => cell),
    recognized: recognized(evaluation, snapshot),
    coverage: { threshold: settings.values.coverageScored, metrics: metricCoverage(scoring) },
    changed: settings.changed,
    scores: [],
  }
}

/** What a command shows that reads no tables: one line on what it does. */
export function plainView(first: string): View {
  const nothing = { cycle: null, read: [], notUsed: [], blocks: [], concealed: [], changed: [], scores: [] }
  return { ...nothing, first, recognized: nothingRecognized, coverage: { threshold: 0, metrics: [] } }
}

export function shownScores({ reading, scoring, problems }: Evaluation): readonly ShownScore[] {
  const counts = openByPerson(problems)
  return scoring.subjects
    .map(({ score }): ShownScore => {
      const cuts = cutScores(scaleFor(reading.tables.scale, score.role))
      return {
        person: score.person,
        name: score.name,
        role: score.role,
        status: score.status,
        score: score.score === null ? null : displayScore(score.score, cuts),
        band: score.band,
        coverage: score.coverage,
        problems: counts.get(score.person) ?? 0,
      }
    })
    .sort(
      (one, other) =>
        compareKeys(one.role, other.role) || compareKeys(one.name, other.name) || compareKeys(one.person, other.person),
    )
}

/** How many problems are open, by person. */
export function openByPerson(problems: readonly Problem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { person, accepted } of problems) {
    if (person !== null && accepted === null) counts.set(person, (counts.get(person) ?? 0) + 1)
  }
  return counts
}
