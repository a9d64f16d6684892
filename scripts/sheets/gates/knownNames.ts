import { declaredNames } from '../declaredNames.ts'
import { freeNames } from '../freeNames.ts'
import { parseScript } from '../parseScript.ts'
import { services } from '../services.ts'
import type { Gate } from './gate.ts'
import { languageNames } from './languageNames.ts'

/**
 * One name that is absent, used once, ends the run; used while loading, it ends every run. What only computes touches no
 * service, so that whoever reviews the add-on has to read the smaller file.
 */
export const knownNames: Gate = {
  title: 'Code.js uses no name that Apps Script does not have, and Commands.js no service either',
  check: ({ code, commands }) => [
    ...unknownIn('Code.js', code, [...languageNames, ...services, ...declaredNames(commands)]),
    ...unknownIn('Commands.js', commands, languageNames),
  ],
}

function unknownIn(file: string, text: string, known: readonly string[]): readonly string[] {
  const all = new Set([...known, ...declaredNames(text)])
  return [...freeNames(parseScript(text))].filter(name => !all.has(name)).map(name => `${file}: ${name}`)
}
