import { expect, test } from 'vitest'
import { parseDrawing } from '../../../test/drawing/parseDrawing.ts'
import { evaluate } from '../evaluate.ts'
import type { KeptApart } from './keptApart.ts'
import { outputContext } from './outputContext.ts'
import { problemsSheet } from './problemsSheet.ts'

const { snapshot } = parseDrawing(`
  Measurements
  | Employee ID | Metric | Period  | Value |
  | E1          | Solved | 2025-01 | "97 " |
  | E2          | Solved | 2025-01 | "98 " |
  | E3          | Solved | 2025-01 | "99 " |
  | E4          | Solved | 2025-01 | 80    |
  | E5          | Solved | 2025-01 | 80    |
`)
const context = outputContext(evaluate(snapshot), snapshot, '2025-03-01T08:00:00.000Z')

function sheet(also: readonly KeptApart[] = [], links?: number) {
  const { rows, columns } = problemsSheet(context, new Set(also), links)
  const at = (key: string) => columns.findIndex(column => column.key === key)
  const body = rows.slice(2)
  return {
    first: String(rows[0]?.[0]?.value),
    rules: body.map(row => row[at('rule')]?.value),
    places: body.map(row => row[at('address')]),
  }
}

test('findings about a person are written where they are asked for, and the first cell says so', () => {
  expect(sheet().rules).not.toContain('insufficient-coverage')
  expect(sheet(['raters']).rules).toEqual(sheet().rules)
  expect(sheet(['people']).rules).toContain('insufficient-coverage')
  expect(sheet().first).toMatch(/^Throughline: \d+ problems of cells and plan, those that stop a score first\. Cycle/)
  expect(sheet(['raters', 'people']).first).toMatch(
    /problems of cells, plan, people and raters, those that stop a score first/,
  )
})

test('a click leads to as many cells as a sheet can hold links, and the first cell says where they end', () => {
  const whole = sheet()
  expect(whole.places.filter(cell => cell?.link !== undefined).length).toBeGreaterThan(2)
  const { places, first } = sheet([], 2)
  expect(places.map(cell => cell?.value)).toEqual(whole.places.map(cell => cell?.value))
  expect(places.filter(cell => cell?.link !== undefined)).toEqual(whole.places.filter(cell => cell?.link).slice(0, 2))
  expect(first).toContain('. A click leads to the first 2 cells, the others are told by their address. Cycle')
  expect(whole.first).not.toContain('A click')
})
