import { expect, test } from 'vitest'
import { mean } from '../../src/core/statistics/mean.ts'
import { describeCase, readCase } from '../cases.ts'

// Certified means of the Statistical Reference Datasets of NIST (United States public domain).
const folder = '13_nist'

interface Certified {
  readonly n: number
  readonly mean: number
  /** One-based line of the file. */
  readonly first_data_line: number
}

describeCase(folder, () => {
  const { univariate } = JSON.parse(readCase(folder, 'expected.json')) as { univariate: Record<string, Certified> }

  test.each(Object.entries(univariate))('the mean of %s has at least 9 certified digits', (name, certified) => {
    const values = numbersOf(readCase(folder, `${name}.txt`), certified)
    expect(values).toHaveLength(certified.n)
    const error = Math.abs(mean(values)! - certified.mean) / Math.abs(certified.mean)
    expect(error === 0 ? 15 : -Math.log10(error)).toBeGreaterThanOrEqual(9)
  })
})

function numbersOf(file: string, { n, first_data_line }: Certified): readonly number[] {
  const lines = file.split(/\r?\n/).slice(first_data_line - 1)
  return lines
    .filter(line => /^\s*-?\d/.test(line))
    .slice(0, n)
    .map(Number)
}
