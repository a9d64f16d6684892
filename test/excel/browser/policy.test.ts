import { expect, test } from 'vitest'
import { axe } from '../../browser/axe.ts'
import { builtExcel, openBuilt } from './openBuilt.ts'

const folder = builtExcel(new Set(['raters', 'fairness']))

test('what the build has turned off shows in Settings as locked', async () => {
  const { page, faults } = await openBuilt(folder, { path: 'taskpane.html?command=score' })
  await page
    .getByRole('status')
    .filter({ hasText: /^Scored/ })
    .waitFor()
  await page.getByRole('button', { name: 'Settings' }).click()
  const organization = page.getByRole('region', { name: 'Set by your organization' })
  expect(await organization.getByRole('listitem').allInnerTexts()).toEqual([
    'Findings about raters',
    'Figures that compare groups of people',
  ])
  const groups = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Fairness: groups', exact: true }) })
  await groups.getByText('Locked by your organization').waitFor()
  expect(await groups.getByRole('textbox').count()).toBe(0)
  await axe(page)
  expect(faults).toEqual([])
})
