import { parseScript } from '../parseScript.ts'
import type { Gate } from './gate.ts'

/** Functions are found by their text, and code that runs at loading takes the menu away where no rights are given yet. */
export const onlyDeclarations: Gate = {
  title: 'Code.js holds nothing but declarations of functions',
  check: ({ code }) =>
    parseScript(code)
      .body.filter(({ type }) => type !== 'FunctionDeclaration')
      .map(({ type, loc }) => `${type} in line ${loc?.start.line}`),
}
