import { reaches } from './tolerance.ts'

/** A band and the lowest score in it. The lowest band is open below, whatever its `from`; only there it may be null. */
export interface Band {
  readonly label: string
  readonly from: number | null
}

/** The bands in any order. */
export type Scale = readonly Band[]

export const defaultScale: Scale = [
  { label: 'Below', from: null },
  { label: 'Developing', from: 60 },
  { label: 'Meets', from: 85 },
  { label: 'Exceeds', from: 105 },
]

/** The label of the band a score lies in: the highest that it reaches, else the lowest. Null for a scale without bands. */
export function bandOf(score: number, scale: Scale): string | null {
  const reached = fromLowest(scale).filter((band, index) => index === 0 || reaches(score, lowerEdge(band)))
  return reached[reached.length - 1]?.label ?? null
}

/** The scores at which the band changes, from the lowest. */
export function cutScores(scale: Scale): readonly number[] {
  return fromLowest(scale).slice(1).map(lowerEdge)
}

/** The lower of a band and the best that a gate allows. A gate band that the scale does not have holds nothing back. */
export function capBand(band: string, gateBand: string, scale: Scale): string {
  const labels = fromLowest(scale).map(each => each.label)
  const gate = labels.indexOf(gateBand)
  return gate >= 0 && gate < labels.indexOf(band) ? gateBand : band
}

function fromLowest(scale: Scale): readonly Band[] {
  return [...scale].sort((a, b) => (lowerEdge(a) < lowerEdge(b) ? -1 : lowerEdge(a) > lowerEdge(b) ? 1 : 0))
}

function lowerEdge(band: Band): number {
  return band.from ?? Number.NEGATIVE_INFINITY
}
