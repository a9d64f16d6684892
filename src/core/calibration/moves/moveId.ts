/** What a change of a rating is known by: the same at every run, and another one than `taken` where it is made once more. */
export function moveId(
  { person, before, after }: { readonly person: string; readonly before: number; readonly after: number },
  cycle: string,
  taken: ReadonlySet<string>,
): string {
  const id = `${cycle}/${person}/${before}-${after}`
  if (!taken.has(id)) return id
  let time = 2
  while (taken.has(`${id}/${time}`)) time += 1
  return `${id}/${time}`
}
