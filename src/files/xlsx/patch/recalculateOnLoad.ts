import { isOn } from '../../xml/attribute.ts'
import { insertInOrder } from '../../xml/insertXml.ts'
import { childNamed, parseXml, prefixOf } from '../../xml/parseXml.ts'
import { setAttribute } from '../../xml/setAttribute.ts'
import { splice } from '../../xml/splice.ts'
import type { Book } from './book.ts'
import { workbookOrder } from './workbookOrder.ts'

/** Asks the program that opens the workbook to calculate every formula, since values that they depend on have changed. */
export function recalculateOnLoad({ parts, path }: Book): void {
  const xml = parts.text(path)
  const root = parseXml(xml, path, 1)
  const given = childNamed(root, 'calcPr')
  if (given !== undefined && isOn(given.tag, 'fullCalcOnLoad')) return
  const change =
    given === undefined
      ? insertInOrder(root, 'calcPr', workbookOrder, `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`)
      : setAttribute(given, 'fullCalcOnLoad', '1')
  parts.write(path, splice(xml, [change]))
}
