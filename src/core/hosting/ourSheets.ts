const marker = /^Throughline_(.+)$/

/** The key of our marker by the title of the sheet that the marker's name points at. */
export function ourSheets(names: readonly { readonly name: string; readonly refersTo: string }[]): Map<string, string> {
  const keys = new Map<string, string>()
  for (const { name, refersTo } of names) {
    const key = marker.exec(name)?.[1]
    const title = titleIn(refersTo)
    if (key !== undefined && title !== null && !keys.has(title)) keys.set(title, key)
  }
  return keys
}

/** The sheet of a reference to one cell: 'Ana''s plan'!$A$1 → Ana's plan. Null where the cell was deleted. */
function titleIn(reference: string): string | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?[A-Z]+\$?[0-9]+$/i.exec(reference.trim())
  return match === null ? null : (match[1]?.replace(/''/g, "'") ?? match[2] ?? null)
}
