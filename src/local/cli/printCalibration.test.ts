import { expect, test } from 'vitest'
import { calibrated, type DrawnSheets } from '../../../test/calibrated.ts'
import type { KeptApart } from '../../core/output/keptApart.ts'
import { unpainted } from '../../core/problems/paint.ts'
import { printCalibration } from './printCalibration.ts'

const names = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn']
const sheets: DrawnSheets = {
  Team: [
    ['Name', 'Manager', 'CSAT', 'Rating'],
    ...names.map((name, at) => [name, at < 3 ? 'Mia' : 'Noa', 60 + at * 10, at === 0 ? 3 : 2]),
    ['Floor', null, 0, null],
    ['Target', null, 100, null],
  ],
  Scale: [
    ['Rating', 'Label', 'Evidence From'],
    [1, 'Below', null],
    [2, 'Meets', 85],
    [3, 'Exceeds', 105],
  ],
}

function printed(...also: readonly KeptApart[]): string {
  const { calibration } = calibrated(sheets).result
  return printCalibration(calibration!, new Set(also), { paint: unpainted, width: 110 }).join('\n')
}

test('counts, and a sentence for each part, without a name', () => {
  const text = printed()
  expect(text).toContain('| Evidence | Below | Meets | Exceeds |')
  expect(text).toContain('to talk about: --also agenda names them.')
  for (const name of [...names, 'Mia', 'Noa']) expect(text).not.toContain(name)
})

test('what two groups of raters are compared by is said once', () => {
  const ratings = names.flatMap((name, at) =>
    [at % 2, at % 2 === 0 ? 2 : 3].map(rater => [name, `Rater ${rater}`, 1 + ((at + rater) % 3)]),
  )
  const { calibration } = calibrated({ Ratings: [['Name', 'Rater', 'Rating'], ...ratings] }).result
  expect(calibration!.severity.groups).toHaveLength(2)
  const text = printCalibration(calibration!, new Set(), { paint: unpainted, width: 1000 }).join('\n')
  expect(text.split(calibration!.severity.groups[0]!.model)).toHaveLength(2)
})

test('who is to be talked about, where that is asked for', () => {
  expect(printed('agenda')).toContain('Ana: Rated Exceeds, evidence Below')
})

test('a sentence on a rater comes with what else looks like it and what to do, which is said once', () => {
  const wording = { kind: 'look here', uncertainty: 'Likely.', innocent: 'It may be chance.', next: 'Ask.' } as const
  const { calibration } = calibrated(sheets).result
  const group = { model: 'By scores.', wording: { ...wording, text: 'Two stand out.', innocent: null, next: null } }
  const raters = ['Mia: higher.', 'Noa: lower.'].map(text => ({ wording: { ...wording, text } }))
  const severity = { ...calibration!.severity, reason: null, groups: [{ ...group, raters }] } as never
  const lines = printCalibration({ ...calibration!, severity }, new Set(['raters']), { paint: unpainted, width: 110 })
  const at = lines.indexOf('Mia: higher. Likely.')
  expect(lines.slice(at, at + 3)).toEqual(['Mia: higher. Likely.', 'Noa: lower. Likely.', 'It may be chance. Ask.'])
})
