import { expect, test } from 'vitest'
import { excelLibrary } from '../../src/excel/library.ts'
import { excelSimulator } from '../fakes/excel/excelSimulator.ts'
import { simBookOf } from '../fakes/excel/simBook.ts'
import { programs } from './openExcel.ts'

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

function open() {
  const simulator = excelSimulator(simBookOf({ sheets: [{ title: 'Team', rows: [['Ana']] }] }), programs[0]!)
  const library = excelLibrary(simulator.excel, simulator.office)
  const told: boolean[] = []
  const stop = library.onWaiting(waiting => told.push(waiting))
  const read = () =>
    library.run(async context => {
      const range = context.workbook.worksheets.getItem('Team').getRange('A1').load('values')
      await context.sync()
      return range.values[0]![0]
    })
  return { simulator, told, stop, read }
}

test('a request that waits for the end of editing is told after a second, and goes on by itself', async () => {
  const { simulator, told, stop, read } = open()
  simulator.editing = true
  const reading = read()
  await pause(700)
  expect(told).toEqual([])
  await expect.poll(() => told, { timeout: 3000 }).toEqual([true])
  simulator.finishEditing()
  expect(await reading).toBe('Ana')
  expect(told).toEqual([true, false])
  stop()
  simulator.editing = true
  const again = read()
  await pause(1500)
  simulator.finishEditing()
  await again
  expect(told).toEqual([true, false])
})

test('nothing is told of what is done at once, nor of an Excel that is only slow', async () => {
  const { simulator, told, read } = open()
  await read()
  const { answer } = simulator
  let slow = true
  simulator.answer = (...request) => {
    setTimeout(() => answer(...request), slow ? 1300 : 0)
    slow = false
  }
  await read()
  expect(told).toEqual([])
})
