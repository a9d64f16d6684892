/** What an organization can turn off for everyone who uses its build. */
export type PolicyPart = 'raters' | 'fairness' | 'finance'

/** What is turned off. */
export type Policy = ReadonlySet<PolicyPart>

/** What each part is, as it is shown where it is turned off. */
export const policyParts: ReadonlyMap<PolicyPart, string> = new Map([
  ['raters', 'Findings about raters'],
  ['fairness', 'Figures that compare groups of people'],
  ['finance', 'Pay, and what increases cost'],
])

/** Whether a word, such as one that asks for something, names a part that is turned off. */
export function isOff(policy: Policy, word: string): boolean {
  return [...policy].some(part => part === word)
}
