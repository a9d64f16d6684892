import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatClassOf } from './formatClassOf.ts'

const cases = {
  general: [
    '',
    'General',
    'GENERAL',
    '0',
    '0.00',
    '#,##0',
    '#,##0.00_);[Red](#,##0.00)',
    '0.00E+00',
    '##0.0E+0',
    '# ?/?',
    '"day "0',
    '0.0" h"',
    '0\\h',
    '0_d',
    '*m0',
    '[Red]0',
    '[>=100]0;0%',
    '[$€-407] #,##0.00',
    '0.0"%"',
    '0\\%',
    '_-* #,##0.00\\ "€"_-;@',
    ';;;',
    '0;@',
    '"unclosed yyyy',
    '[unclosed yyyy',
    '\\',
  ],
  percent: ['0%', '0.0%', '0.00 %', '[Green]0%;[Red]-0%', '#,##0.0%;-0', '[<1]0.0%;0', '"about "0%'],
  date: [
    'dd/mm/yyyy',
    'mmm-yy',
    'mmm',
    'mm',
    'yyyy',
    'd-mmm',
    'D.M.YYYY',
    'm/d/yy h:mm',
    'yyyy-mm-dd;@',
    'h:mm mmm',
    '[$-409]d-mmm-yy',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    '[$-411]ge.m.d',
    'yyyy"年"m"月"',
    'mmmm',
    '[Blue]dd/mm',
  ],
  duration: [
    'h:mm',
    'hh:mm:ss',
    'mm:ss',
    'mm:ss.0',
    '[h]:mm',
    '[hh]:mm:ss',
    '[mm]',
    '[ss].00',
    'h:mm AM/PM',
    'h A/P',
    '[H]:MM',
    '[$-F400]h:mm:ss\\ AM/PM',
    'h:mm;@',
    '[Red][h]:mm',
    '[>1][h]" h"',
  ],
  text: ['@', '@" units"', '[Blue]@'],
} as const

describe('formatClassOf', () => {
  for (const [name, codes] of Object.entries(cases)) {
    test.each(codes)(`%s is ${name}`, code => expect(formatClassOf(code)).toBe(name))
  }

  test('takes any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), code => Object.keys(cases).includes(formatClassOf(code))))
  })

  test('what only prints never changes the class', () => {
    const literal = fc.constantFrom('"yyyy"', '\\d', '_m', '*h', '[Red]', '[$-407]', '"%"')
    const codes = fc.constantFrom(
      ...Object.values(cases)
        .flat()
        .filter(code => !/unclosed|^\\$/.test(code)),
    )
    fc.assert(fc.property(literal, codes, (text, code) => formatClassOf(text + code) === formatClassOf(code)))
  })
})
