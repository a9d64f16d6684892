import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { mutations } from './mutations.ts'

// Takes one guard of the Sheets add-on away after the other, and sees whether its tests notice: npm run mutants:sheets [id].
const root = join(import.meta.dirname, '../..')
const wanted = process.argv.slice(2)

let uncaught = 0
for (const { id, test, without } of mutations.filter(each => wanted.length === 0 || wanted.includes(each.id))) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--bail=1', `test/sheets/${test}.test.ts`],
    { cwd: root, encoding: 'utf8', env: { ...process.env, THROUGHLINE_MUTATION: id, NO_COLOR: '1' } },
  )
  // Tests that did not run have caught nothing.
  const by = /^ *FAIL .*?(test\/sheets\/.*)$/m.exec(stdout + stderr)?.[1]
  uncaught += by === undefined ? 1 : 0
  process.stdout.write(`${by === undefined ? 'SURVIVED' : 'caught  '} ${id}: without ${without}\n`)
  if (by !== undefined) process.stdout.write(`         by ${by}\n`)
}
process.stdout.write(uncaught === 0 ? 'Every mutant was caught.\n' : `Not caught: ${uncaught}\n`)
process.exitCode = uncaught === 0 ? 0 : 1
