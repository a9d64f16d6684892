import { type Policy, type PolicyPart, policyParts } from '../src/core/policy/policy.ts'

/** What the build turns off for everyone who uses it: words with commas between them, as in "raters,fairness". */
export const buildPolicy: Policy = policyOf(process.env.THROUGHLINE_OFF ?? '')

/** A word that is not known ends the build, since what it was to turn off would stay on. */
export function policyOf(text: string): Policy {
  const words = text
    .split(',')
    .map(word => word.trim().toLowerCase())
    .filter(word => word !== '')
  const parts = words.map(word => [...policyParts.keys()].find(part => part === word))
  const unknown = words.find((_, index) => parts[index] === undefined)
  if (unknown !== undefined) {
    throw new Error(`THROUGHLINE_OFF takes ${[...policyParts.keys()].join(', ')}, not "${unknown}".`)
  }
  return new Set(parts.filter((part): part is PolicyPart => part !== undefined))
}

/** The constants that esbuild puts into a bundle, so that it obeys the policy: for `define`. */
export function policyConstants(policy: Policy = buildPolicy): { readonly throughlinePolicy: string } {
  return { throughlinePolicy: JSON.stringify([...policy].sort((one, other) => (one < other ? -1 : 1))) }
}
