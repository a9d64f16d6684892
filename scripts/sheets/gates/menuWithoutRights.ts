import { createContext, runInContext } from 'node:vm'
import { declaredNames } from '../declaredNames.ts'
import { services } from '../services.ts'
import type { Gate } from './gate.ts'

/**
 * Where the add-on is installed and was not yet used in a file, `onOpen` may make a menu and nothing else
 * (AuthMode.NONE, developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle).
 */
export const menuWithoutRights: Gate = {
  title: 'Without any rights, onOpen makes the whole menu of functions that are there',
  check({ code, commands, menu }) {
    const declared = declaredNames(code)
    try {
      const lines = menuOf(`${code}\n${commands}`)
      const expected = menu.map(({ title, name }) => `${title} → ${name}`)
      return [
        ...expected.filter(line => !lines.includes(line)).map(line => `${line} is absent`),
        ...lines.filter(line => !expected.includes(line)).map(line => `${line} is not expected`),
        ...menu.filter(({ name }) => !declared.includes(name)).map(({ name }) => `${name} is not declared`),
      ]
    } catch (error) {
      return [String(error)]
    }
  },
}

/** The lines of the menu that `onOpen` shows: title and name of the function. */
function menuOf(script: string): readonly string[] {
  const lines: string[] = []
  let shown: readonly string[] = []
  const menu = {
    addItem(title: string, name: string) {
      lines.push(`${title} → ${name}`)
      return menu
    },
    addSeparator: () => menu,
    addToUi() {
      shown = lines.slice()
    },
  }
  const ui = only('Ui', { createAddonMenu: () => menu })
  const given = Object.fromEntries(services.map(service => [service, only(service, {})]))
  const context = createContext({ ...given, SpreadsheetApp: only('SpreadsheetApp', { getUi: () => ui }) })
  runInContext(`${script}\nonOpen({ authMode: 'NONE' })`, context)
  return shown
}

/** An object of which nothing else may be used. */
function only(name: string, has: Readonly<Record<string, unknown>>): object {
  return new Proxy(has, {
    get(target, key) {
      if (typeof key === 'string' && key in target) return target[key]
      throw new Error(`${name}.${String(key)} may not be used without rights`)
    },
  })
}
