import type { Rule } from './define.ts'
import * as registry from './registry.ts'

/** Every rule, in the order of its id: what is checked, configured, documented and shown comes from this list. */
export const rules: readonly Rule[] = Object.values<Rule>(registry).sort((one, other) => (one.id < other.id ? -1 : 1))
