import { expect, test } from 'vitest'
import type { Cell } from '../../src/core/cells/cell.ts'
import { calibrated, cellOf, type DrawnSheets } from '../calibrated.ts'
import { describeCase, readCase, readCsvCase } from '../cases.ts'
import { expectClose } from '../closeTo.ts'

// Published tables of several raters as workbooks: one row of Ratings for each rating.
const folder = '06_agreement'

interface Expected {
  readonly icc: Record<string, Record<string, Record<string, number>>>
  readonly kappa: Record<string, Record<'none' | 'linear' | 'quadratic', Record<string, number>>>
  readonly krippendorff: Record<string, Record<'nominal' | 'ordinal' | 'interval', number>>
  readonly fleiss_kappa_diagnoses: { readonly kappa: number; readonly z: number }
  readonly kendall_w: Record<string, number>
  readonly marginal_homogeneity: Record<'vision' | 'vision_bowker', Record<'chisq' | 'df' | 'p', number>>
}

describeCase(folder, () => {
  const expected = JSON.parse(readCase(folder, 'expected.json')) as Expected

  test.each(Object.entries(expected.icc))('intraclass correlations of %s', (name, forms) => {
    const { intraclass } = agreementOf(ratingsOf(tableOf(name)))
    Object.values(forms).forEach((form, k) => {
      const found = intraclass[k]!
      expectClose(found.value, form.ICC!, found.form)
      expectClose(found.ratio, form.F!, found.form)
      expectClose(found.p, form.p!, found.form)
      expectClose(found.low, form['lower bound']!, found.form)
      expectClose(found.high, form['upper bound']!, found.form)
    })
  })

  test.each(Object.entries(expected.krippendorff))('alpha of %s', (name, metrics) => {
    const { alpha } = agreementOf(ratingsOf(name === 'kripp' ? krippendorffUnits() : tableOf(name)))
    for (const metric of ['nominal', 'ordinal', 'interval'] as const)
      expectClose(alpha[metric], metrics[metric], metric)
  })

  test.each(Object.entries(expected.kendall_w))('concordance of %s', (name, value) => {
    expectClose(agreementOf(ratingsOf(tableOf(name))).kendallW, value, name)
  })

  test('kappa of many raters, of labels of a Scale', () => {
    const rows = readCsvCase(folder, 'diagnoses.csv').map(row => [...row.values()])
    const labels = [...new Set(rows.flat())].sort()
    const found = agreementOf({ ...ratingsOf(rows), Scale: scaleOf(labels) }).fleissKappa!
    expectClose(found.kappa, expected.fleiss_kappa_diagnoses.kappa, 'kappa')
    expectClose(found.z, expected.fleiss_kappa_diagnoses.z, 'z')
  })

  test.each([
    ['vision', 'vision_table.csv', ['1st grade', '2nd grade', '3rd grade', '4th Grade']],
    ['mspatients_winnipeg', 'mspatients_winnipeg.csv', ['Certain', 'Probable', 'Possible', 'Doubtful']],
  ] as const)('two raters by labels: %s', (name, file, labels) => {
    const rows = readCsvCase(folder, file).flatMap(row => {
      const [left = '', right = '', count = '0'] = [...row.values()]
      return Array.from({ length: Number(count) }, () => [left, right])
    })
    const [pair] = agreementOf({ ...ratingsOf(rows), Scale: scaleOf(labels) }).pairs
    expectKappa(pair!.kappa, expected.kappa[name]!)
    if (name === 'vision') {
      const { vision, vision_bowker: symmetry } = expected.marginal_homogeneity
      expectClose(pair!.stuartMaxwell!.distance, vision.chisq, 'distance')
      expectClose(pair!.stuartMaxwell!.p, vision.p, 'p')
      expectClose(pair!.bowker!.distance, symmetry.chisq, 'distance')
      expectClose(pair!.bowker!.p, symmetry.p, 'p')
    }
  })

  test.each(Object.keys(expected.kappa).filter(name => /_\d_\d/.test(name)))('two raters of more: %s', name => {
    const [, file, first, second] = /^([a-z]+)_(\d)_(\d)/.exec(name)!
    const { pairs } = agreementOf(ratingsOf(tableOf(file!)))
    const pair = pairs.find(({ raters }) => raters.join() === `R${first},R${second}`)!
    if (name.endsWith('constant')) expect(pair.kappa.quadratic.kappa, 'not informative').toBeNull()
    else expectKappa(pair.kappa, expected.kappa[name]!)
  })

  test('what is said of few subjects is a list of differences, without a statistic', () => {
    const { result } = calibrated(ratingsOf(tableOf('sf')))
    const { figures, differences, wording } = result.calibration!.agreement
    expect(figures.map(({ statistic }) => statistic)).toEqual(['Same rating', 'No more than one step apart'])
    expect(differences[0]).toMatchObject({ person: 'S1', raters: ['R1', 'R2'] })
    expect(wording).toMatchObject({ kind: 'too few' })
  })
})

type Kappas = Expected['kappa'][string]

function expectKappa(
  found: Record<
    'none' | 'linear' | 'quadratic',
    {
      readonly kappa: number | null
      readonly standardError: number | null
      readonly observed: number
      readonly low: number | null
      readonly high: number | null
    }
  >,
  target: Kappas,
): void {
  for (const weights of ['none', 'linear', 'quadratic'] as const) {
    expectClose(found[weights].kappa, target[weights].kappa!, weights)
    expectClose(found[weights].observed, target[weights].po!, weights)
    expectClose(found[weights].standardError, target[weights].ase!, weights)
    expectClose(found[weights].low, target[weights].lo!, weights)
    expectClose(found[weights].high, target[weights].hi!, weights)
  }
}

function agreementOf(sheets: DrawnSheets) {
  return calibrated(sheets).json.statistics!.agreement
}

/** Subjects S1, S2, … rated by R1, R2, …; null is not rated. */
function ratingsOf(table: readonly (readonly Cell[])[]): DrawnSheets {
  const rows = table.flatMap((row, subject) =>
    row.flatMap((rating, rater) => (rating === null ? [] : [[`S${subject + 1}`, `R${rater + 1}`, rating]])),
  )
  return { Ratings: [['Employee ID', 'Rater', 'Rating'], ...rows] }
}

function scaleOf(labels: readonly string[]): readonly (readonly Cell[])[] {
  return [['Rating', 'Label'], ...labels.map((label, at) => [at + 1, label])]
}

function tableOf(name: string): readonly (readonly Cell[])[] {
  return readCsvCase(folder, `${name}.csv`).map(row =>
    [...row].filter(([column]) => column !== 'subject').map(([, cell]) => cellOf(cell)),
  )
}

function krippendorffUnits(): readonly (readonly Cell[])[] {
  const raters = readCsvCase(folder, 'kripp.csv').map(row => [...row.values()].slice(1))
  return raters[0]!.map((_, unit) => raters.map(cells => cellOf(cells[unit])))
}
