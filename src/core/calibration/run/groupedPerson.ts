/** A person of a group with the outcome. */
export interface GroupedPerson {
  readonly group: string
  readonly stratum: string
  readonly favorable: boolean
  readonly score: number | null
}
