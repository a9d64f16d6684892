import { expect, test } from 'vitest'
import { words as said } from '../../../src/sheets/rpc/words.ts'
import { words } from '../../../src/sheets/sidebar/words.ts'
import { type OpenedSidebar, openSidebar } from './openSidebar.ts'

const titles = ({ book }: OpenedSidebar) => book.sheets.map(({ title }) => title)

async function compute({ sidebar }: OpenedSidebar): Promise<void> {
  await sidebar.getByRole('button', { name: 'Compute scores' }).click()
  await scored(sidebar)
}

function scored(sidebar: OpenedSidebar['sidebar']): Promise<void> {
  return sidebar
    .getByRole('status')
    .filter({ hasText: /^Scored \d\d:\d\d$/ })
    .waitFor()
}

async function write({ sidebar }: OpenedSidebar): Promise<void> {
  await sidebar.getByRole('button', { name: 'Write to the workbook…' }).click()
  await sidebar
    .getByRole('dialog')
    .getByRole('button', { name: /^Write/ })
    .click()
}

test('the built sidebar computes, and shows a problem at its cell', async () => {
  const opened = await openSidebar()
  const { sidebar, book } = opened
  await compute(opened)
  // Beside the page, so that the page stays alive.
  expect(opened.workers()).toBe(1)
  await sidebar.getByRole('tab', { name: /^Problems/ }).click()
  await sidebar.getByRole('button', { name: /C3/ }).first().click()
  await expect.poll(() => book.active).toEqual({ sheet: 'Team', row: 2, column: 2 })
  // As light as Google Sheets around it.
  expect(await sidebar.locator('body').getAttribute('data-theme')).toBe('light')
  expect(await sidebar.locator('body').evaluate(body => body.scrollWidth)).toBe(300)
})

test('results are written step by step; who may open the spreadsheet is said, and the yes is remembered in it', async () => {
  const opened = await openSidebar()
  const { sidebar, book } = opened
  book.editors.push('ben@example.org')
  book.viewers.push('cleo@example.org')
  await compute(opened)
  await sidebar.getByRole('button', { name: 'Write to the workbook…' }).click()
  await sidebar.getByText('owner@example.org, ben@example.org can edit it; cleo@example.org can view it').waitFor()
  await sidebar
    .getByRole('dialog')
    .getByRole('button', { name: /^Write/ })
    .click()
  await sidebar.getByText(/^Written: Scores/).waitFor()
  expect(titles(opened)).toEqual(['Team', 'Scores', 'Score Detail', 'Problems', 'Run Log'])
  expect(opened.asked.filter(method => method === 'finish')).toHaveLength(4)
  await expect.poll(() => [...book.properties.values()].join()).toContain('write.yes')
})

test('whoever comes back from a cell that was changed is told that the results are old', async () => {
  const opened = await openSidebar()
  const { sidebar } = opened
  await compute(opened)
  await opened.type(1, 2, 12)
  await sidebar.locator('body').hover({ position: { x: 20, y: 300 } })
  await sidebar.getByRole('status').filter({ hasText: 'Changed since' }).waitFor()
})

test('results of cells that were changed since are refused, and nothing is written', async () => {
  const opened = await openSidebar()
  const { sidebar, book } = opened
  await compute(opened)
  await sidebar.getByRole('button', { name: 'Write to the workbook…' }).click()
  const cell = book.sheets[0]?.rows[1]?.[2]
  if (cell !== undefined) cell.value = 12
  await sidebar
    .getByRole('dialog')
    .getByRole('button', { name: /^Write/ })
    .click()
  await sidebar.getByText(said.changed('Team')).waitFor()
  expect(titles(opened)).toEqual(['Team'])
})

test('a run is cancelled between two steps, and the next one goes on as if nothing had been', async () => {
  let letGo = (): void => undefined
  const opened = await openSidebar()
  const { sidebar } = opened
  opened.before = method =>
    method === 'open'
      ? new Promise(resolve => {
          letGo = resolve
        })
      : undefined
  await sidebar.getByRole('button', { name: 'Compute scores' }).click()
  await sidebar.getByRole('button', { name: 'Cancel' }).click()
  letGo()
  await sidebar.getByRole('progressbar').waitFor({ state: 'detached' })
  expect(opened.asked).not.toContain('read')
  opened.before = () => undefined
  await compute(opened)
})

test('a step that dies on its way is asked again', async () => {
  const opened = await openSidebar()
  let left = 2
  opened.before = method => {
    if (method === 'open' && left-- > 0) throw new Error('NetworkError: Connection failure due to HTTP 0')
  }
  await compute(opened)
  expect(opened.asked.filter(method => method === 'open')).toHaveLength(3)
})

test('where the connection is gone, that is said in words', async () => {
  const opened = await openSidebar()
  opened.before = () => {
    throw new Error('NetworkError: Connection failure due to HTTP 0')
  }
  await opened.sidebar.getByRole('button', { name: 'Compute scores' }).click()
  await opened.sidebar.getByText(words.lost).waitFor()
})

test('until the spreadsheet answers the first time, the sidebar says that it waits', async () => {
  let letGo = (): void => undefined
  const { sidebar } = await openSidebar(
    () =>
      new Promise(resolve => {
        letGo = resolve
      }),
  )
  await sidebar.getByText(words.connecting).waitFor()
  letGo()
  await sidebar.getByRole('tablist').waitFor()
  expect(await sidebar.getByText(words.connecting).count()).toBe(0)
})

test('where several accounts are signed in, it is said what to do', async () => {
  const { sidebar } = await openSidebar(() => {
    throw new Error('PERMISSION_DENIED')
  })
  await sidebar.getByText(words.otherAccount).waitFor()
})

test('a script that is stopped while it writes is completed by the next run', async () => {
  const opened = await openSidebar()
  const { sidebar } = opened
  await compute(opened)
  opened.before = method => {
    if (method === 'finish') throw new Error('Exceeded maximum execution time')
  }
  await write(opened)
  await sidebar.getByText(words.tooLong).waitFor()
  opened.before = () => undefined
  await sidebar.getByRole('button', { name: /^Write to the workbook/ }).click()
  await sidebar.getByText(/^Written: Scores/).waitFor()
  expect(titles(opened)).toEqual(['Team', 'Scores', 'Score Detail', 'Problems', 'Run Log'])
})

test('the sidebar can call what has no underscore at its end, with nothing but plain values', async () => {
  const { sidebar } = await openSidebar()
  const told = await sidebar.locator('body').evaluate(() => {
    const { run } = (globalThis as unknown as { google: { script: { run: Record<string, (value: unknown) => void> } } })
      .google.script
    const failing = [new Date(0), () => 1, { at: [new Date(0)] }, document.body].map(value => {
      try {
        run.throughlineRpc?.(value)
        return 'carried'
      } catch (error) {
        return String(error)
      }
    })
    return { names: Object.keys(run).filter(name => /^throughline/.test(name)), failing }
  })
  expect(told.names).toEqual(['throughlineRpc'])
  expect(told.failing).toEqual(Array(4).fill('TypeError: Failed due to illegal value in property: 0'))
})
