import { parseScript } from '../parseScript.ts'
import type { Gate } from './gate.ts'

/** Functions are found by their text, and code that runs at loading takes the menu away where no rights are given yet. */
export const onlyDeclarations: Gate = {
  title: 'Code.js and Commands.js hold nothing but declarations of functions',
  check: ({ code, commands }) => [...othersIn('Code.js', code), ...othersIn('Commands.js', commands)],
}

function othersIn(file: string, text: string): readonly string[] {
  return parseScript(text)
    .body.filter(({ type }) => type !== 'FunctionDeclaration')
    .map(({ type, loc }) => `${file}: ${type} in line ${loc?.start.line}`)
}
