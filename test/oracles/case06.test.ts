import { expect, test } from 'vitest'
import { fleissKappa } from '../../src/core/calibration/agreement/fleissKappa.ts'
import { intraclass } from '../../src/core/calibration/agreement/intraclass.ts'
import { kendallW } from '../../src/core/calibration/agreement/kendallW.ts'
import { type AlphaMetric, krippendorffAlpha } from '../../src/core/calibration/agreement/krippendorffAlpha.ts'
import { bowker, type MarginTest, stuartMaxwell } from '../../src/core/calibration/agreement/marginalHomogeneity.ts'
import { sameAndNear } from '../../src/core/calibration/agreement/sameAndNear.ts'
import { type KappaWeights, weightedKappa } from '../../src/core/calibration/agreement/weightedKappa.ts'
import { describeCase, readCase, readCsvCase } from '../cases.ts'
import { expectClose } from '../closeTo.ts'

// Agreement and reliability of published and well-known tables: psych 2.2.9, vcd 1.4-11 and irr 0.84.1 in R 4.2.2.
const folder = '06_agreement'

interface Kappa {
  readonly kappa: number
  readonly po: number
  readonly pe: number
  readonly ase: number
  readonly lo: number
  readonly hi: number
}

interface Margins {
  readonly chisq: number
  readonly df: number
  readonly p: number
}

interface Expected {
  readonly icc: Record<string, Record<string, Record<string, number>>>
  readonly kappa: Record<
    string,
    Record<KappaWeights, Kappa> & { readonly exact_agreement: number; readonly within_one: number }
  >
  readonly krippendorff: Record<string, Record<AlphaMetric, number>>
  readonly fleiss_kappa_diagnoses: { readonly kappa: number; readonly z: number }
  readonly kendall_w: Record<string, number>
  readonly marginal_homogeneity: { readonly vision: Margins; readonly vision_bowker: Margins }
}

describeCase(folder, () => {
  const expected = JSON.parse(readCase(folder, 'expected.json')) as Expected

  test.each(Object.entries(expected.icc))('intraclass correlations of %s', (name, forms) => {
    const found = intraclass(tableOf(name))!
    Object.values(forms).forEach((form, k) => {
      const what = `${name} ${found[k]!.form}`
      expectClose(found[k]!.value, form.ICC!, what)
      expectClose(found[k]!.ratio, form.F!, what)
      expect([found[k]!.above, found[k]!.below]).toEqual([form.df1, form.df2])
      expectClose(found[k]!.p, form.p!, what)
      expectClose(found[k]!.low, form['lower bound']!, `${what} low`)
      expectClose(found[k]!.high, form['upper bound']!, `${what} high`)
    })
  })

  test.each(Object.entries(expected.kappa))('kappa of %s', (name, target) => {
    const table = crossed(name)
    const agreement = sameAndNear(table)!
    expectClose(agreement.same, target.exact_agreement, 'same')
    expectClose(agreement.withinOne, target.within_one, 'within one')
    for (const weights of ['none', 'linear', 'quadratic'] as const) {
      const found = weightedKappa(table, weights)!
      expectClose(found.observed, target[weights].po, weights)
      expectClose(found.expected, target[weights].pe, weights)
      if (name.endsWith('constant')) {
        expect(found.kappa, 'not informative').toBeNull()
        continue
      }
      expectClose(found.kappa, target[weights].kappa, weights)
      expectClose(found.standardError, target[weights].ase, weights)
      expectClose(found.low, target[weights].lo, weights)
      expectClose(found.high, target[weights].hi, weights)
    }
  })

  test.each(Object.entries(expected.krippendorff))('alpha of %s', (name, metrics) => {
    const units = name === 'kripp' ? krippendorffUnits() : tableOf(name)
    for (const metric of ['nominal', 'ordinal', 'interval'] as const) {
      expectClose(krippendorffAlpha(units, metric), metrics[metric], metric)
    }
  })

  test('kappa of many raters', () => {
    const rows = readCsvCase(folder, 'diagnoses.csv').map(row => [...row.values()])
    const categories = [...new Set(rows.flat())]
    const found = fleissKappa(rows.map(row => categories.map(each => row.filter(cell => cell === each).length)))!
    expectClose(found.kappa, expected.fleiss_kappa_diagnoses.kappa, 'kappa')
    expectClose(found.z, expected.fleiss_kappa_diagnoses.z, 'z')
  })

  test.each(Object.entries(expected.kendall_w))('concordance of %s', (name, value) => {
    expectClose(kendallW(tableOf(name)), value, name)
  })

  test('marginal homogeneity and symmetry', () => {
    expectMargins(stuartMaxwell(crossed('vision'))!, expected.marginal_homogeneity.vision)
    expectMargins(bowker(crossed('vision'))!, expected.marginal_homogeneity.vision_bowker)
  })
})

function expectMargins(found: MarginTest, target: Margins): void {
  expectClose(found.distance, target.chisq, 'distance')
  expect(found.freedom).toBe(target.df)
  expectClose(found.p, target.p, 'p')
}

function tableOf(name: string): readonly (readonly number[])[] {
  return readCsvCase(folder, `${name}.csv`).map(row =>
    [...row].filter(([column]) => column !== 'subject').map(([, cell]) => Number(cell)),
  )
}

function krippendorffUnits(): readonly (readonly (number | null)[])[] {
  const raters = readCsvCase(folder, 'kripp.csv').map(row => [...row.values()].slice(1))
  return raters[0]!.map((_, unit) => raters.map(cells => (cells[unit] === '' ? null : Number(cells[unit]))))
}

/** The square table of two raters. */
function crossed(name: string): readonly (readonly number[])[] {
  if (name === 'vision') return counted('vision_table.csv', ['1st grade', '2nd grade', '3rd grade', '4th Grade'])
  if (name === 'mspatients_winnipeg') {
    return counted('mspatients_winnipeg.csv', ['Certain', 'Probable', 'Possible', 'Doubtful'])
  }
  const [, file, first, second] = /^([a-z]+)_(\d)_(\d)/.exec(name)!
  const pairs = tableOf(file!).map(row => [row[Number(first) - 1]!, row[Number(second) - 1]!] as const)
  const values = tableOf(file!).flat()
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const steps = Array.from({ length: most - least + 1 }, (_, k) => least + k)
  return steps.map(i => steps.map(j => pairs.filter(([left, right]) => left === i && right === j).length))
}

function counted(file: string, steps: readonly string[]): readonly (readonly number[])[] {
  const rows = readCsvCase(folder, file).map(row => [...row.values()])
  return steps.map(i => steps.map(j => Number(rows.find(([left, right]) => left === i && right === j)?.[2] ?? 0)))
}
