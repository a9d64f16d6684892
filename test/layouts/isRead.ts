import { expect } from 'vitest'
import { type ReadInWords, readOf } from '../readOf.ts'

/** Compares what was read of a drawn workbook, in words; what is not named is nothing. */
export function isRead(drawing: string, expected: Partial<ReadInWords>): void {
  expect(readOf(drawing)).toEqual({ values: [], people: [], plan: [], weights: [], ratings: [], ...expected })
}
