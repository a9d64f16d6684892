import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { writeNewXlsx } from '../../files/xlsx/writeNewXlsx.ts'
import { openedFile } from './openedFile.ts'
import type { PageFile } from './pageFiles.ts'
import { type RunningServer, startServer } from './startServer.ts'

const folder = mkdtempSync(join(tmpdir(), 'throughline-'))
const path = join(folder, 'plan.xlsx')
const book = writeNewXlsx({ sheets: [{ title: 'Ideas', rows: [['Have lunch outside']] }] })
const other = writeNewXlsx({ sheets: [{ title: 'Ideas', rows: [['Paint']] }] })
const page = new Map<string, PageFile>([['/', { type: 'text/html', bytes: new TextEncoder().encode('the page') }]])
let server: RunningServer

beforeAll(() => writeFileSync(join(folder, 'secret.txt'), 'secret'))
beforeEach(async () => {
  await server?.close()
  rmSync(join(folder, 'plan.bak.xlsx'), { force: true })
  writeFileSync(path, book)
  server = await startServer(openedFile(path), page)
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

/** Asks without a browser, which would not let a page choose these headers. */
function ask(target: string, headers: Record<string, string> = {}, method = 'GET', body?: Uint8Array): Promise<Answer> {
  const { hostname, port } = new URL(server.address)
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path: target, method, headers }, response => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }),
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

const host = () => new URL(server.address).host
const token = () => new URL(server.address).hash.slice(1)
const own = () => ({ 'x-throughline-token': token(), origin: `http://${host()}`, 'sec-fetch-site': 'same-origin' })

test('the page itself reads and saves the file, and what it held is kept beside it', async () => {
  const read = await ask('/workbook', own())
  expect(read.status).toBe(200)
  expect(new Uint8Array(read.body)).toEqual(book)
  expect(read.headers['x-throughline-name']).toBe('plan.xlsx')
  expect((await ask('/workbook', own(), 'PUT', other)).status).toBe(200)
  expect((await ask('/workbook', own(), 'PUT', book)).status).toBe(200)
  expect(readFileSync(path)).toEqual(Buffer.from(book))
  expect(readFileSync(join(folder, 'plan.bak.xlsx'))).toEqual(Buffer.from(book))
})

test('a file that another program has changed meanwhile is left alone', async () => {
  await ask('/workbook', own())
  writeFileSync(path, other)
  const { status, body } = await ask('/workbook', own(), 'PUT', book)
  expect(status).toBe(422)
  expect(body.toString()).toContain('was changed by another program')
  expect(readFileSync(path)).toEqual(Buffer.from(other))
})

test('what is no workbook is not saved', async () => {
  await ask('/workbook', own())
  expect((await ask('/workbook', own(), 'PUT', new TextEncoder().encode('<html>'))).status).toBe(422)
  expect(readFileSync(path)).toEqual(Buffer.from(book))
})

describe('a foreign page can neither read nor write', () => {
  const foreign: readonly (readonly [string, () => Record<string, string>])[] = [
    ['without the token', () => ({ ...own(), 'x-throughline-token': '' })],
    ['with a wrong token', () => ({ ...own(), 'x-throughline-token': 'A'.repeat(token().length) })],
    ['with a token that is too long', () => ({ ...own(), 'x-throughline-token': `${token()}A` })],
    ['from another origin', () => ({ ...own(), origin: 'http://evil.example' })],
    ['from another port of this machine', () => ({ ...own(), origin: 'http://127.0.0.1:1' })],
    ['from a file or a frame without origin', () => ({ ...own(), origin: 'null' })],
    ['as the browser tells', () => ({ ...own(), 'sec-fetch-site': 'cross-site' })],
    ['from another site of this machine', () => ({ ...own(), 'sec-fetch-site': 'same-site' })],
    ['under a name that leads here', () => ({ ...own(), host: 'evil.example', origin: 'http://evil.example' })],
    ['under a name that leads here, at this port', () => ({ ...own(), host: `evil.example:${host().split(':')[1]}` })],
  ]

  test.each(foreign)('%s', async (_, headers) => {
    const read = await ask('/workbook', headers())
    expect(read.status).toBeGreaterThanOrEqual(400)
    expect(read.body.length).toBeLessThan(100)
    expect((await ask('/workbook', headers(), 'PUT', other)).status).toBeGreaterThanOrEqual(400)
    expect(readFileSync(path)).toEqual(Buffer.from(book))
    expect(existsSync(join(folder, 'plan.bak.xlsx'))).toBe(false)
  })

  test('a preflight is answered without leave', async () => {
    const { status, headers } = await ask('/workbook', { origin: 'http://evil.example' }, 'OPTIONS')
    expect(status).toBeGreaterThanOrEqual(400)
    expect(Object.keys(headers).filter(name => name.startsWith('access-control'))).toEqual([])
  })
})

test.each([
  '/secret.txt',
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '//etc/passwd',
  '/workbook/../secret.txt',
  '/workbook?x=1',
  '/./',
  'http://127.0.0.1/secret.txt',
])('%s is not there', async target => {
  const { status, body } = await ask(target, own())
  expect(status).toBe(404)
  expect(body.toString()).toBe('There is nothing here.')
})

test('every answer carries a strict policy and is not kept', async () => {
  for (const target of ['/', '/workbook', '/nothing']) {
    const { headers } = await ask(target)
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'self'")
    expect(policy.replace("style-src-attr 'unsafe-inline'", '')).not.toMatch(/unsafe|\*|https?:/)
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['x-content-type-options']).toBe('nosniff')
  }
})

test('it listens on this machine alone, at a port and under a token of its own', async () => {
  const second = await startServer(openedFile(path), page)
  expect(new URL(server.address).hostname).toBe('127.0.0.1')
  expect(second.address).not.toBe(server.address)
  expect(new URL(second.address).hash).toHaveLength(33)
  await second.close()
})

test('.csv files are read as a workbook, which is saved beside them', async () => {
  writeFileSync(join(folder, 'People.csv'), 'Name,Role\nAna,Support\n')
  await server.close()
  server = await startServer(openedFile(join(folder, 'People.csv')), page)
  const { headers, body } = await ask('/workbook', own())
  expect(headers['x-throughline-name']).toBe('People.throughline.xlsx')
  copyFileSync(path, join(folder, 'People.throughline.xlsx'))
  const foreign = await ask('/workbook', own(), 'PUT', body)
  expect(foreign.body.toString()).toContain('holds no results of Throughline')
  rmSync(join(folder, 'People.throughline.xlsx'))
  expect((await ask('/workbook', own(), 'PUT', body)).status).toBe(200)
  expect((await ask('/workbook', own(), 'PUT', body)).status).toBe(200)
  expect(readFileSync(join(folder, 'People.throughline.xlsx'))).toEqual(body)
  expect(readFileSync(join(folder, 'People.csv'), 'utf8')).toContain('Ana')
})
