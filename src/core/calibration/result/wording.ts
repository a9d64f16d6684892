/**
 * What is said about one figure, in the parts that every such sentence has: never a verdict, and never without the number
 * of ratings or people behind it.
 *
 * `look here`: worth asking about. `no sign`: nothing to see with this much data, which is no proof that nothing is there.
 * `too few`: there is a table and no finding. `fact`: counted or looked up, no inference.
 */
export interface Wording {
  readonly kind: 'look here' | 'no sign' | 'too few' | 'fact'
  /** What was seen, with n and effect: "Ann Lee: 8 ratings, 0.6 steps higher than …". */
  readonly text: string
  /** How sure that is: the likely range and the probability, or the smallest effect that would have been visible. */
  readonly uncertainty: string
  /** What else, quite innocently, looks like this; null for facts. */
  readonly innocent: string | null
  /** What to do next, as a question or a step; null where there is nothing to do. */
  readonly next: string | null
}
