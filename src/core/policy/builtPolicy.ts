import type { Policy, PolicyPart } from './policy.ts'

/** Put in its place by the build; absent where the source runs as it is. */
declare const throughlinePolicy: readonly PolicyPart[] | undefined

/** What this build has turned off for everyone who uses it: no setting, and no workbook, turns it on again. */
export const builtPolicy: Policy = new Set(typeof throughlinePolicy === 'undefined' ? [] : throughlinePolicy)
