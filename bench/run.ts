// Runs what is measured, one after another: everything, or the benches named (arguments behind a single name are for it).
// Run: npm run bench [NAME]
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const own = 'run.ts'
const all = readdirSync(import.meta.dirname)
  .filter(file => file.endsWith('.ts') && file !== own)
  .map(file => file.slice(0, -'.ts'.length))
  .sort()
const given = process.argv.slice(2)
const named = given.filter(word => all.includes(word))
const rest = given.filter(word => !all.includes(word))

if (given.length > 0 && (named.length === 0 || (rest.length > 0 && named.length > 1))) {
  console.error(`No bench is called ${rest.join(' ')}. There are: ${all.join(', ')}.`)
  process.exitCode = 1
} else {
  for (const name of named.length > 0 ? named : all) {
    console.log(`\n${name}`)
    const { status } = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, `${name}.ts`), ...rest],
      {
        stdio: 'inherit',
      },
    )
    if (status !== 0) process.exitCode = 1
  }
}
