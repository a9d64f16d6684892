import { googleBookOf } from '../fakes/sheets/googleBook.ts'
import { hostContract } from '../hostContract.ts'
import { openSheets } from './openSheets.ts'

// A script at Google is told nothing of typed tables.
hostContract(workbook => openSheets(googleBookOf(workbook)).host, { seesNoTables: true })
