import { type Program, parse } from 'acorn'

/** A script as Apps Script reads it: no module, no language newer than 2020. It throws with line and column where it is none. */
export function parseScript(code: string): Program {
  return parse(code, { ecmaVersion: 2020, sourceType: 'script', locations: true })
}
