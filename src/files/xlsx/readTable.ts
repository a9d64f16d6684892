import type { NamedRange } from '../../core/cells/snapshot.ts'
import { damaged } from '../unusableFile.ts'
import { attribute } from '../xml/attribute.ts'
import { scanXml } from '../xml/scanXml.ts'
import { rangeOf } from './position.ts'

/** An Excel table from its part. */
export function readTable(xml: string, part: string, sheet: string): NamedRange {
  let found: NamedRange | null = null
  scanXml(xml, part, {
    open(name, tag) {
      const range = name === 'table' ? rangeOf(attribute(tag, 'ref') ?? '') : null
      if (range !== null) found = { name: attribute(tag, 'displayName') ?? attribute(tag, 'name') ?? '', sheet, range }
    },
  })
  if (found === null) throw damaged(part, 'it has no table')
  return found
}
