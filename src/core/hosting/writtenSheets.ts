import type { Edit } from '../cells/edit.ts'

/** The titles of the sheets that edits write, each once; a sheet that is taken away is not written. */
export function writtenSheets(edits: readonly Edit[]): readonly string[] {
  return [...new Set(edits.flatMap(titlesOf))]
}

function titlesOf(edit: Edit): readonly string[] {
  switch (edit.kind) {
    case 'setCell':
      return [edit.cell.sheet]
    case 'appendRows':
    case 'markSheet':
      return [edit.sheet]
    case 'addSheet':
      return [edit.title]
    case 'writeSheet':
      return [edit.sheet.title]
    case 'removeSheets':
      return []
  }
}
