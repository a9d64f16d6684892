/** What a measurement cell can be. A true 0 is a value; blank is never 0. The order gives the codes in typed arrays. */
export const states = ['value', 'missing', 'notApplicable', 'pending', 'leave', 'invalid'] as const

export type State = (typeof states)[number]

/** A cell after parsing: a value, a word that stands for none, or the reason why it cannot be used. */
export type Parsed<Value> =
  | {
      readonly state: 'value'
      readonly value: Value /** What was done to it ("text read as a number"), if anything. */
      readonly coerced?: string
    }
  | { readonly state: 'missing' | 'notApplicable' | 'pending' | 'leave' }
  | {
      readonly state: 'invalid' /** Id of the rule that reports it. */
      readonly rule: string
      readonly message: string
    }
