import { describe, expect, it } from 'vitest'
import type { Cell } from '../cells/cell.ts'
import type { FormatClass } from '../cells/formatClass.ts'
import { inferNumberConvention, type NumberHints } from './numberConvention.ts'
import { parseNumber } from './parseNumber.ts'

const noHints: NumberHints = { percentUnit: false, answers: {} }

/** What a column becomes: numbers, or the state or rule of a cell that is none. */
function read(cells: readonly Cell[], format: FormatClass = 'general', hints: Partial<NumberHints> = {}) {
  const { convention, questions } = inferNumberConvention(cells, format, { ...noHints, ...hints })
  const values = cells.map(cell => {
    const parsed = parseNumber(cell, convention)
    if (parsed.state === 'value') return parsed.value
    return parsed.state === 'invalid' ? parsed.rule : parsed.state
  })
  return { values, asked: questions.map(question => question.about) }
}

describe('decimal sign', () => {
  it.each<[string, Cell[], (number | string)[], string[]]>([
    ['another cell tells the dot', ['1.234', '2.5'], [1.234, 2.5], []],
    ['another cell tells the comma', ['1.234', '2,5'], [1234, 2.5], []],
    ['a leading zero tells the comma', ['1,234', '0,92'], [1.234, 0.92], []],
    ['nothing tells', ['1.234', 7], ['ambiguous-decimal', 7], ['decimal']],
    ['the cells disagree', ['1.234', '2,5', '2.5'], ['ambiguous-decimal', 2.5, 2.5], ['decimal']],
    ['nothing hangs on it', ['2,5', '2.5'], [2.5, 2.5], []],
  ])('%s', (_, cells, values, asked) => {
    expect(read(cells)).toEqual({ values, asked })
  })

  it('follows the answer', () => {
    expect(read(['1.234'], 'general', { answers: { decimal: 'comma' } })).toEqual({ values: [1234], asked: [] })
    expect(read(['1.234'], 'general', { answers: { decimal: 'dot' } })).toEqual({ values: [1.234], asked: [] })
  })

  it('offers the two readings of the first cell concerned', () => {
    const { questions } = inferNumberConvention([3, '12,345', '7,001'], 'general', noHints)
    expect(questions).toEqual([
      {
        about: 'decimal',
        message: '"12,345" can mean 12345 or 12.345, and no other cell of this column tells which.',
        answers: [
          { value: 'dot', title: 'The dot is the decimal sign: "12,345" is 12345' },
          { value: 'comma', title: 'The comma is the decimal sign: "12,345" is 12.345' },
        ],
        examples: [1, 2],
        count: 2,
      },
    ])
  })
})

describe('percent', () => {
  const percentUnit = { percentUnit: true }
  it.each<[string, Cell[], FormatClass, Partial<NumberHints>, (number | string)[], string[]]>([
    ['signs and fractions', [0.92, '92%', '92 %', '4,3%'], 'general', {}, [0.92, 0.92, 0.92, 0.043], []],
    [
      'the mess of every form',
      [0.92, 92, '92%', '4,3%'],
      'general',
      {},
      ['ambiguous-percent', 'ambiguous-percent', 0.92, 0.043],
      ['percent'],
    ],
    ['all up to 1', [0.9, 1, 0, -0.2], 'general', percentUnit, [0.9, 1, 0, -0.2], []],
    ['all above 1', [90, 0, 4.5, '88'], 'general', percentUnit, [0.9, 0, 0.045, 0.88], []],
    ['0.9 and 90', [0.9, 90], 'general', percentUnit, ['ambiguous-percent', 'ambiguous-percent'], ['percent']],
    [
      '1.05 is 105 % or 1.05 %',
      [1.05, 1.2],
      'general',
      percentUnit,
      ['ambiguous-percent', 'ambiguous-percent'],
      ['percent'],
    ],
    ['formatted as percent', [0.92, 1.2], 'percent', {}, [0.92, 1.2], []],
    ['formatted, with a plain 92', [0.92, 92], 'percent', {}, ['ambiguous-percent', 'ambiguous-percent'], ['percent']],
    [
      'answered points',
      [0.9, 90],
      'general',
      { percentUnit: true, answers: { percent: 'points' } },
      [0.9 / 100, 0.9],
      [],
    ],
    [
      'answered fraction',
      [0.9, 1.05],
      'general',
      { percentUnit: true, answers: { percent: 'fraction' } },
      [0.9, 1.05],
      [],
    ],
    ['no percent column', [0.9, 90], 'general', {}, [0.9, 90], []],
    [
      'blanks and words',
      [90, null, 'n.a.', '-', 'TBD', 'LOA'],
      'general',
      percentUnit,
      [0.9, 'missing', 'notApplicable', 'missing', 'pending', 'leave'],
      [],
    ],
  ])('%s', (_, cells, format, hints, values, asked) => {
    expect(read(cells, format, hints)).toEqual({ values, asked })
  })

  it('names the smallest and the largest number, and what each answer makes of one', () => {
    const [question] = inferNumberConvention([0.9, 90], 'general', { percentUnit: true, answers: {} }).questions
    expect(question).toEqual({
      about: 'percent',
      message:
        'Some numbers of this column look like 0.92 for 92 %, others like 92: the smallest is 0.9, the largest 90.',
      answers: [
        { value: 'fraction', title: '1 is 100 %: 0.9 means 90 %' },
        { value: 'points', title: '1 is 1 %: 0.9 means 0.9 %' },
      ],
      examples: [0, 1],
      count: 2,
    })
  })
})

describe('unit', () => {
  it.each<[string, Cell[], Partial<NumberHints>, (number | string)[], string[]]>([
    ['one unit', ['5 h', '6 hours', 7], {}, [5, 6, 7], []],
    ['two units', ['5 h', '300 min', 7], {}, ['ambiguous-unit', 'ambiguous-unit', 7], ['unit']],
    ['two units, answered', ['5 h', '300 min'], { answers: { unit: 'hours' } }, [5, 'unit-mismatch'], []],
    ['two currencies', ['$5', '€5'], {}, ['ambiguous-unit', 'ambiguous-unit'], ['unit']],
    ['the unit of the answer', ['5 widgets'], { answers: { unit: 'widgets' } }, [5], []],
  ])('%s', (_, cells, hints, values, asked) => {
    expect(read(cells, 'general', hints)).toEqual({ values, asked })
  })
})
