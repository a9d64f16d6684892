import { codeSize } from './codeSize.ts'
import { expectedNames } from './expectedNames.ts'
import type { Gate } from './gate.ts'
import { knownNames } from './knownNames.ts'
import { leastRights } from './leastRights.ts'
import { menuWithoutRights } from './menuWithoutRights.ts'
import { onlyDeclarations } from './onlyDeclarations.ts'
import { parses } from './parses.ts'
import { plainPage } from './plainPage.ts'
import { quietLoading } from './quietLoading.ts'

/** Everything that a build of the add-on must pass; the first one goes first, since the others read what it parses. */
export const gates: readonly Gate[] = [
  parses,
  onlyDeclarations,
  expectedNames,
  knownNames,
  codeSize,
  quietLoading,
  menuWithoutRights,
  plainPage,
  leastRights,
]
