import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compute, goTo, gridOf, openWorkbench, typeInto } from './openWorkbench.ts'
import { calculated, commandLine, json, save } from './workbooks.ts'

describe('what is typed', () => {
  test('makes the result stale; computed anew it is what the command line gives on the saved file', async () => {
    const { page, path } = await openWorkbench('calculated.xlsx', calculated)
    await gridOf(page)
    const before = json(await compute(page))
    await typeInto(page, 'C2', '0.1234567890123456')
    await typeInto(page, 'D3', '71%')
    await typeInto(page, 'C4', '12.345678901234567')
    await typeInto(page, 'E5', '=C5+1/3')
    await page.getByText('Not saved yet').waitFor()
    const answer = await compute(page)
    const { grids } = await save(page, path)
    expect(json(answer)).toBe(await commandLine(path, answer))
    expect(json(answer)).not.toBe(before)
    const [, ana, ben, cleo, dan] = grids[0]?.cells ?? []
    expect(ana?.slice(2)).toEqual([0.1234567890123456, 0.5, 0.1234567890123456 * 0.5])
    expect(ben?.slice(2)).toEqual([11, 0.71, 11 * 0.71])
    expect(cleo?.[2]).toBe(12.345678901234567)
    expect(dan?.[4]).toBe(13 + 1 / 3)
  })

  test('counts also before the cell is left', async () => {
    const { page, path } = await openWorkbench('calculated.xlsx', calculated)
    await gridOf(page)
    await goTo(page, 'C2')
    await page.keyboard.type('42')
    const answer = await compute(page)
    const { grids } = await save(page, path)
    expect(grids[0]?.cells[1]?.slice(2)).toEqual([42, 0.5, 21])
    expect(json(answer)).toBe(await commandLine(path, answer))
  })

  test('and undone again leaves the file as it is', async () => {
    const { page, path } = await openWorkbench('calculated.xlsx', calculated)
    await gridOf(page)
    await typeInto(page, 'C2', '99')
    await page.keyboard.press('Control+z')
    await page.waitForTimeout(300)
    const answer = await compute(page)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText(/^Saved: /).waitFor()
    expect(readFileSync(path)).toEqual(Buffer.from(calculated))
    expect(json(answer)).toBe(await commandLine(path, answer))
  })

  test('and emptied, pasted and filled cells are taken over', async () => {
    const { page, path } = await openWorkbench('calculated.xlsx', calculated, {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await gridOf(page)
    await goTo(page, 'C2')
    await page.keyboard.press('Delete')
    await goTo(page, 'D3')
    await page.keyboard.press('Control+c')
    await goTo(page, 'D6')
    await page.keyboard.press('Control+v')
    await page.waitForTimeout(500)
    await goTo(page, 'E6:E8')
    await page.keyboard.press('Control+d')
    await page.waitForTimeout(500)
    const { grids } = await save(page, path)
    const cells = grids[0]?.cells ?? []
    expect(cells[1]?.[2]).toBeNull()
    expect(cells[5]?.[3]).toBe(0.6)
    expect(cells[5]?.[4]).toBe(14 * 0.6)
    expect(cells).toHaveLength(8)
  })
})

test('what is typed while the file is being saved is not taken for saved', async () => {
  const { page } = await openWorkbench('calculated.xlsx', calculated)
  await gridOf(page)
  await typeInto(page, 'C2', '12')
  let arrive = (): void => {}
  const arrived = new Promise<void>(resolve => {
    arrive = resolve
  })
  await page.route('**/workbook', async route => {
    await arrived
    await route.continue()
  })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await typeInto(page, 'C3', '13')
  arrive()
  await page.getByText(/^Saved: /).waitFor()
  await page.getByText('Not saved yet').waitFor({ timeout: 2000 })
})
