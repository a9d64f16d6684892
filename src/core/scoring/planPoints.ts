/** The points that a met target and a reached stretch earn, the same for every metric of a workbook: 100 and 120. */
export interface PointScale {
  readonly target: number
  readonly stretch: number
}

/** What turns a value of one metric into points, in the metric's unit of measure. It holds where `planError` is null. */
export type PlanPoints =
  | {
      readonly direction: 'higher' | 'lower'
      readonly floor: number
      readonly target: number
      /** Null: there are no points beyond the target. */
      readonly stretch: number | null
    }
  | {
      readonly direction: 'range'
      readonly floor: number
      readonly rangeLow: number
      readonly rangeHigh: number
      readonly ceiling: number
    }

/** A plan as its cells say it: anything may be blank. */
export type PlanCells = { readonly [P in PlanPoints as P['direction']]: Blankable<P> }[PlanPoints['direction']]

type Blankable<P extends PlanPoints> = P extends PlanPoints
  ? { readonly [K in keyof P]: K extends 'direction' ? P[K] : P[K] | null }
  : never
