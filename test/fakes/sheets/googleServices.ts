import { addressOfRange } from '../../../src/core/hosting/addressOfRange.ts'
import { exception } from './exception.ts'
import type { GoogleRule } from './googleBook.ts'
import type { GoogleRange } from './googleRange.ts'
import { ruleObject } from './googleSheetObject.ts'
import { googleSpreadsheet } from './googleSpreadsheet.ts'
import { type GoogleWorld, service } from './googleWorld.ts'
import { wallParts } from './zonedTime.ts'

/** Most characters of a property (developers.google.com/apps-script/guides/services/quotas: 9 kB). */
const longestProperty = 9 * 1024

/** The services that the rights of the add-on reach, and no others. */
export function googleServices(world: GoogleWorld): Readonly<Record<string, unknown>> {
  const spreadsheet = googleSpreadsheet(world)
  return {
    SpreadsheetApp: service(world, 'SpreadsheetApp', {
      getActiveSpreadsheet: () => spreadsheet,
      getUi: () => ui(world),
      flush: () => undefined,
      newConditionalFormatRule: () => ruleBuilder(world),
      newDataValidation: () => validationBuilder(world),
      SheetType: { GRID: 'GRID', OBJECT: 'OBJECT' },
      BorderStyle: { SOLID: 'SOLID' },
    }),
    HtmlService: service(world, 'HtmlService', {
      createHtmlOutputFromFile: (file: string) =>
        service(world, 'HtmlOutput', { setTitle: (title: string) => ({ file, title }) }),
    }),
    LockService: service(world, 'LockService', { getDocumentLock: () => documentLock(world) }),
    PropertiesService: service(world, 'PropertiesService', { getDocumentProperties: () => properties(world) }),
    Utilities: service(world, 'Utilities', {
      formatDate: (date: Date, zone: string, pattern: string) => formatted(date.getTime(), zone, pattern),
    }),
  }
}

/** (developers.google.com/apps-script/reference/lock/lock) */
function documentLock(world: GoogleWorld) {
  return service(world, 'Lock', {
    tryLock(milliseconds: number) {
      if (world.lockedByOther) world.now += milliseconds
      world.locked = !world.lockedByOther
      return world.locked
    },
    releaseLock() {
      world.locked = false
    },
  })
}

/** (developers.google.com/apps-script/reference/properties/properties) */
function properties(world: GoogleWorld) {
  const { properties: kept } = world.book
  return service(world, 'Properties', {
    getProperty: (name: string) => kept.get(name) ?? null,
    setProperty(name: string, value: string) {
      if (Buffer.byteLength(value) > longestProperty) throw exception('Argument too large: value')
      kept.set(name, value)
    },
    deleteProperty: (name: string) => void kept.delete(name),
  })
}

function ui(world: GoogleWorld) {
  const self = service(world, 'Ui', {
    Button: { OK: 'OK', CANCEL: 'CANCEL' },
    ButtonSet: { OK: 'OK', OK_CANCEL: 'OK_CANCEL' },
    createAddonMenu: () => menu(world),
    showSidebar({ file }: { readonly file: string }) {
      world.shownSidebar = file
    },
    alert(title: string, text: string) {
      world.alerts.push(`${title}: ${text}`)
      return world.agrees ? 'OK' : 'CANCEL'
    },
  })
  return self
}

/** (developers.google.com/apps-script/reference/base/menu) */
function menu(world: GoogleWorld) {
  const lines: { title: string; name: string }[] = []
  const self: Readonly<Record<string, (...given: never[]) => unknown>> = service(world, 'Menu', {
    addItem(title: string, name: string) {
      lines.push({ title, name })
      return self
    },
    addSeparator: () => self,
    addToUi: () => void world.menu.splice(0, world.menu.length, ...lines),
  })
  return self
}

/** (…/conditional-format-rule-builder) */
function ruleBuilder(world: GoogleWorld) {
  const made = { formula: '', ranges: [] as string[], looks: {} as Record<string, unknown> }
  const change = (doing: () => unknown) => {
    doing()
    return self
  }
  const look = (what: string) => (value: unknown) => change(() => Object.assign(made.looks, { [what]: value }))
  const self: Readonly<Record<string, (...given: never[]) => unknown>> = service(
    world,
    'ConditionalFormatRuleBuilder',
    {
      whenFormulaSatisfied: (formula: string) => change(() => Object.assign(made, { formula })),
      setRanges: (ranges: readonly GoogleRange[]) =>
        change(() => made.ranges.push(...ranges.map(({ pointed }) => addressOfRange(pointed.range)))),
      ...{ setBold: look('bold'), setFontColor: look('fontColor'), setBackground: look('background') },
      build() {
        if (made.ranges.length === 0 || made.formula === '') throw exception('A rule needs a condition and a range.')
        return ruleObject(world, made satisfies GoogleRule)
      },
    },
  )
  return self
}

/** (…/data-validation-builder) */
function validationBuilder(world: GoogleWorld) {
  const made = { choices: [] as readonly string[], others: true }
  const self: Readonly<Record<string, (...given: never[]) => unknown>> = service(world, 'DataValidationBuilder', {
    requireValueInList(choices: readonly string[]) {
      made.choices = [...choices]
      return self
    },
    setAllowInvalid(others: boolean) {
      made.others = others
      return self
    },
    build: () => ({ ...made }),
  })
  return self
}

/** Patterns of Java, of which the add-on uses these letters (developers.google.com/apps-script/reference/utilities/utilities#formatdatedate,-timezone,-format). */
function formatted(instant: number, zone: string, pattern: string): string {
  const parts = wallParts(instant, zone)
  const values: Readonly<Record<string, string>> = {
    ...{ yyyy: parts.year!.padStart(4, '0'), MM: parts.month!, dd: parts.day!, HH: parts.hour!, mm: parts.minute! },
    ...{ ss: parts.second!, SSS: String(((instant % 1000) + 1000) % 1000).padStart(3, '0') },
  }
  return pattern.replace(/[A-Za-z]+/g, letters => {
    const value = values[letters]
    if (value === undefined) throw exception(`Illegal pattern component: ${letters}`)
    return value
  })
}
