import { describe } from 'vitest'
import { simBookOf } from '../fakes/excel/simBook.ts'
import { hostContract } from '../hostContract.ts'
import { openExcel, programs } from './openExcel.ts'

describe.each(programs)('Excel, $platform, ExcelApi $api', program => {
  hostContract(workbook => openExcel(simBookOf(workbook), program).host)
})
