import { expect, test } from 'vitest'
import { parseDrawing } from '../../../test/drawing/parseDrawing.ts'
import calibrate from '../commands/calibrate.ts'
import { keptApart } from '../output/keptApart.ts'
import type { PolicyPart } from './policy.ts'
import { underPolicy } from './underPolicy.ts'

const { snapshot } = parseDrawing(`
  People
  | Employee ID | Name | Role    | Manager | Site  |
  | 1           | Ana  | Support | Mia     | North |
  | 2           | Ben  | Support | Mia     | South |
  | 3           | Cleo | Support | Noa     | North |
  | 4           | Dana | Support | Noa     | South |

  Ratings
  | Employee ID | Rater | Rating |
  | 1           | Mia   | 3      |
  | 2           | Mia   | 4      |
  | 3           | Noa   | 2      |
  | 4           | Noa   | 3      |

  Settings
  | Setting         | Value |
  | fairness.groups | Site  |
`)

/** What a comparison of ratings gives, with all that is kept apart asked for. */
function compared(...off: readonly PolicyPart[]) {
  const options = { set: new Map<string, string>(), at: '2026-01-15T09:00:00.000Z', host: 'test' }
  const also = new Set(keptApart.keys())
  const result = underPolicy(calibrate, new Set(off))!.run(snapshot, { ...options, also, policy: new Set() })
  const written = result.edits.flatMap(edit => (edit.kind === 'writeSheet' ? [edit.sheet.key] : []))
  return { ...result, written }
}

test('without findings about raters a comparison of ratings holds none, in no sheet and in no part of it', () => {
  expect(compared().written).toContain('RATERS')
  expect(compared().sheets.raters?.length).toBe(2)
  const { calibration, sheets, written } = compared('raters')
  expect(written).not.toContain('RATERS')
  expect(sheets.raters).toEqual([])
  expect(calibration).toMatchObject({ raters: [], severity: { groups: [] }, spread: { raters: [] } })
  expect(calibration?.grids.filter(({ rows }) => rows === 'rater')).toEqual([])
  expect(calibration?.distribution.flatMap(({ groups }) => groups.filter(({ kind }) => kind === 'manager'))).toEqual([])
})

test('without fairness no groups of people are compared', () => {
  expect(compared().calibration?.fairness).not.toBeNull()
  const { calibration, sheets, written } = compared('fairness')
  expect(calibration?.fairness).toBeNull()
  expect(sheets.fairness ?? []).toEqual([])
  expect(written).not.toContain('FAIRNESS')
})
