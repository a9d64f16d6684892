import { attribute } from '../../xml/attribute.ts'
import { scanXml } from '../../xml/scanXml.ts'
import { readRelations } from '../readRelations.ts'
import type { Book } from './book.ts'
import { dropContentType } from './contentTypes.ts'
import { dropRelation } from './relationsPart.ts'

/**
 * Takes out the list in which Excel keeps the order of its calculation, which it makes anew. One that names a cell
 * without a formula makes Excel call the file damaged.
 */
export function dropCalcChain({ parts, path }: Book): void {
  for (const { id, target } of chains({ parts, path })) {
    parts.remove(target)
    dropContentType(parts, target)
    dropRelation(parts, path, id)
  }
}

/** Whether the list names cells of a sheet. An entry without a sheet belongs to that of the entry before it. */
export function isInCalcChain(book: Book, sheetId: number): boolean {
  return chains(book).some(({ target }) => {
    let found = false
    scanXml(book.parts.text(target), target, {
      open(name, tag) {
        if (name === 'c' && attribute(tag, 'i') === String(sheetId)) found = true
      },
    })
    return found
  })
}

function chains({ parts, path }: Book) {
  return readRelations(parts, path).filter(({ type, target }) => type === 'calcChain' && parts.has(target))
}
