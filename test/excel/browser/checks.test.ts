import { expect, test } from 'vitest'
import { axe } from '../../browser/axe.ts'
import { builtExcel, openBuilt } from './openBuilt.ts'

const folder = builtExcel()

test('the page of the manual checks measures requests and a whole run, and sends nothing', async () => {
  const { page, book, faults } = await openBuilt(folder, { path: 'checks.html' })
  const report = page.getByRole('textbox')
  await page.getByRole('button', { name: 'Measure requests' }).click()
  await expect.poll(() => report.inputValue(), { timeout: 60_000 }).toContain('Done.')
  const text = await report.inputValue()
  expect(text).toMatch(/^Excel on Windows, version 16\.\S+, ExcelApi 1\.15, /)
  expect(text).toMatch(/\n10 empty requests \| \d+ ms \| 1\d requests, largest \d+ kB out/)
  expect(text).toMatch(/\nWrite 1000 kB \| \d+ ms \| \d requests, largest 1\d{3} kB out.* \| 90910 cells\n/)
  expect(text).toMatch(/\nRead 1000 kB \| .*, [89]\d\d kB in|\nRead 1000 kB \| .*, 1\d{3} kB in/)
  expect(text).toContain('| [["0012"],["=x"],["1-2"]]')
  expect(text).toContain('| [["0012","beside"]]')
  expect(text).toMatch(/DATE\(1904,1,1\).*\| 1462\n/)
  expect(text).not.toContain('FAILED')
  expect(book.sheets.map(({ title }) => title)).toEqual(['Team'])
  await page.getByRole('button', { name: 'Compute and write scores' }).click()
  await expect
    .poll(() => report.inputValue(), { timeout: 60_000 })
    .toMatch(/Compute scores \|.*7 people\nWrite scores \|.*Run Log\n/)
  await axe(page)
  expect(faults).toEqual([])
})
