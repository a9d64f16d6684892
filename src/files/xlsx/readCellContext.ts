import type { Package } from '../zip/openPackage.ts'
import type { CellContext } from './cellValue.ts'
import type { Relation } from './readRelations.ts'
import { readSharedStrings } from './readSharedStrings.ts'
import { readStyles } from './readStyles.ts'

/** What the cells of a workbook refer to, by the relations of its main part. */
export function readCellContext(pack: Package, relations: readonly Relation[], date1904: boolean): CellContext {
  const linked = (type: string, read: (xml: string, part: string) => string[]): string[] => {
    const found = relations.find(relation => relation.type === type)
    return found === undefined ? [] : read(pack.text(found.target), found.target)
  }
  return { strings: linked('sharedStrings', readSharedStrings), formats: linked('styles', readStyles), date1904 }
}
