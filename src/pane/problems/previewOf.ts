import { type Cell, cellText } from '../../core/cells/cell.ts'
import type { CellRef } from '../../core/cells/cellRef.ts'
import type { Edit } from '../../core/cells/edit.ts'
import type { Block } from '../../core/tables/block.ts'
import { strings } from '../strings.ts'

/** What one edit will do, in words: a cell with what it holds and will hold, rows with their headers, or a sentence. */
export type EditPreview =
  | { readonly kind: 'cell'; readonly cell: CellRef; readonly before: string; readonly after: string }
  | {
      readonly kind: 'rows'
      readonly text: string
      readonly rows: readonly (readonly { readonly header: string; readonly value: string }[])[]
      /** How many rows are not shown. */
      readonly more: number
    }
  | { readonly kind: 'words'; readonly text: string }

/** How many of many added rows are shown. */
const mostRows = 3

/** What edits will do; `held` is what the cells that they set hold now, in their order, undefined where nobody knows. */
export function previewOf(
  edits: readonly Edit[],
  held: readonly (Cell | undefined)[],
  blocks: readonly Block[],
): readonly EditPreview[] {
  const cells = edits.filter(edit => edit.kind === 'setCell')
  return edits.map(edit =>
    edit.kind === 'setCell'
      ? {
          kind: 'cell',
          cell: edit.cell,
          before: shown(held[cells.indexOf(edit)]),
          after: shown(edit.value),
        }
      : otherPreview(edit, blocks),
  )
}

function otherPreview(edit: Exclude<Edit, { kind: 'setCell' }>, blocks: readonly Block[]): EditPreview {
  const { preview } = strings
  if (edit.kind === 'appendRows') {
    const isThere = blocks.some(({ sheet }) => sheet === edit.sheet)
    const rows = edit.rows.slice(0, mostRows).map(row =>
      edit.headers.flatMap((header, at) => {
        const value = cellText(row[at] ?? null)
        return value === '' ? [] : [{ header, value }]
      }),
    )
    const text = (isThere ? preview.added : preview.addedToNew)(edit.rows.length, edit.sheet)
    return { kind: 'rows', text, rows, more: Math.max(0, edit.rows.length - mostRows) }
  }
  if (edit.kind === 'markSheet') return words((edit.key === null ? preview.unmarked : preview.marked)(edit.sheet))
  if (edit.kind === 'addSheet') return words(preview.newSheet(edit.title))
  return words(edit.kind === 'writeSheet' ? preview.written(edit.sheet.title) : preview.removed)
}

function words(text: string): EditPreview {
  return { kind: 'words', text }
}

function shown(cell: Cell | undefined): string {
  if (cell === undefined) return strings.preview.unknown
  const text = cellText(cell)
  return text === '' ? strings.preview.empty : text
}
