import type { ScoreRow } from '../../core/scoring/scoring.ts'

export interface ScoreRangeText {
  readonly low: number
  readonly high: number
  /** As people read them, so that the range holds both ends. */
  readonly from: string
  readonly to: string
  /** What makes it a range: chance, or metrics that are missing. */
  readonly by: 'likely' | 'withMissing'
}

/** Between what a score could lie: its likely range, else what is missing leaves open; null: it is what it is. */
export function scoreRange({ low, high, boundLow, boundHigh, coverage }: ScoreRow): ScoreRangeText | null {
  if (low !== null && high !== null) return between(low, high, 'likely')
  if (boundLow === null || boundHigh === null || coverage === null || coverage >= 1 - tiny) return null
  return between(boundLow, boundHigh, 'withMissing')
}

const tiny = 1e-9

function between(low: number, high: number, by: ScoreRangeText['by']): ScoreRangeText {
  return { low, high, from: String(Math.floor(low + tiny)), to: String(Math.ceil(high - tiny)), by }
}
