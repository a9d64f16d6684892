import { address } from '../../../core/cells/address.ts'
import type { OwnSheet } from '../../../core/hosting/ownSheet.ts'
import { encodeText } from '../encodeText.ts'
import { spreadsheetNamespace, xmlHead } from '../xmlHead.ts'

/** A note at its zero-based position. */
export interface Note {
  readonly row: number
  readonly column: number
  readonly text: string
}

export function notesOf(sheet: OwnSheet): Note[] {
  const notes: Note[] = []
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.note !== undefined) notes.push({ row, column, text: cell.note })
    })
  })
  return notes
}

/** The part that holds the words of notes. */
export function notesXml(notes: readonly Note[]): string {
  const tags = notes.map(
    note =>
      `<comment ref="${address(note)}" authorId="0"><text><t xml:space="preserve">${encodeText(note.text)}</t></text></comment>`,
  )
  return `${xmlHead}<comments xmlns="${spreadsheetNamespace}"><authors><author>Throughline</author></authors><commentList>${tags.join('')}</commentList></comments>`
}

/** The part that holds the boxes in which notes are shown, without which Excel does not show them. */
export function noteShapesXml(notes: readonly Note[]): string {
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">',
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...notes.map(shapeXml),
    '</xml>',
  ].join('')
}

/** Characters of a line in a box of three columns' width. */
const lineLength = 32

function shapeXml({ row, column, text }: Note, index: number): string {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineLength)), 0)
  // Left column, its offset in pixels, top row, offset, right column, offset, bottom row, offset.
  const anchor = [column + 1, 15, row, 4, column + 4, 15, row + 1 + lines, 4].join(', ')
  return [
    `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  ].join('')
}
