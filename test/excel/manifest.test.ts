import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundleExcel } from '../../scripts/excel/bundleExcel.ts'
import { iconPng } from '../../scripts/excel/iconPng.ts'
import {
  checksManifestXml,
  iconSizes,
  listIconSizes,
  manifestXml,
  ribbonCommands,
} from '../../scripts/excel/manifestXml.ts'
import type { Policy } from '../../src/core/policy/policy.ts'
import { leastApi } from '../../src/excel/leastApi.ts'
import { childNamed, parseXml, type XmlElement } from '../../src/files/xml/parseXml.ts'
import { root } from '../sourceFiles.ts'

const base = 'https://reviews.example/throughline/'
const nothingOff: Policy = new Set()
const xml = manifestXml(base, nothingOff)

/** The values of an attribute, in order. */
function attributes(pattern: RegExp): string[] {
  return [...xml.matchAll(pattern)].map(match => match[1]!)
}

describe('the manifest follows the rules of Office', () => {
  const app: XmlElement = parseXml(xml, 'manifest.xml', 1)

  test('its elements stand in the order of the schema', () => {
    const order = [
      ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
      ...['HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions'],
      'VersionOverrides',
    ]
    expect(app.children.map(({ name }) => name)).toEqual(order)
  })

  test('its id is a GUID and its version has at most four numbers of at most five digits', () => {
    expect(contentOf('Id')).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(contentOf('Version')).toMatch(/^\d{1,5}(\.\d{1,5}){0,3}$/)
    expect(contentOf('Permissions')).toBe('ReadWriteDocument')
  })

  test('it asks for the ExcelApi that the code is written for', () => {
    expect(attributes(/<Set Name="ExcelApi" MinVersion="([^"]*)"/g)).toEqual([leastApi])
  })

  test('each resource is named once, with at most 32 characters, and each that is used is there', () => {
    const named = attributes(/<bt:(?:Image|Url|String) id="([^"]*)"/g)
    expect(new Set(named).size).toBe(named.length)
    expect(named.filter(name => name.length > 32)).toEqual([])
    const used = new Set(attributes(/ resid="([^"]*)"/g))
    expect([...used].sort()).toEqual([...named].sort())
  })

  test('texts and addresses are as long as Office takes them', () => {
    const textsIn = (part: string) =>
      [...(new RegExp(`<bt:${part}>(.*)</bt:${part}>`).exec(xml)?.[1] ?? '').matchAll(/DefaultValue="([^"]*)"/g)].map(
        match => match[1]!,
      )
    expect(textsIn('ShortStrings').filter(text => text.length > 125)).toEqual([])
    expect(textsIn('LongStrings').filter(text => text.length > 250)).toEqual([])
    const addresses = attributes(/DefaultValue="(https?:[^"]*)"/g)
    expect(addresses.filter(address => !address.startsWith(base) || address.length > 2048)).toEqual([])
  })

  test('each command of the ribbon has its button, with pictures of three sizes', () => {
    const items = attributes(/<Item id="Command\.([^"]*)"/g)
    expect(items).toEqual(ribbonCommands(nothingOff).map(({ id }) => id))
    expect(items).toContain('score')
    const icons = xml.match(/<Icon>.*?<\/Icon>/g) ?? []
    for (const icon of icons) expect(icon.match(/size="\d+"/g)).toEqual(iconSizes.map(size => `size="${size}"`))
    expect(icons).toHaveLength(items.length + 3)
  })

  function contentOf(name: string): string {
    const element = childNamed(app, name)!
    return xml.slice(element.innerStart, element.innerEnd)
  }
})

test('the page of the manual checks has a manifest and an id of its own, with the same parts but for the ribbon', () => {
  const checks = checksManifestXml(base)
  const partsOf = (text: string) => parseXml(text, 'manifest.xml', 1).children.map(({ name }) => name)
  const idOf = (text: string) => /<Id>(.*)<\/Id>/.exec(text)?.[1]
  expect(partsOf(checks)).toEqual(partsOf(xml).filter(name => name !== 'VersionOverrides'))
  expect(idOf(checks)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  expect(idOf(checks)).not.toBe(idOf(xml))
  expect(checks).toContain(`<SourceLocation DefaultValue="${base}checks.html"/>`)
})

test('under a policy the ribbon keeps the commands that can do without what is turned off', () => {
  const off: Policy = new Set(['raters', 'fairness', 'finance'])
  expect(ribbonCommands(off).map(({ id }) => id)).toEqual(ribbonCommands(nothingOff).map(({ id }) => id))
  expect(ribbonCommands(off).flatMap(({ tables }) => tables)).not.toContain('pay')
})

describe('the build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-excel-'))
  beforeAll(() => bundleExcel(folder, base, join(root, 'LICENSE')), 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const text = (file: string) => readFileSync(join(folder, file), 'utf8')

  test('has every file that the manifest and the page name', () => {
    const named = [
      ...attributes(/DefaultValue="https:\/\/reviews\.example\/throughline\/([^"?]*)/g),
      ...[...(text('taskpane.html') + text('checks.html')).matchAll(/(?:src|href)="(?!https:)([^"]*)"/g)].map(
        match => match[1]!,
      ),
      'checks.xml',
    ]
    expect(named.filter(file => !existsSync(join(folder, file)))).toEqual([])
  })

  test('loads Office.js from Microsoft and nothing else from anywhere, and carries none of it', () => {
    for (const page of ['taskpane.html', 'checks.html']) {
      const elsewhere = [...text(page).matchAll(/(?:src|href)="(https:[^"]*)"/g)].map(match => match[1])
      expect(elsewhere).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js'])
    }
    for (const file of ['pane.js', 'worker.js', 'checks.js']) {
      expect(text(file)).not.toMatch(/OSFPerformance|RichApi\.Error|sendBeacon|XMLHttpRequest|WebSocket|\bfetch\(/)
    }
  })

  test('an address that Office would not take is refused', async () => {
    await expect(bundleExcel(folder, 'http://reviews.example/', join(root, 'LICENSE'))).rejects.toThrow('https')
  })

  test.each([...iconSizes, ...listIconSizes])(
    'the picture of %i pixels shows a sign on a ground with round corners',
    size => {
      const png = Buffer.from(iconPng(size))
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
      const start = png.indexOf('IDAT') + 4
      const rows = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)))
      const at = (x: number, y: number) => [
        ...rows.subarray(y * (size * 4 + 1) + 1 + x * 4, y * (size * 4 + 1) + 5 + x * 4),
      ]
      expect(at(0, 0)[3]).toBeLessThan(128)
      expect(at(size / 2, 1)).toEqual([16, 124, 65, 255])
      expect(Math.min(...at(Math.round(size * 0.3), Math.round(size * 0.59)))).toBeGreaterThan(230)
    },
  )
})
