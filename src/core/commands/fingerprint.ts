import { cellText } from '../cells/cell.ts'
import type { Range } from '../cells/cellRef.ts'
import type { Snapshot } from '../cells/snapshot.ts'
import { readLog } from '../output/logLines.ts'
import { movesLog } from '../output/logShape.ts'
import type { Settings } from '../settings/settings.ts'
import { compareKeys } from '../values/compareKeys.ts'
import { addCell } from './addCell.ts'
import { fnv1a, type Hash } from './fnv1a.ts'

/**
 * A 64-bit hash, in hexadecimal, of what a result depends on: the user's sheets, the settings in force and the version.
 *
 * Left out are our own sheets, so that writing a result does not change the next run's fingerprint, but for what people
 * entered into Moves; and hidden rows and columns, which not every host can tell, unless the setting `rows.visibleOnly`
 * makes rows count by them.
 */
export function fingerprint(snapshot: Snapshot, settings: Settings, version: string): string {
  const hash = fnv1a()
  const ours = new Set(snapshot.sheets.filter(sheet => sheet.ours !== null).map(sheet => sheet.title))
  hash.text(version)
  addSettings(hash, settings)
  addList(
    hash,
    snapshot.sheets.filter(sheet => !ours.has(sheet.title)),
    sheet => hash.text(sheet.title),
  )
  addList(
    hash,
    snapshot.namedRanges.filter(named => !ours.has(named.sheet)),
    named => {
      hash.text(named.name)
      hash.text(named.sheet)
      addRange(hash, named.range)
    },
  )
  addList(
    hash,
    snapshot.grids.filter(grid => !ours.has(grid.sheet)),
    grid => {
      hash.text(grid.sheet)
      hash.number(grid.top)
      hash.number(grid.left)
      addList(hash, grid.formats, format => hash.text(format))
      addList(hash, grid.merges, merge => addRange(hash, merge))
      addList(hash, settings.values.rowsVisibleOnly ? (grid.hiddenRows ?? []) : [], row => hash.number(row))
      addList(hash, grid.cells, row => {
        for (const cell of row) addCell(hash, cell)
      })
    },
  )
  for (const { cells, intact } of readLog(snapshot, movesLog).lines) {
    if (!intact) addList(hash, cells, cell => hash.text(cellText(cell)))
  }
  return hash.hex()
}

/** The values in force, whether they are the default, stand in the workbook or were given. */
function addSettings(hash: Hash, { values, answers }: Settings): void {
  const held: readonly (readonly [key: string, value: string | number | boolean])[] = [
    ...Object.entries(values),
    ...answers,
  ]
  addList(hash, [...held].sort(byKey), ([key, value]) => {
    hash.text(key)
    hash.text(String(value))
  })
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return compareKeys(one, other)
}

/** The length goes first, so that lists do not run into each other. */
function addList<Item>(hash: Hash, list: readonly Item[], add: (item: Item) => void): void {
  hash.number(list.length)
  for (const item of list) add(item)
}

function addRange(hash: Hash, { top, left, bottom, right }: Range): void {
  for (const edge of [top, left, bottom, right]) hash.number(edge)
}
