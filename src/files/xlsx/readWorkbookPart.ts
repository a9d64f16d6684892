import { attribute, isOn } from '../xml/attribute.ts'
import { scanXml } from '../xml/scanXml.ts'

/** What the workbook part itself says. */
export interface WorkbookPart {
  readonly date1904: boolean
  /** Every tab in order; `relation` leads to its part. */
  readonly sheets: readonly { readonly title: string; readonly visible: boolean; readonly relation: string }[]
  /** The names that hold for the whole workbook, with the formula that each stands for. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[]
}

export function readWorkbookPart(xml: string, part: string): WorkbookPart {
  let date1904 = false
  const sheets: { title: string; visible: boolean; relation: string }[] = []
  const names: { name: string; refersTo: string }[] = []
  let name: { name: string; refersTo: string } | null = null
  scanXml(xml, part, {
    open(element, tag) {
      if (element === 'workbookPr') date1904 = isOn(tag, 'date1904')
      else if (element === 'sheet') {
        sheets.push({
          title: attribute(tag, 'name') ?? '',
          visible: (attribute(tag, 'state') ?? 'visible') === 'visible',
          relation: attribute(tag, 'id') ?? '',
        })
      } else if (element === 'definedName' && attribute(tag, 'localSheetId') === null) {
        name = { name: attribute(tag, 'name') ?? '', refersTo: '' }
      }
    },
    text(piece) {
      if (name !== null) name.refersTo += piece
    },
    close(element) {
      if (element !== 'definedName' || name === null) return
      names.push(name)
      name = null
    },
  })
  return { date1904, sheets, names }
}
