import { ourSheets } from '../../../core/hosting/ourSheets.ts'
import { damaged } from '../../unusableFile.ts'
import { attribute } from '../../xml/attribute.ts'
import { childNamed, childrenNamed, parseXml, type XmlElement } from '../../xml/parseXml.ts'
import { readRelations } from '../readRelations.ts'
import { readWorkbookPart } from '../readWorkbookPart.ts'
import type { Book } from './book.ts'

/** One tab of the workbook. */
export interface BookSheet {
  readonly title: string
  readonly sheetId: number
  /** Zero-based place among the tabs. */
  readonly index: number
  readonly visible: boolean
  /** Its part, and the relation of the workbook that leads there. */
  readonly part: string
  readonly relation: string
  /** The last word of the relation's type: worksheet, chartsheet. */
  readonly type: string
  /** The key of our marker, null for a sheet of the user's. */
  readonly ours: string | null
  readonly element: XmlElement
}

/** Every tab in order. Offsets of the elements hold until the workbook's part is written. */
export function bookSheets({ parts, path }: Book): BookSheet[] {
  const xml = parts.text(path)
  const sheets = childNamed(parseXml(xml, path, 2), 'sheets')
  const targets = new Map(readRelations(parts, path).map(relation => [relation.id, relation]))
  const ours = ourSheets(readWorkbookPart(xml, path).names)
  return childrenNamed(sheets, 'sheet').map((element, index) => {
    const title = attribute(element.tag, 'name') ?? ''
    const relation = targets.get(attribute(element.tag, 'id') ?? '')
    if (relation === undefined) throw damaged(path, `the sheet ${title} leads nowhere`)
    return {
      title,
      sheetId: Number(attribute(element.tag, 'sheetId')),
      index,
      visible: (attribute(element.tag, 'state') ?? 'visible') === 'visible',
      part: relation.target,
      relation: relation.id,
      type: relation.type,
      ours: ours.get(title) ?? null,
      element,
    }
  })
}
