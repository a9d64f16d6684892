import { declaredNames } from '../declaredNames.ts'
import { openingLine } from '../menuLines.ts'
import type { Gate } from './gate.ts'

/** What Google, the sidebar and the menu call, and what loads the bundles, whose name no page and no menu can call. */
const inCode = ['onOpen', 'onInstall', 'showSidebar', 'throughlineRpc', 'throughlineServer_']
const inCommands = ['throughlineCommands_']

/** What is declared can be called by the sidebar, by menus and by formulas: no more than is meant to be, and no less. */
export const expectedNames: Gate = {
  title: 'Code.js and Commands.js declare exactly the functions that are expected',
  check({ code, commands, menu }) {
    const runs = menu.map(({ name }) => name).filter(name => name !== openingLine.name)
    return [
      ...differences(declaredNames(code), [...inCode, ...runs]),
      ...differences(declaredNames(commands), inCommands),
    ]
  },
}

function differences(declared: readonly string[], expected: readonly string[]): readonly string[] {
  return [
    ...expected.filter(name => !declared.includes(name)).map(name => `${name} is absent`),
    ...declared.filter(name => !expected.includes(name)).map(name => `${name} is not expected`),
    ...declared.filter((name, index) => declared.indexOf(name) !== index).map(name => `${name} is declared twice`),
  ]
}
