import type { Cell } from '../../core/cells/cell.ts'
import type { Grid } from '../../core/cells/grid.ts'
import type { Snapshot } from '../../core/cells/snapshot.ts'
import { trimGrid } from '../../core/cells/trimGrid.ts'
import { UnusableFile } from '../unusableFile.ts'
import { csvCell } from './csvCell.ts'
import { decodeCsv } from './decodeCsv.ts'
import { findDelimiter } from './findDelimiter.ts'
import { parseCsv } from './parseCsv.ts'

export interface CsvFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A folder of CSV files as a workbook: each file is a sheet, in the given order, titled by its name without ending. */
export function readCsvFolder(files: readonly CsvFile[]): Snapshot {
  const titles = files.map(({ name }) => name.replace(/\.csv$/i, ''))
  const twice = titles.find((title, index) => titles.indexOf(title) < index)
  if (twice !== undefined) throw new UnusableFile(`Two files are called ${twice}. Rename one of them.`)
  return {
    sheets: titles.map(title => ({ title, ours: null, visible: true })),
    grids: files.flatMap((file, index) => readCsv(file, titles[index] ?? '') ?? []),
    namedRanges: [],
  }
}

function readCsv(file: CsvFile, title: string): Grid | null {
  try {
    return trimGrid({
      sheet: title,
      top: 0,
      left: 0,
      cells: csvCells(file.bytes),
      formats: [],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    })
  } catch (error) {
    if (error instanceof UnusableFile) throw new UnusableFile(`${file.name}: ${error.message}`)
    throw error
  }
}

function csvCells(bytes: Uint8Array): Cell[][] {
  const { delimiter, body } = findDelimiter(decodeCsv(bytes))
  return parseCsv(body, delimiter).map(record => record.map(csvCell))
}
