/** The order of ids and names in every list and sum: by code unit, so that it is the same on every host. */
export function compareKeys(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
