import { monthOrDayText } from './dayText.ts'
import { figure } from './figure.ts'
import type { Goalposts, MetricDefinition } from './metricPlan.ts'
import { belowFloor, maximumPoints } from './normalize.ts'
import type { Observation } from './observation.ts'
import { isPlan, planError, planNote } from './planError.ts'
import type { PointScale } from './planPoints.ts'
import { planCells, pointsOverSegments, type Segment } from './segments.ts'

type Judged = Pick<Observation, 'goalposts' | 'points' | 'most' | 'belowFloor' | 'planError' | 'reason' | 'notes'>

/** The points of a value over its segments, with what its plan can give at most and what is to be said of it. */
export function judge(
  value: number | null,
  segments: readonly Segment[],
  atEnd: Goalposts,
  definition: MetricDefinition,
  scale: PointScale,
): Judged {
  const goalposts = segments[segments.length - 1]?.goalposts ?? atEnd
  const plan = planCells(goalposts, definition.direction)
  const wrong = planWrong([...segments.map(segment => segment.goalposts), goalposts], definition)
  if (wrong !== null || plan === null || !isPlan(plan)) {
    const most = goalposts.stretch === null ? scale.target : scale.stretch
    return {
      goalposts,
      points: null,
      most,
      belowFloor: null,
      planError: wrong,
      reason: `no points: ${wrong}`,
      notes: [],
    }
  }
  const note = planNote(plan, definition.percent)
  return {
    goalposts,
    points: value === null ? null : pointsOverSegments(segments, definition.direction, scale),
    most: maximumPoints(plan, scale),
    belowFloor: value === null ? null : belowFloor(value, plan),
    planError: null,
    reason: null,
    notes: [...changes(segments, definition.percent), ...(note === null ? [] : [note])],
  }
}

function planWrong(all: readonly Goalposts[], definition: MetricDefinition): string | null {
  for (const goalposts of all) {
    const plan = planCells(goalposts, definition.direction)
    const error = plan === null ? 'Direction is blank' : planError(plan, definition.percent)
    if (error !== null) return error
  }
  return null
}

/** "target 90 → 92 from 2025-07", for each change of the target over the cycle. */
function changes(segments: readonly Segment[], percent: boolean): string[] {
  return segments.flatMap((segment, index) => {
    const [before, after] = [segments[index - 1]?.goalposts.target ?? null, segment.goalposts.target]
    if (before === null || after === null || before === after) return []
    const since = Number.isFinite(segment.from) ? ` from ${monthOrDayText(segment.from)}` : ''
    return [`target ${figure(before, percent)} → ${figure(after, percent)}${since}`]
  })
}
