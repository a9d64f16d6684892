// Prints what the scripts of the Sheets add-on take, and how long an engine takes to load them, in a context of its own
// each time, since Google loads all scripts of a project at each call. Google's machines are slower than most.
// Run: npm run bench loadSheets
import { performance } from 'node:perf_hooks'
import { createContext, Script } from 'node:vm'
import { buildPolicy } from '../scripts/buildPolicy.ts'
import { scriptTexts } from '../scripts/sheets/scriptTexts.ts'

const runs = 15
const { code, commands } = await scriptTexts(buildPolicy)

/** What is measured, each after those before it in the same context. */
const parts = [
  ['both files are parsed', `${code}\n${commands}`],
  ['a step of the sidebar loads', 'throughlineServer_()'],
  ['a command of the menu loads', 'throughlineCommands_()'],
] as const

const times = parts.map((): number[] => [])
for (let run = 0; run < runs; run++) {
  const context = createContext({})
  for (const [index, [, text]] of parts.entries()) {
    const start = performance.now()
    // Nothing is taken from what was compiled before.
    new Script(`${text}\n// ${run}`).runInContext(context)
    times[index]!.push(performance.now() - start)
  }
}

console.log(`Code.js ${kilobytes(code)} kB, Commands.js ${kilobytes(commands)} kB`)
for (const [index, [what]] of parts.entries()) {
  const sorted = times[index]!.sort((one, other) => one - other)
  console.log(`${what}: ${sorted[Math.floor(runs / 2)]!.toFixed(1)} ms`)
}

function kilobytes(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / 1000)
}
