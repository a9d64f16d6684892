/** What a change of a rating is known by: the same at every run. */
export function moveId(
  { person, before, after }: { readonly person: string; readonly before: number; readonly after: number },
  cycle: string,
): string {
  return `${cycle}/${person}/${before}-${after}`
}
