import { sheetsLimits } from '../sheetsLimits.ts'
import type { Gate } from './gate.ts'

/** Google names no limit; what is small is parsed quickly at each run, and can be read by whoever reviews it. */
export const codeSize: Gate = {
  title: `Code.js takes at most ${sheetsLimits.code} kB and Commands.js at most ${sheetsLimits.commands} kB`,
  check: ({ code, commands }) => [
    ...beyond('Code.js', code, sheetsLimits.code),
    ...beyond('Commands.js', commands, sheetsLimits.commands),
  ],
}

function beyond(file: string, text: string, limit: number): readonly string[] {
  const size = Buffer.byteLength(text) / 1000
  return size <= limit ? [] : [`${file} takes ${Math.ceil(size)} kB`]
}
