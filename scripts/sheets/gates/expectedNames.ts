import { globalNames } from '../globalNames.ts'
import { openingLine } from '../menuLines.ts'
import { parseScript } from '../parseScript.ts'
import type { Gate } from './gate.ts'

/** What is declared can be called by the sidebar, by menus and by formulas: no more than is meant to be, and no less. */
export const expectedNames: Gate = {
  title: 'Code.js declares exactly the functions that are expected',
  check({ code, menu }) {
    const expected: readonly string[] = [
      ...globalNames,
      ...menu.map(({ name }) => name).filter(name => name !== openingLine.name),
    ]
    const declared = parseScript(code).body.flatMap(node => (node.type === 'FunctionDeclaration' ? [node.id.name] : []))
    return [
      ...expected.filter(name => !declared.includes(name)).map(name => `${name} is absent`),
      ...declared.filter(name => !expected.includes(name)).map(name => `${name} is not expected`),
      ...declared.filter((name, index) => declared.indexOf(name) !== index).map(name => `${name} is declared twice`),
    ]
  },
}
