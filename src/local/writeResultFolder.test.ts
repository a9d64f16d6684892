import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { UnusableFile } from '../files/unusableFile.ts'
import { writeResultFolder } from './writeResultFolder.ts'

const folder = mkdtempSync(join(tmpdir(), 'throughline-'))
const path = (name: string) => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string) => ({ name, text: name })

test('makes the folder, and takes what is stale away', () => {
  writeResultFolder(path('a/result'), [file('scores.csv'), file('problems.csv')])
  writeResultFolder(path('a/result'), [file('problems.csv')])
  expect(readdirSync(path('a/result'))).toEqual(['problems.csv'])
})

test('a folder with other files is somebody’s own', () => {
  mkdirSync(path('tables'))
  writeFileSync(path('tables/People.csv'), '')
  writeFileSync(path('tables/scores.csv'), 'theirs')
  const write = () => writeResultFolder(path('tables'), [file('problems.csv')])
  expect(write).toThrow(UnusableFile)
  expect(write).toThrow('such as People.csv')
  expect(readdirSync(path('tables'))).toEqual(['People.csv', 'scores.csv'])
})

test('a file stands in the way', () => {
  writeFileSync(path('taken'), '')
  expect(() => writeResultFolder(path('taken'), [])).toThrow('is a file')
  expect(() => writeResultFolder(path('taken/inside'), [])).toThrow('cannot be made')
})
