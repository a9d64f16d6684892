import { parseScript } from '../parseScript.ts'
import type { Gate } from './gate.ts'

/** What Apps Script cannot parse is refused by Google with the number of a line and no reason. */
export const parses: Gate = {
  title: 'Code.js is a script of 2020',
  check({ code }) {
    try {
      parseScript(code)
      return []
    } catch (error) {
      return [String(error)]
    }
  },
}
