import { expect, test } from 'vitest'
import type { OwnPage } from '../../../core/hosting/ownSheet.ts'
import { openPackage } from '../../zip/openPackage.ts'
import { writeNewXlsx } from '../writeNewXlsx.ts'
import { patchXlsx } from './patchXlsx.ts'

const book = writeNewXlsx({ sheets: [{ title: 'Team', rows: [['Name']] }] })

function names(bytes: Uint8Array): string {
  return openPackage(bytes).text('xl/workbook.xml')
}

function withPage(bytes: Uint8Array, page: OwnPage): Uint8Array {
  const worksheet = { rows: [[{ value: 'Throughline:' }]], page }
  return patchXlsx(bytes, { sheets: [{ key: 'GRID', title: 'Calibration Grid', worksheet }] })
}

test('what is printed of a sheet is a name of it, which goes when all of it is printed again, and with the sheet', () => {
  const range = { top: 0, left: 0, bottom: 8, right: 3 }
  const part = withPage(book, { repeatRows: { first: 1, last: 1 }, printed: range })
  expect(names(part)).toContain(`name="_xlnm.Print_Area" localSheetId="1">'Calibration Grid'!$A$1:$D$9<`)
  const all = withPage(part, { repeatRows: { first: 1, last: 1 } })
  expect(names(all)).not.toContain('Print_Area')
  expect(names(all)).toContain('Print_Titles')
  expect(names(patchXlsx(part, { removeSheets: ['GRID'] }))).not.toContain('Print_Area')
})
