import type { Cell } from '../cells/cell.ts'
import type { AppendRows, Edit } from '../cells/edit.ts'

/**
 * Edits in which all rows for one sheet come at once, where the first of them came: a host places rows by what a sheet
 * holds, to which rows that are only about to be added do not belong. They have the headers of all.
 */
export function joinedRows(edits: readonly Edit[]): readonly Edit[] {
  const sheets = new Map<string, readonly AppendRows[]>()
  for (const edit of edits) {
    if (edit.kind === 'appendRows') sheets.set(keyOf(edit), [...(sheets.get(keyOf(edit)) ?? []), edit])
  }
  return edits.flatMap((edit): readonly Edit[] => {
    if (edit.kind !== 'appendRows') return [edit]
    const all = sheets.get(keyOf(edit))!
    return all[0] === edit ? [all.length === 1 ? edit : joined(edit, all)] : []
  })
}

/** Upper and lower case are the same. */
function keyOf({ sheet }: AppendRows): string {
  return sheet.toLowerCase()
}

function joined(first: AppendRows, all: readonly AppendRows[]): AppendRows {
  const headers = [...new Set(all.flatMap(edit => edit.headers))]
  const rows = all.flatMap(edit => {
    const places = headers.map(header => edit.headers.indexOf(header))
    return edit.rows.map(row => places.map((at): Cell => row[at] ?? null))
  })
  return { ...first, headers, rows }
}
