import { attribute } from '../xml/attribute.ts'
import { scanXml } from '../xml/scanXml.ts'
import { builtInFormats } from './builtInFormats.ts'

/** The number-format code of each cell style, by the number that a cell's `s` gives. */
export function readStyles(xml: string, part: string): string[] {
  const codes = new Map(builtInFormats)
  const formatIds: number[] = []
  let inCellStyles = false
  scanXml(xml, part, {
    open(name, tag) {
      if (name === 'numFmt') codes.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? 'General')
      else if (name === 'cellXfs') inCellStyles = true
      else if (name === 'xf' && inCellStyles) formatIds.push(Number(attribute(tag, 'numFmtId')))
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false
    },
  })
  return formatIds.map(id => codes.get(id) ?? 'General')
}
