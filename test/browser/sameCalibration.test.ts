import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import vm from 'node:vm'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import type { CommandResult } from '../../src/core/commands/result.ts'
import { readXlsx } from '../../src/files/xlsx/readXlsx.ts'
import { calibrated } from '../fakes/calibrated.ts'
import { calibrationFigures } from '../fakes/calibrationFigures.ts'
import { root } from '../sourceFiles.ts'
import { browser } from './browser.ts'
import { loadPage } from './loadPage.ts'

const seed = 7
const workbook = readXlsx(readFileSync(join(root, 'examples/customer-success.xlsx')))

/** What is computed, here and as a statement of a script that brings the core along. */
const computed = [
  {
    name: 'every figure of calibration',
    here: calibrationFigures(seed),
    script: `import { calibrationFigures } from './test/fakes/calibrationFigures.ts'
globalThis.result = calibrationFigures(${seed})`,
  },
  {
    name: 'the command, on an example',
    here: calibrated(workbook),
    script: `import { calibrated } from './test/fakes/calibrated.ts'
globalThis.result = calibrated(${JSON.stringify(workbook)})`,
  },
]

describe.each(computed)('$name', ({ here, script }) => {
  const bundle = bundled(script)

  test('is the same bytes in a browser', async () => {
    const page = '<!doctype html><link rel="icon" href="data:,"><script src="/main.js"></script>'
    const opened = await loadPage(
      await browser(),
      new Map([
        ['/', { type: 'text/html; charset=utf-8', body: page }],
        ['/main.js', { type: 'text/javascript; charset=utf-8', body: await bundle }],
      ]),
    )
    const there = await opened.page.evaluate(() => Reflect.get(globalThis, 'result') as unknown)
    expect(opened.faults).toEqual([])
    await opened.close()
    expect(there === here).toBe(true)
  })

  test('is the same bytes where there is nothing but the language, without the functions whose digits it leaves open', async () => {
    const bare = vm.createContext({})
    vm.runInContext(onlyExactMath, bare)
    expect(() => vm.runInContext('Math.exp(1)', bare)).toThrow('exp')
    vm.runInContext(await bundle, bare)
    expect(bare.result === here).toBe(true)
  })
})

test('the figures are whole: there is something of every kind, and another seed gives others', () => {
  const figures = JSON.parse(computed[0]!.here) as Record<string, unknown>
  expect(Object.entries(figures).filter(([, value]) => value === null || JSON.stringify(value).length < 5)).toEqual([])
  expect(calibrationFigures(seed + 1)).not.toBe(computed[0]!.here)
})

test('the command compares raters, groups and moves of the example, and writes what is kept apart', () => {
  const { calibration, edits } = JSON.parse(computed[1]!.here) as CommandResult
  const { severity, fairness, moves, agenda } = calibration!
  for (const part of [severity.groups, fairness!.figures, moves!, agenda]) expect(part.length).toBeGreaterThan(0)
  expect(edits.length).toBeGreaterThan(8)
})

async function bundled(script: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: root },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
  })
  return outputFiles[0]!.text
}

/** What every engine computes to the last digit; all other functions of `Math` stop the run. */
const exact = ['abs', 'sqrt', 'min', 'max', 'floor', 'ceil', 'round', 'trunc', 'sign', 'imul']
const onlyExactMath = `for (const name of Object.getOwnPropertyNames(Math))
  if (typeof Math[name] === 'function' && !${JSON.stringify(exact)}.includes(name))
    Math[name] = () => { throw new Error('Math.' + name) }`
