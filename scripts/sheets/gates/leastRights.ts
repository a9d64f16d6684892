import { isDeepStrictEqual } from 'node:util'
import type { Gate } from './gate.ts'

/** A sidebar, and the spreadsheet that is open. */
const scopes: readonly string[] = [
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
]

/** All that the manifest may say besides its time zone. */
const rest = { dependencies: {}, exceptionLogging: 'NONE', runtimeVersion: 'V8' }

/** An exception can carry what stands in a cell, so that none is logged. */
export const leastRights: Gate = {
  title: 'The manifest asks for two rights, logs no exceptions and names nothing else',
  check({ manifest }) {
    const { oauthScopes, timeZone, ...others } = JSON.parse(manifest)
    return [
      ...(isDeepStrictEqual([...oauthScopes].sort(), scopes) ? [] : [`the rights are ${JSON.stringify(oauthScopes)}`]),
      ...(typeof timeZone === 'string' ? [] : ['no time zone is named']),
      ...(isDeepStrictEqual(others, rest) ? [] : [`besides rights and time zone it says ${JSON.stringify(others)}`]),
    ]
  },
}
