import type { CellRef } from '../cells/cellRef.ts'
import type { ReadingFinding } from '../problems/finding.ts'
import type { Period } from '../values/parsePeriod.ts'
import type { Block } from './block.ts'
import type { Facts } from './facts.ts'
import type { Tables } from './index.ts'
import type { LoggedMove } from './loggedMove.ts'

/** A value of a plan row or plan cell, with the cell that it came from. */
export interface PlanCell<Value> {
  readonly value: Value
  readonly cell: CellRef
}

/** One metric column of a scorecard, with what its Weight, Target, Floor, Stretch and Direction rows say of it. */
export interface ScorecardColumn {
  readonly metric: string
  readonly cell: CellRef
  /** The role that this scorecard's people have where its title or a Role column says so; null: any. */
  readonly role: string | null
  /** The period whose tab or band the column stands in; null: none is named, the plan rows hold for all. */
  readonly period: Period | null
  readonly weight: PlanCell<number> | null
  readonly target: PlanCell<number> | null
  readonly floor: PlanCell<number> | null
  readonly stretch: PlanCell<number> | null
  readonly direction: PlanCell<'higher' | 'lower'> | null
  /** The values are shares, shown as percent. */
  readonly percent: boolean
}

/** A column or a row that was seen and left out, with the reason in plain words. */
export interface LeftOut {
  readonly cell: CellRef
  readonly what: string
  /** 'alias': the user left it out; 'row': a total or a note; 'protected': personal or pay data; 'column': any other column. */
  readonly kind: 'alias' | 'row' | 'protected' | 'column'
  readonly reason: string
}

/** What the workbook was read as: every small table by name, all measurements, and what was noticed on the way. */
export interface Reading {
  readonly tables: Tables
  readonly facts: Facts
  readonly scorecardColumns: readonly ScorecardColumn[]
  /** Our log of moves, which people add lines to. */
  readonly moves: readonly LoggedMove[]
  readonly blocks: readonly Block[]
  readonly leftOut: readonly LeftOut[]
  /** Titles of sheets that hold tables which this run does not read. */
  readonly unread: readonly string[]
  readonly findings: readonly ReadingFinding[]
}
