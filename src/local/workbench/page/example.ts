import bytes from '../../../../examples/five-tables.xlsx'
import type { GivenFile } from './home.ts'

/** The example that the page carries, so that a newcomer needs no file: a whole plan and a year of twenty people. */
export const example: GivenFile = { name: 'five-tables.xlsx', bytes }
