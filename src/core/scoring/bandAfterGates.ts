import { bandOf, capBand, type Scale } from './band.ts'
import { nameKey } from './nameKey.ts'
import type { ObservedMetric } from './observedSubject.ts'

/** The band of a score, and no better than the gates of metrics below their floor allow. */
export function bandAfterGates(score: number, metrics: readonly ObservedMetric[], scale: Scale) {
  const closed = metrics.filter(
    ({ plan, observation }) =>
      plan.definition.row?.gateBand != null && observation.standing === 'observed' && observation.belowFloor === true,
  )
  const band = closed.reduce<string | null>(
    (best, { plan }) => (best === null ? null : capBand(best, labelIn(scale, plan.definition.row!.gateBand!), scale)),
    bandOf(score, scale),
  )
  const gates = closed.map(
    each => `${each.plan.definition.metric} is below its floor: at most ${each.plan.definition.row!.gateBand}`,
  )
  return { band, gate: gates.length === 0 ? null : gates.join('; ') }
}

/** A gate's band as the scale writes it; case and spaces do not matter. */
function labelIn(scale: Scale, written: string): string {
  return scale.find(({ label }) => nameKey(label) === nameKey(written))?.label ?? written
}
