import { addressOfRange } from '../../../core/hosting/addressOfRange.ts'
import { UnusableFile } from '../../unusableFile.ts'
import { attribute } from '../../xml/attribute.ts'
import { childNamed, parseXml } from '../../xml/parseXml.ts'
import { setAttribute } from '../../xml/setAttribute.ts'
import { splice } from '../../xml/splice.ts'
import type { Book } from './book.ts'
import type { BookTable } from './userSheet.ts'

/** Lengthens an Excel table, and its filter, to a new range. */
export function growTable({ parts }: Book, { part, range }: BookTable): void {
  const xml = parts.text(part)
  const table = parseXml(xml, part, 1)
  if (Number(attribute(table.tag, 'totalsRowCount') ?? 0) > 0) {
    const name = attribute(table.tag, 'displayName') ?? ''
    throw new UnusableFile(
      `The Excel table ${name} ends with a total row, so no row can be added below its last one. Turn the total row off (Table Design) and try again.`,
    )
  }
  const ref = addressOfRange(range)
  const filter = childNamed(table, 'autoFilter')
  const changed = [table, ...(filter === undefined ? [] : [filter])]
  parts.write(
    part,
    splice(
      xml,
      changed.map(element => setAttribute(element, 'ref', ref)),
    ),
  )
}
