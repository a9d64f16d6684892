import { expect, test } from 'vitest'
import { oneWay } from '../../src/core/statistics/oneWay.ts'
import { describeCase, readCase } from '../cases.ts'

// Certified analyses of variance of the Statistical Reference Datasets of NIST (United States public domain).
const folder = '13_nist'

interface Certified {
  readonly n: number
  readonly groups: number
  readonly df_between: number
  readonly df_within: number
  readonly F: number
  readonly ms_within: number
  readonly var_between_anova: number
}

/** Values of 13 digits that differ in the last leave few digits to any program that stores them in 64 bits. */
const hard = new Set(['SmLs07', 'SmLs08', 'SmLs09'])

describeCase(folder, () => {
  const { anova_oneway } = JSON.parse(readCase(folder, 'expected.json')) as {
    readonly anova_oneway: Record<string, Certified>
  }

  test.each(Object.entries(anova_oneway))('%s', (name, certified) => {
    const found = oneWay(groupsOf(readCase(folder, `${name}.dat`), certified))!
    expect([found.betweenFreedom, found.withinFreedom]).toEqual([certified.df_between, certified.df_within])
    const digits = hard.has(name) ? 4 : 9
    expect(digitsOf(found.ratio!, certified.F)).toBeGreaterThanOrEqual(digits)
    expect(digitsOf(found.within, certified.ms_within)).toBeGreaterThanOrEqual(digits)
    // F and the variance within groups are those of exact fractions of the stored values; storage leaves this one fewer digits.
    const ofVariance = hard.has(name) ? 3.9 : 9
    expect(digitsOf(found.betweenVariance, certified.var_between_anova)).toBeGreaterThanOrEqual(ofVariance)
  })
})

function groupsOf(file: string, { n, groups }: Certified): readonly (readonly number[])[] {
  const rows = file
    .split(/\r?\n/)
    .slice(60)
    .flatMap(line => {
      const [group, value] = line.trim().split(/\s+/).map(Number)
      return Number.isInteger(group) && value !== undefined && Number.isFinite(value) ? [{ group: group!, value }] : []
    })
  expect(rows).toHaveLength(n)
  return Array.from({ length: groups }, (_, k) => rows.filter(row => row.group === k + 1).map(({ value }) => value))
}

function digitsOf(actual: number, certified: number): number {
  const error = Math.abs(actual - certified) / Math.abs(certified)
  return error === 0 ? 15 : -Math.log10(error)
}
