import type { Wording } from './wording.ts'

/** Somebody to talk about in the meeting, and with what question. The first is the first to discuss. */
export interface AgendaItem {
  readonly order: number
  readonly person: string
  readonly name: string
  /** The name of the rater. */
  readonly rater: string | null
  readonly rating: string | null
  readonly evidenceBand: string | null
  /** Rating less band, in steps. */
  readonly gap: number | null
  readonly why: string
  readonly question: string
  readonly wording: Wording
}
