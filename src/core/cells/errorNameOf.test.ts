import { describe, expect, test } from 'vitest'
import { errorNames } from './cell.ts'
import { errorNameOf } from './errorNameOf.ts'

describe('errorNameOf', () => {
  test('every English name is itself', () => {
    expect(errorNames.map(errorNameOf)).toEqual([...errorNames])
  })

  test.each([
    ['#NV', '#N/A'],
    ['#N/D', '#N/A'],
    ['#N/B', '#N/A'],
    ['#WERT!', '#VALUE!'],
    ['#VALEUR!', '#VALUE!'],
    ['#¡VALOR!', '#VALUE!'],
    ['#VALOR!', '#VALUE!'],
    ['#VALORE!', '#VALUE!'],
    ['#WAARDE!', '#VALUE!'],
    ['#BEZUG!', '#REF!'],
    ['#RIF!', '#REF!'],
    ['#VERW!', '#REF!'],
    ['#¡DIV/0!', '#DIV/0!'],
    ['#DEEL/0!', '#DIV/0!'],
    ['#NOM?', '#NAME?'],
    ['#NOMBRE!', '#NUM!'],
    ['#¿NOMBRE?', '#NAME?'],
    ['#ÜBERLAUF!', '#SPILL!'],
  ])('%s is %s', (text, name) => expect(errorNameOf(text)).toBe(name))

  test.each(['', '#', ' #N/A', '#N/A ', '#n/a', 'N/A', '#N/A!', '#1', '__proto__', 'constructor'])(
    '"%s" is only text',
    text => expect(errorNameOf(text)).toBeNull(),
  )
})
