import { freeNames } from '../freeNames.ts'
import { parseScript } from '../parseScript.ts'
import { availableNames } from './availableNames.ts'
import type { Gate } from './gate.ts'

/** One name that is absent, used once, ends the run; used while loading, it ends every run. */
export const knownNames: Gate = {
  title: 'Code.js uses no name that Apps Script does not have',
  check: ({ code }) => [...freeNames(parseScript(code))].filter(name => !availableNames.has(name)),
}
