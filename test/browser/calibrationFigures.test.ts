import vm from 'node:vm'
import { build } from 'esbuild'
import { beforeAll, expect, test } from 'vitest'
import { calibrationFigures } from '../fakes/calibrationFigures.ts'
import { root } from '../sourceFiles.ts'
import { browser } from './browser.ts'
import { loadPage } from './loadPage.ts'

const seed = 7
const here = calibrationFigures(seed)
let script = ''

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { calibrationFigures } from './test/fakes/calibrationFigures.ts'
globalThis.figures = calibrationFigures(${seed})`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
  })
  script = outputFiles[0]!.text
})

test('the figures are whole: there is something of every kind, and another seed gives others', () => {
  const figures = JSON.parse(here) as Record<string, unknown>
  expect(Object.entries(figures).filter(([, value]) => value === null || JSON.stringify(value).length < 5)).toEqual([])
  expect(calibrationFigures(seed + 1)).not.toBe(here)
})

test('a browser gives the same bytes', async () => {
  const page = '<!doctype html><link rel="icon" href="data:,"><script src="/main.js"></script>'
  const opened = await loadPage(
    await browser(),
    new Map([
      ['/', { type: 'text/html; charset=utf-8', body: page }],
      ['/main.js', { type: 'text/javascript', body: script }],
    ]),
  )
  const there = await opened.page.evaluate(() => Reflect.get(globalThis, 'figures') as unknown)
  expect(opened.faults).toEqual([])
  await opened.close()
  expect(there === here).toBe(true)
})

test('so does a place that has nothing but the language, without the functions whose digits it leaves open', () => {
  const bare = vm.createContext({})
  vm.runInContext(onlyExactMath, bare)
  expect(() => vm.runInContext('Math.exp(1)', bare)).toThrow('exp')
  vm.runInContext(script, bare)
  expect(bare.figures === here).toBe(true)
})

/** What every engine computes to the last digit; all other functions of `Math` stop the run. */
const exact = ['abs', 'sqrt', 'min', 'max', 'floor', 'ceil', 'round', 'trunc', 'sign', 'imul']
const onlyExactMath = `for (const name of Object.getOwnPropertyNames(Math))
  if (typeof Math[name] === 'function' && !${JSON.stringify(exact)}.includes(name))
    Math[name] = () => { throw new Error('Math.' + name) }`
