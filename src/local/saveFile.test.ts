import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { UnusableFile } from '../files/unusableFile.ts'
import { backupPath, type Disk, saveFile } from './saveFile.ts'

const before = 'the old file'
const after = 'the new file, which is longer'
const bytes = (text: string) => new TextEncoder().encode(text)
let folder = ''
let path = ''
const content = (file = path) => fs.readFileSync(file, 'utf8')
const steps = ['openSync', 'writeSync', 'fchmodSync', 'fsyncSync', 'closeSync', 'renameSync'] as const

beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'save-'))
  path = join(folder, 'plan.xlsx')
  fs.writeFileSync(path, before)
})
afterEach(() => fs.rmSync(folder, { recursive: true }))

test('a file is replaced, keeps its permissions, and nothing else is left', () => {
  fs.chmodSync(path, 0o640)
  saveFile(path, bytes(after), { read: bytes(before) })
  expect(content()).toBe(after)
  expect(fs.statSync(path).mode & 0o777).toBe(0o640)
  expect(fs.readdirSync(folder)).toEqual(['plan.xlsx'])
})

test('a new file is made', () => {
  saveFile(join(folder, 'new.xlsx'), bytes(after), { backup: true })
  expect(fs.readdirSync(folder)).toEqual(['new.xlsx', 'plan.xlsx'])
})

test('one backup holds what the file held before the last save', () => {
  saveFile(path, bytes('second'), { backup: true })
  saveFile(path, bytes('third'), { backup: true })
  expect(fs.readdirSync(folder)).toEqual(['plan.bak.xlsx', 'plan.xlsx'])
  expect(content(backupPath(path))).toBe('second')
})

test('a link stays one, and the file that it leads to is replaced', () => {
  const link = join(folder, 'link.xlsx')
  fs.symlinkSync(path, link)
  saveFile(link, bytes(after), { read: bytes(before), backup: true })
  expect(fs.lstatSync(link).isSymbolicLink()).toBe(true)
  expect(content()).toBe(after)
  expect(fs.readdirSync(folder)).toEqual(['link.xlsx', 'plan.bak.xlsx', 'plan.xlsx'])
})

describe('a file that is not the one that was read', () => {
  test('is not overwritten, though its size and time are the same', () => {
    const { atime, mtime } = fs.statSync(path)
    fs.writeFileSync(path, before.replace('old', 'odd'))
    fs.utimesSync(path, atime, mtime)
    expect(() => saveFile(path, bytes(after), { read: bytes(before) })).toThrow(
      /changed by another program since it was read/,
    )
    expect(content()).toBe('the odd file')
    expect(fs.readdirSync(folder)).toEqual(['plan.xlsx'])
  })

  test('is not overwritten if it changes while the new one is written', () => {
    const disk: Disk = {
      ...fs,
      fsyncSync(file) {
        fs.fsyncSync(file)
        fs.writeFileSync(path, 'theirs')
      },
    }
    expect(() => saveFile(path, bytes(after), { read: bytes(before) }, disk)).toThrow(/changed by another program/)
    expect(content()).toBe('theirs')
    expect(fs.readdirSync(folder)).toEqual(['plan.xlsx'])
  })

  test('is not made anew where it was deleted', () => {
    fs.rmSync(path)
    expect(() => saveFile(path, bytes(after), { read: bytes(before) })).toThrow(/moved or deleted/)
    expect(fs.readdirSync(folder)).toEqual([])
  })
})

test('whatever step fails, the file is whole and no temporary file is left', () => {
  const failed = new Map<string, number>()
  for (let step = 1; ; step++) {
    fs.writeFileSync(path, before)
    let count = 0
    const disk: Disk = { ...fs }
    for (const name of steps) {
      const original = fs[name] as (...given: unknown[]) => unknown
      const failing = (...given: unknown[]) => {
        if (++count !== step) return original(...given)
        failed.set(name, (failed.get(name) ?? 0) + 1)
        if (name === 'closeSync') original(...given)
        throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
      }
      Object.assign(disk, { [name]: failing })
    }
    const save = () => saveFile(path, bytes(after), { read: bytes(before), backup: true }, disk)
    if (step > 40) throw new Error('Saving never succeeds')
    try {
      save()
      break
    } catch (error) {
      expect(error).toBeInstanceOf(UnusableFile)
      expect((error as Error).message).toBe(
        'The disk is full, so plan.xlsx was not saved. Free some space and run again.',
      )
    }
    expect([before, after]).toContain(content())
    expect(fs.readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([])
  }
  expect([...failed.keys()].sort()).toEqual([...steps].sort())
  expect(content()).toBe(after)
})

test('killed at any step, the old or the new file is there, whole', () => {
  const script = join(folder, 'saveAndStop.mjs')
  buildSync({
    entryPoints: [join(import.meta.dirname, '../../test/fixtures/saveAndStop.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: script,
  })
  const found: string[] = []
  for (let step = 1; step < 60; step++) {
    fs.writeFileSync(path, before)
    const { status, signal } = spawnSync(process.execPath, [script, path, after, String(step)])
    if (status === 0) break
    expect(signal).toBe('SIGKILL')
    expect([before, after]).toContain(content())
    if (fs.existsSync(backupPath(path))) expect(content(backupPath(path))).toBe(before)
    found.push(content())
  }
  expect(content()).toBe(after)
  const old = found.filter(text => text === before).length
  console.log(
    `killed at ${found.length} steps of a save: ${old} times the old file, ${found.length - old} times the new one, whole`,
  )
  expect(old).toBeGreaterThan(10)
  expect(found.length - old).toBeGreaterThan(2)
})

test.each([
  ['plan.xlsx', 'plan.bak.xlsx'],
  ['a.b.xlsm', 'a.b.bak.xlsm'],
  ['plan', 'plan.bak'],
])('the backup of %s is %s', (name, backup) => {
  expect(backupPath(name)).toBe(backup)
})

test('a folder that is not there is told in plain words', () => {
  expect(() => saveFile(join(folder, 'no', 'x.xlsx'), bytes(after))).toThrow(
    'There is no folder for x.xlsx. Check the path.',
  )
})
