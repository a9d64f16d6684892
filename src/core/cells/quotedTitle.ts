/** A sheet's title as it stands before the ! of a reference; always in quotes, since a sheet may be called Q1, which is a cell as well. */
export function quotedTitle(title: string): string {
  return title.includes("'") ? `'${title.replace(/'/g, "''")}'` : `'${title}'`
}
