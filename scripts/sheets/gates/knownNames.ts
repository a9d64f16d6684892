import { declaredNames } from '../declaredNames.ts'
import { freeNames } from '../freeNames.ts'
import { parseScript } from '../parseScript.ts'
import { services } from '../services.ts'
import type { Gate } from './gate.ts'
import { languageNames } from './languageNames.ts'

/** One name that is absent, used once, ends the run; used while loading, it ends every run. */
export const knownNames: Gate = {
  title: 'Code.js uses no name that Apps Script does not have, and Core.js no service either',
  check({ code, core }) {
    const shared = [...languageNames, ...declaredNames(core)]
    return [
      ...unknownIn('Code.js', code, new Set([...shared, ...services])),
      ...unknownIn('Core.js', core, new Set(shared)),
    ]
  },
}

function unknownIn(file: string, text: string, known: ReadonlySet<string>): readonly string[] {
  return [...freeNames(parseScript(text))].filter(name => !known.has(name)).map(name => `${file}: ${name}`)
}
