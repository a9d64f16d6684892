import { parseScript } from '../parseScript.ts'
import type { Gate } from './gate.ts'

/** What Apps Script cannot parse is refused by Google with the number of a line and no reason. */
export const parses: Gate = {
  title: 'Code.js and Commands.js are scripts of 2020',
  check: ({ code, commands }) => [...faultsIn('Code.js', code), ...faultsIn('Commands.js', commands)],
}

function faultsIn(file: string, text: string): readonly string[] {
  try {
    parseScript(text)
    return []
  } catch (error) {
    return [`${file}: ${String(error)}`]
  }
}
