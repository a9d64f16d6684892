import type { Person } from '../tables/people.ts'

/** A person in one role: what is scored. A move gives a person several; each is scored on its own periods. */
export interface Subject {
  /** Employee ID, or what stands for it. */
  readonly person: string
  readonly name: string
  readonly role: string
  readonly level: string | null
  readonly team: string | null
  readonly manager: string | null
  /** First and last day in this role as serials, inclusive; null: open. */
  readonly from: number | null
  readonly to: number | null
  readonly status: 'active' | 'leave' | 'terminated'
  readonly fte: number | null
  /** The subject in force at the end of the cycle. */
  readonly current: boolean
  /** The People row, null where people are those who are measured. */
  readonly row: Person | null
}
