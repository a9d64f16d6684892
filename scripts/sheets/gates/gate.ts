import type { BuiltAddOn } from '../builtAddOn.ts'

/** Something that must be so before the add-on may be pushed. */
export interface Gate {
  /** What must be so, in one sentence. */
  readonly title: string
  /** What is not so; empty: it is. */
  readonly check: (built: BuiltAddOn) => readonly string[]
}
