import { attribute } from '../../xml/attribute.ts'
import { prefixOf } from '../../xml/parseXml.ts'
import { scanXml } from '../../xml/scanXml.ts'
import { type Splice, splice } from '../../xml/splice.ts'
import { decodeText } from '../decodeText.ts'
import { encodeText } from '../encodeText.ts'
import { nextCell, nextRow } from '../nextPosition.ts'
import type { Position } from '../position.ts'
import { movedFormula } from './movedFormula.ts'

interface SharedCell extends Position {
  readonly tag: string
  readonly start: number
  end: number
  text: string
}

/**
 * The part of a worksheet in which each cell of a shared formula has a formula of its own, so that the first of them,
 * which holds the text for all, can be changed.
 */
export function unshare(xml: string, part: string, first: Position): string {
  const cells = sharedCells(xml, part)
  const holder = cells.find(({ row, column, text }) => row === first.row && column === first.column && text !== '')
  if (holder === undefined) return xml
  const name = attribute(holder.tag, 'si')
  return splice(
    xml,
    cells.filter(({ tag }) => attribute(tag, 'si') === name).map(cell => ownFormula(cell, holder)),
  )
}

function ownFormula({ row, column, tag, start, end }: SharedCell, holder: SharedCell): Splice {
  const formula = movedFormula(holder.text, row - holder.row, column - holder.column)
  const name = `${prefixOf({ tag })}f`
  return { start, end, text: `<${name}>${encodeText(formula)}</${name}>` }
}

function sharedCells(xml: string, part: string): readonly SharedCell[] {
  const cells: SharedCell[] = []
  let at: Position = { row: -1, column: -1 }
  let open: SharedCell | null = null
  scanXml(xml, part, {
    open(name, tag, start, end) {
      if (name === 'row') at = nextRow(tag, at, part)
      else if (name === 'c') at = nextCell(tag, at, part)
      else if (name === 'f' && attribute(tag, 't') === 'shared') open = { ...at, tag, start, end, text: '' }
    },
    text(piece) {
      if (open !== null) open.text += piece
    },
    close(name, _, end) {
      if (name !== 'f' || open === null) return
      cells.push({ ...open, end, text: decodeText(open.text) })
      open = null
    },
  })
  return cells
}
