import { sheetsLimits } from '../sheetsLimits.ts'
import type { Gate } from './gate.ts'

/** Google names no limit; what is small is parsed quickly at each run, and can be read by whoever reviews it. */
export const codeSize: Gate = {
  title: `Code.js takes at most ${sheetsLimits.code} kB`,
  check({ code }) {
    const size = Buffer.byteLength(code) / 1000
    return size <= sheetsLimits.code ? [] : [`it takes ${Math.ceil(size)} kB`]
  },
}
