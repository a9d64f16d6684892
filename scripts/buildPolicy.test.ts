import { expect, test } from 'vitest'
import { sourceFiles } from '../test/sourceFiles.ts'
import { policyConstants, policyOf } from './buildPolicy.ts'

test('words with commas between them are turned off, in any case', () => {
  expect([...policyOf('')]).toEqual([])
  expect([...policyOf(' Raters, fairness,')]).toEqual(['raters', 'fairness'])
})

test('a word that is not known ends the build, so that nothing stays on that was meant to be off', () =>
  expect(() => policyOf('rater')).toThrow('THROUGHLINE_OFF takes raters, fairness, finance, not "rater"'))

test('the same policy gives the same bytes', () =>
  expect(policyConstants(policyOf('raters,finance'))).toEqual(policyConstants(policyOf('finance,raters'))))

test('every script that makes a bundle puts the policy into it', () => {
  const bundling = sourceFiles('scripts', '.ts').filter(({ text }) =>
    /import \{[^}]*\bbuild\b[^}]*\} from 'esbuild'/.test(text),
  )
  expect(bundling.length).toBeGreaterThan(2)
  expect(bundling.filter(({ text }) => !text.includes('policyConstants(')).map(({ path }) => path)).toEqual([])
})
